package org.gradientlab.shell.session;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The folder where the lab keeps what belongs to the person, as each platform wants it. */
public final class LabHome {
    private LabHome() {}

    public static Path folder() {
        String chosen = System.getProperty("lab.home");
        if (chosen != null && !chosen.isBlank()) {
            return Path.of(chosen);
        }
        return folder(
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", ".")),
                System.getenv("APPDATA"),
                System.getenv("XDG_DATA_HOME"));
    }

    static Path folder(
            String system, Path home, @Nullable String appData, @Nullable String dataHome) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return given(appData, home.resolve("AppData/Roaming")).resolve("Gradient Lab");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library/Application Support/Gradient Lab");
        }
        return given(dataHome, home.resolve(".local/share")).resolve("gradient-lab");
    }

    private static Path given(@Nullable String variable, Path otherwise) {
        return variable == null || variable.isBlank() ? otherwise : Path.of(variable);
    }
}
