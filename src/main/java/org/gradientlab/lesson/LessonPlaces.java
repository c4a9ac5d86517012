package org.gradientlab.lesson;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradientlab.words.Fault;

/**
 * Finds lessons that do not come with the lab: a folder, a folder of folders, or a zip of either.
 */
public final class LessonPlaces {
    static final int MOST_LESSONS = 200;

    /** A zip that is larger is not even looked into. */
    static final long MOST_ZIP = 64L << 20;

    private static final int DEPTH = 2;

    private LessonPlaces() {}

    /**
     * What was found at a place.
     *
     * @param lessons in the order of their names
     * @param glossary the text of the place's own terms, where it has some
     */
    public record Found(List<LessonFiles> lessons, Optional<byte[]> glossary) {
        public Found {
            lessons = List.copyOf(lessons);
        }
    }

    /** The lessons at a place; a zip is read into memory. */
    public static Found at(Path place) {
        String name = String.valueOf(place.getFileName());
        if (!Files.exists(place)) {
            throw new Fault("lesson.no-such-place", name);
        }
        try {
            return Files.isDirectory(place) ? folder(place) : zip(place);
        } catch (IOException | RuntimeException e) {
            // A zip made to harm may break its reader in any way.
            throw e instanceof Fault fault ? fault : new Fault("lesson.no-lessons-there", name);
        }
    }

    private static Found folder(Path place) throws IOException {
        List<Path> folders = folders(place);
        return new Found(
                folders.stream().<LessonFiles>map(FolderFiles::new).toList(),
                glossary(place, folders));
    }

    private static Found zip(Path place) throws IOException {
        if (Files.size(place) > MOST_ZIP) {
            throw new Fault("lesson.zip-too-large", MOST_ZIP >> 20);
        }
        try (FileSystem zip = FileSystems.newFileSystem(place)) {
            Path root = zip.getPath("/");
            List<Path> folders = folders(root);
            KeptFiles.Allowance allowance = new KeptFiles.Allowance();
            List<LessonFiles> lessons = new ArrayList<>();
            for (Path folder : folders) {
                lessons.add(KeptFiles.of(new FolderFiles(folder), allowance));
            }
            return new Found(lessons, glossary(root, folders));
        }
    }

    /** Beside the lessons; of a lesson that was opened alone, in its folder or beside it. */
    private static Optional<byte[]> glossary(Path place, List<Path> folders) {
        Optional<byte[]> inside = FolderFiles.read(place.resolve(Glossary.FILE));
        Path parent = place.toAbsolutePath().getParent();
        if (inside.isPresent() || parent == null || !folders.equals(List.of(place))) {
            return inside;
        }
        return FolderFiles.read(parent.resolve(Glossary.FILE));
    }

    private static List<Path> folders(Path place) throws IOException {
        try (Stream<Path> paths = Files.walk(place, DEPTH)) {
            List<Path> folders =
                    paths.filter(path ->
                                    LessonReader.FILE.equals(String.valueOf(path.getFileName())))
                            .map(Path::getParent)
                            .sorted()
                            .limit(MOST_LESSONS)
                            .toList();
            if (folders.isEmpty()) {
                throw new Fault("lesson.no-lessons-there", String.valueOf(place.getFileName()));
            }
            return folders;
        }
    }
}
