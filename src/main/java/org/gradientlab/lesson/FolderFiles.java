package org.gradientlab.lesson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.gradientlab.words.Fault;

/** The files of a lesson in a folder, on the disk or inside a zip. */
public record FolderFiles(Path folder) implements LessonFiles {
    @Override
    public String name() {
        return String.valueOf(folder.getFileName()).replace("/", "");
    }

    @Override
    public Optional<byte[]> read(String file) {
        if (!LessonFiles.isPlain(file)) {
            return Optional.empty();
        }
        Path path = folder.resolve(file);
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw new Fault("scene.too-large", file, MOST_BYTES >> 20);
            }
            return Optional.of(Files.readAllBytes(path));
        } catch (IOException e) {
            throw new Fault("scene.unreadable", file);
        }
    }
}
