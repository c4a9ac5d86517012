package org.gradientlab.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders: emptied, copied, weighed. */
final class Folders {
    private Folders() {}

    static Path fresh(Path folder) throws IOException {
        remove(folder);
        return Files.createDirectories(folder);
    }

    static void remove(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            for (Path file : in(folder).reversed()) {
                Files.delete(file);
            }
        }
    }

    /** The same files under a second name; only links that point are made anew. */
    static void link(Path from, Path to) throws IOException {
        for (Path file : in(from)) {
            Path copy = to.resolve(from.relativize(file).toString());
            if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectories(copy);
            } else if (Files.isSymbolicLink(file)) {
                Files.createSymbolicLink(copy, Files.readSymbolicLink(file));
            } else {
                Files.createLink(copy, file);
            }
        }
    }

    static long bytes(Path folder) throws IOException {
        long bytes = 0;
        for (Path file : in(folder)) {
            bytes += Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Files.size(file) : 0;
        }
        return bytes;
    }

    /** The folder and all in it, parents before children. */
    static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted(Comparator.naturalOrder()).toList();
        }
    }
}
