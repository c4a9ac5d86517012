package org.gradientlab.shell.export;

import java.nio.file.Path;
import java.util.Locale;

/** What can be written of what is on screen. */
public enum ExportKind {
    PNG("png"),
    SVG("svg"),
    GIF("gif"),
    CSV("csv"),
    SCENE("yaml");

    private final String ending;

    ExportKind(String ending) {
        this.ending = ending;
    }

    /** How the names of its files end, without the dot. */
    String ending() {
        return ending;
    }

    /** Where a person names a file without any ending, it gets the one of its kind. */
    Path ended(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.contains(".") ? file : file.resolveSibling(name + "." + ending);
    }

    /** The key of its name; with ".about" behind it, of what it is for. */
    String key() {
        return "export." + name().toLowerCase(Locale.ROOT);
    }

    boolean isPicture() {
        return this == PNG || this == SVG || this == GIF;
    }
}
