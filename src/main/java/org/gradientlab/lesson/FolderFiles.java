package org.gradientlab.lesson;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.gradientlab.words.Fault;

/** The files of a lesson in a folder, on the disk or inside a zip. */
public record FolderFiles(Path folder) implements LessonFiles {
    @Override
    public String name() {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return String.valueOf(name == null ? "" : name).replace("/", "");
    }

    @Override
    public Optional<Path> onDisk() {
        boolean disk = folder.getFileSystem().equals(FileSystems.getDefault());
        return disk ? Optional.of(folder) : Optional.empty();
    }

    @Override
    public Optional<byte[]> read(String file) {
        return LessonFiles.isPlain(file) ? read(folder.resolve(file)) : Optional.empty();
    }

    /**
     * A file that is one itself and no link to another; what a zip says of its size may be a lie.
     */
    static Optional<byte[]> read(Path path) {
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        String file = String.valueOf(path.getFileName());
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Fault("scene.too-large", file, MOST_BYTES >> 20);
            }
            return Optional.of(bytes);
        } catch (IOException e) {
            throw new Fault("scene.unreadable", file);
        }
    }
}
