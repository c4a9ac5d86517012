package org.gradientlab.packaging;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A Java runtime with JavaFX in it and nothing that the program does not use. */
final class RuntimeImage {
    private RuntimeImage() {}

    static Path link(Product product, Ingredients ingredients, Path folder) throws IOException {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "--module-path",
                                path(ingredients.javafx()),
                                "--add-modules",
                                String.join(",", product.modules()),
                                "--strip-debug",
                                "--no-header-files",
                                "--no-man-pages",
                                "--exclude-resources",
                                "glob:/javafx.*/**.so,glob:/javafx.*/**.dll,glob:/javafx.*/**.dylib",
                                "--output",
                                folder.toString()));
        Tool.ofJdk("jlink", arguments);
        // In the modules they would be resources, which JavaFX unpacks into the home folder.
        NativeLibraries.unpack(
                ingredients.javafx(), folder.resolve(Host.isWindows() ? "bin" : "lib"));
        return folder;
    }

    static String path(List<Path> jars) {
        return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
