package org.gradientlab.lesson;

import java.util.Map;
import java.util.Optional;

/** The files of a lesson that is nowhere. */
record InMemory(String name, Map<String, byte[]> kept) implements LessonFiles {
    @Override
    public Optional<byte[]> read(String file) {
        return Optional.ofNullable(kept.get(file));
    }
}
