package org.gradientlab.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files as they will lie on a Linux system: a .deb and an .rpm are this tree in an envelope.
 * Nothing is made by a script at installing, so nothing is left at removing.
 */
record LinuxTree(Path root) {
    private static final List<Integer> SIZES = List.of(16, 32, 48, 64, 128, 256, 512);
    private static final String SCENE_ICON = "application-x-gradient-lab-scene";

    static LinuxTree plant(Path project, Path root, Product lab, AppImage image)
            throws IOException {
        Path home = Folders.fresh(root).resolve("opt").resolve(lab.name());
        Path sources = project.resolve("src/package/linux");
        Path share = root.resolve("usr/share");
        Folders.link(image.folder(), Files.createDirectories(home));
        Path commands = Files.createDirectories(root.resolve("usr/bin"));
        Files.createSymbolicLink(
                commands.resolve(lab.name()), Path.of("/opt", lab.name(), "bin", lab.name()));
        copy(sources, "gradient-lab.desktop", share.resolve("applications"));
        copy(sources, "gradient-lab.xml", share.resolve("mime/packages"));
        copy(sources, "copyright", share.resolve("doc/gradient-lab"));
        Path icons = share.resolve("icons/hicolor");
        for (int size : SIZES) {
            Path of = icons.resolve(size + "x" + size);
            String name = "gradient-lab-" + size + ".png";
            copy(project.resolve("assets/icons"), name, of.resolve("apps/gradient-lab.png"), true);
            copy(
                    project.resolve("assets/icons"),
                    name,
                    of.resolve("mimetypes").resolve(SCENE_ICON + ".png"),
                    true);
        }
        copy(
                project.resolve("assets/icons"),
                "gradient-lab.svg",
                icons.resolve("scalable/apps/gradient-lab.svg"),
                true);
        return new LinuxTree(root);
    }

    private static void copy(Path from, String name, Path folder) throws IOException {
        copy(from, name, folder.resolve(name), true);
    }

    private static void copy(Path from, String name, Path to, boolean fresh) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from.resolve(name), to);
    }

    /** What lies at the top of the tree. */
    List<Path> branches() throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return files.sorted().toList();
        }
    }
}
