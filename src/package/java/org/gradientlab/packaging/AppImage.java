package org.gradientlab.packaging;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The program with its runtime in one folder, from which it can be started wherever it lies.
 *
 * @param folder the whole of it
 * @param app where the jars and the start-up cache are
 */
record AppImage(Path folder, Path app, Path runtime, Path launcher) {
    /** One time for all files: packages keep whole seconds only, and the cache looks at them. */
    private static final FileTime TIME = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    static AppImage make(
            Product product, Ingredients ingredients, Path runtime, Icons icons, Path work)
            throws IOException {
        Path input = Folders.fresh(work.resolve("input"));
        for (Path jar : ingredients.jars()) {
            Files.copy(jar, input.resolve(jar.getFileName()));
        }
        if (!ingredients.natives().isEmpty()) {
            NativeLibraries.unpack(ingredients.natives(), input.resolve("native"));
        }
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "--type", "app-image",
                                "--name", product.name(),
                                "--app-version", product.version(),
                                "--runtime-image", runtime.toString(),
                                "--input", input.toString(),
                                "--main-jar", product.mainJar(),
                                "--main-class", product.mainClass(),
                                "--icon", icons.forThisSystem().toString(),
                                "--dest", work.toString()));
        for (String option : product.javaOptions()) {
            arguments.addAll(List.of("--java-options", option));
        }
        Tool.ofJdk("jpackage", arguments);
        Folders.remove(input);
        Folders.remove(runtime);
        AppImage image = in(work, product.name());
        if (!ingredients.natives().isEmpty()) {
            NativeLibraries.nameTwice(image.app().resolve("native"));
        }
        image.setTimes();
        return image;
    }

    /** The image of that name that has been made in a folder. */
    static AppImage in(Path work, String name) {
        if (Host.isLinux()) {
            Path folder = work.resolve(name);
            return new AppImage(
                    folder,
                    folder.resolve("lib/app"),
                    folder.resolve("lib/runtime"),
                    folder.resolve("bin").resolve(name));
        }
        if (Host.isWindows()) {
            Path folder = work.resolve(name);
            return new AppImage(
                    folder,
                    folder.resolve("app"),
                    folder.resolve("runtime"),
                    folder.resolve(name + ".exe"));
        }
        Path folder = work.resolve(name + ".app");
        return new AppImage(
                folder,
                folder.resolve("Contents/app"),
                folder.resolve("Contents/runtime/Contents/Home"),
                folder.resolve("Contents/MacOS").resolve(name));
    }

    void setTimes() throws IOException {
        for (Path file : Folders.in(folder).reversed()) {
            if (!Files.isSymbolicLink(file)) {
                Files.setLastModifiedTime(file, TIME);
            }
        }
    }

    /** The class path as the launcher will have it, written out. */
    String classPath() throws IOException {
        return settings("app.classpath=").collect(Collectors.joining(File.pathSeparator));
    }

    List<String> javaOptions() throws IOException {
        return settings("java-options=").toList();
    }

    private Stream<String> settings(String key) throws IOException {
        return Files.readAllLines(configuration()).stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()).replace("$APPDIR", app.toString()));
    }

    /** What jpackage's launcher reads. */
    Path configuration() throws IOException {
        for (Path file : Folders.in(app)) {
            if (file.toString().endsWith(".cfg")) {
                return file;
            }
        }
        throw new IllegalStateException("no .cfg in " + app);
    }

    /** Takes out what only the making needed. */
    void close() throws IOException {
        if (!Host.isWindows()) {
            Path commands = runtime.resolve("bin");
            Path own = commands.resolve(launcher.getFileName());
            for (Path file : Folders.in(commands).reversed()) {
                if (!Files.exists(own) || !own.startsWith(file)) {
                    Files.delete(file);
                }
            }
        }
        setTimes();
    }
}
