package org.gradientlab.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The installer of Windows or macOS, which jpackage makes from the app image. */
final class ForeignInstaller {
    /** A number of our own by which Windows knows that a newer version replaces an older one. */
    private static final String UPGRADES = "8f0d3a52-6f0e-4b8e-9c56-1d2a7c3b9e41";

    private ForeignInstaller() {}

    static Path make(Path project, Product lab, AppImage image, Icons icons, Path folder, Path work)
            throws IOException {
        Path association =
                Files.writeString(
                        work.resolve("scene.properties"),
                        """
                        extension=gradientlab
                        mime-type=application/x-gradient-lab-scene
                        description=Gradient Lab scene
                        """);
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "--type", Host.isWindows() ? "msi" : "dmg",
                                "--app-image", image.folder().toString(),
                                "--name", lab.title(),
                                "--app-version", versionOf(lab),
                                "--vendor", lab.title(),
                                "--license-file", project.resolve("LICENSE").toString(),
                                "--file-associations", association.toString(),
                                "--icon", icons.forThisSystem().toString(),
                                "--dest", folder.toString()));
        if (Host.isWindows()) {
            arguments.addAll(
                    List.of(
                            "--win-menu",
                            "--win-menu-group",
                            "Education",
                            "--win-shortcut-prompt",
                            "--win-per-user-install",
                            "--win-upgrade-uuid",
                            UPGRADES));
        }
        Tool.ofJdk("jpackage", arguments);
        try (var files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }

    /** macOS wants a first number above zero. */
    private static String versionOf(Product lab) {
        boolean young = !Host.isWindows() && lab.version().startsWith("0.");
        return young ? "1" + lab.version().substring(1) : lab.version();
    }
}
