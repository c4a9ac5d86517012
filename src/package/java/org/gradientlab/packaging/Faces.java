package org.gradientlab.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Puts the lab's faces beside its jars as files: JavaFX would write each that it finds in a jar
 * into a temporary file at every start, under a name made by chance, which takes longer still.
 */
final class Faces {
    static final String OPTION = "-Dlab.faces=$APPDIR/faces";

    private Faces() {}

    static void put(Path project, AppImage image) throws IOException {
        Path faces = Files.createDirectories(image.app().resolve("faces"));
        for (Path face : Folders.in(project.resolve("assets/fonts"))) {
            String name = face.getFileName().toString();
            // Those with Chinese in them are seldom needed, and large.
            if (name.endsWith(".ttf") && !name.contains("-han-")) {
                Files.copy(face, faces.resolve(name));
            }
        }
    }
}
