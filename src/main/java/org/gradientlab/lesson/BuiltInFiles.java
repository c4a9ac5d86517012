package org.gradientlab.lesson;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The files of a lesson that comes with the lab. */
record BuiltInFiles(String name) implements LessonFiles {
    private static final String ROOT = "/lessons/";

    @Override
    public Optional<byte[]> read(String file) {
        return LessonFiles.isPlain(file) ? resource(name + "/" + file) : Optional.empty();
    }

    /** A file of the course. */
    static Optional<byte[]> resource(String path) {
        try (InputStream in = BuiltInFiles.class.getResourceAsStream(ROOT + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
