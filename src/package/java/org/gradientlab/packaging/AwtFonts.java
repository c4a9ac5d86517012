package org.gradientlab.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells AWT, which lays out formulas, about one face of the lab's own. On Linux it would otherwise
 * ask the system for all faces and keep the answer in the person's home folder.
 */
final class AwtFonts {
    static final String OPTION = "-Dsun.awt.fontconfig=$APPDIR/fontconfig.properties";

    private static final String FACE = "lab-sans-regular.ttf";

    private AwtFonts() {}

    static void put(Path project, AppImage image) throws IOException {
        Path fonts = Files.createDirectories(image.runtime().resolve("lib/fonts"));
        Files.copy(project.resolve("assets/fonts").resolve(FACE), fonts.resolve(FACE));
        StringBuilder text = new StringBuilder("version=1\nsequence.allfonts=default\n");
        text.append("allfonts.default=Lab Sans\n");
        text.append("filename.Lab_Sans=$JRE_LIB_FONTS/").append(FACE).append('\n');
        for (String family :
                new String[] {"dialog", "dialoginput", "serif", "sansserif", "monospaced"}) {
            for (String style : new String[] {"plain", "bold", "italic", "bolditalic"}) {
                text.append(family).append('.').append(style).append(".default=Lab Sans\n");
            }
        }
        Files.writeString(image.app().resolve("fontconfig.properties"), text);
    }
}
