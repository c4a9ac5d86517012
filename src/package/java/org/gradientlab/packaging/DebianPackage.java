package org.gradientlab.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The tree as a .deb. */
final class DebianPackage {
    private static final long KILO = 1024;

    private DebianPackage() {}

    static Path make(Path project, LinuxTree tree, Product lab, Path folder)
            throws IOException, InterruptedException {
        String architecture = Host.architecture("amd64", "arm64");
        Path control = Files.createDirectories(tree.root().resolve("DEBIAN")).resolve("control");
        String text =
                Files.readString(project.resolve("src/package/linux/control"))
                        .replace("@VERSION@", lab.version())
                        .replace("@ARCHITECTURE@", architecture)
                        .replace("@SIZE@", String.valueOf(Folders.bytes(tree.root()) / KILO));
        Files.writeString(control, text);
        Path made = folder.resolve(lab.name() + "_" + lab.version() + "_" + architecture + ".deb");
        Tool.run(
                List.of(
                        "dpkg-deb",
                        "--root-owner-group",
                        "-Zxz",
                        "--build",
                        tree.root().toString(),
                        made.toString()));
        Folders.remove(control.getParent());
        return made;
    }
}
