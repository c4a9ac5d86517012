package org.gradientlab.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The tree as an .rpm. */
final class RpmPackage {
    private RpmPackage() {}

    static Path make(Path project, LinuxTree tree, Product lab, Path folder, Path work)
            throws IOException, InterruptedException {
        Path top = Folders.fresh(work.resolve("rpm"));
        Path spec =
                Files.writeString(
                        top.resolve("gradient-lab.spec"),
                        Files.readString(project.resolve("src/package/linux/gradient-lab.spec"))
                                .replace("@VERSION@", lab.version()));
        Tool.run(
                List.of(
                        "rpmbuild",
                        "-bb",
                        "--define",
                        "_topdir " + top,
                        "--define",
                        "tree " + tree.root(),
                        spec.toString()));
        for (Path file : Folders.in(top)) {
            if (file.toString().endsWith(".rpm")) {
                Path made = folder.resolve(file.getFileName());
                Files.move(file, made);
                Folders.remove(top);
                return made;
            }
        }
        throw new IllegalStateException("rpmbuild left no .rpm in " + top);
    }
}
