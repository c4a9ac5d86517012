package org.gradientlab.lesson;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradientlab.words.Fault;

/**
 * Finds lessons that do not come with the lab: a folder, a folder of folders, or a zip of either.
 */
public final class LessonPlaces {
    private static final int MOST_LESSONS = 200;
    private static final int DEPTH = 2;

    private LessonPlaces() {}

    /** The lessons at a place in the order of their names; a zip is read into memory. */
    public static List<LessonFiles> at(Path place) {
        String name = String.valueOf(place.getFileName());
        if (!Files.exists(place)) {
            throw new Fault("lesson.no-such-place", name);
        }
        try {
            if (Files.isDirectory(place)) {
                return folders(place).stream().<LessonFiles>map(FolderFiles::new).toList();
            }
            try (FileSystem zip = FileSystems.newFileSystem(place)) {
                List<LessonFiles> lessons = new ArrayList<>();
                for (Path folder : folders(zip.getPath("/"))) {
                    lessons.add(KeptFiles.of(new FolderFiles(folder), names(folder)));
                }
                return lessons;
            }
        } catch (IOException | RuntimeException e) {
            if (e instanceof Fault fault) {
                throw fault;
            }
            throw new Fault("lesson.no-lessons-there", name);
        }
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

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).limit(100).toList();
        }
    }

    /** Files that were read from a zip, which is closed by now. */
    private record KeptFiles(String name, Map<String, byte[]> kept) implements LessonFiles {
        static KeptFiles of(LessonFiles files, List<String> names) {
            Map<String, byte[]> kept = new HashMap<>();
            for (String name : names) {
                files.read(name).ifPresent(bytes -> kept.put(name, bytes));
            }
            return new KeptFiles(files.name(), kept);
        }

        @Override
        public Optional<byte[]> read(String file) {
            return Optional.ofNullable(kept.get(file));
        }
    }
}
