package org.gradientlab.packaging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Puts the binary form of every stylesheet beside it, into a jar of an image. */
final class Stylesheets {
    private static final String WRITER =
            "src/package/java/org/gradientlab/packaging/BinarySheets.java";

    private Stylesheets() {}

    static void compile(Path jar, Ingredients ingredients, Path project, Path work)
            throws IOException, InterruptedException {
        Path folder = Folders.fresh(work.resolve("sheets"));
        for (Path one : ingredients.jars()) {
            BaseSheets.write(one, folder);
        }
        Tool.run(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        RuntimeImage.path(ingredients.javafx()),
                        "--add-modules",
                        "javafx.graphics",
                        project.resolve(WRITER).toString(),
                        folder.toString(),
                        jar.toString()));
        Tool.ofJdk(
                "jar", List.of("--update", "--file", jar.toString(), "-C", folder.toString(), "."));
    }
}
