package org.gradientlab.lesson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradientlab.words.Fault;

/** Files that were read from a zip, which is closed by now. */
record KeptFiles(String name, Map<String, byte[]> kept) implements LessonFiles {
    static final long MOST_UNPACKED = 64L << 20;
    private static final int MOST_FILES = 100;

    KeptFiles {
        kept = Map.copyOf(kept);
    }

    /** How much the files of one zip may come to: a small zip can hold more than a memory. */
    static final class Allowance {
        private long left = MOST_UNPACKED;

        private void take(byte[] bytes) {
            left -= bytes.length;
            if (left < 0) {
                throw new Fault("lesson.zip-too-large", MOST_UNPACKED >> 20);
            }
        }
    }

    static KeptFiles of(FolderFiles files, Allowance allowance) throws IOException {
        Map<String, byte[]> kept = new HashMap<>();
        for (String name : names(files.folder())) {
            Optional<byte[]> read = files.read(name);
            if (read.isPresent()) {
                allowance.take(read.get());
                kept.put(name, read.get());
            }
        }
        return new KeptFiles(files.name(), kept);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).limit(MOST_FILES).toList();
        }
    }

    @Override
    public Optional<byte[]> read(String file) {
        return Optional.ofNullable(kept.get(file));
    }
}
