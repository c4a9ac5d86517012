package org.gradientlab.benchmark.contest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Finds a Python that has NumPy: Debian's first, and where that lacks it, fetches the package. */
final class PythonWithNumpy {
    private static final List<String> PYTHONS = List.of("/usr/bin/python3", "python3");

    private PythonWithNumpy() {}

    static String find(Path room) throws IOException {
        for (int attempt = 0; attempt < 2; attempt++) {
            for (String python : PYTHONS) {
                if (Command.succeeds(room, python, "-c", "import numpy")) {
                    return python;
                }
            }
            if (attempt == 0) {
                install(room);
            }
        }
        throw new IOException("no Python with NumPy, even after installing python3-numpy");
    }

    /** With OpenBLAS: on the reference BLAS of a bare Debian, NumPy would be no match. */
    private static void install(Path room) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            throw new IOException("NumPy is missing: install python3-numpy and libopenblas0");
        }
        Command.run(room, List.of("apt-get", "update", "-qq"));
        Command.run(
                room,
                List.of(
                        "env",
                        "DEBIAN_FRONTEND=noninteractive",
                        "apt-get",
                        "install",
                        "-y",
                        "-qq",
                        "--no-install-recommends",
                        "python3-numpy",
                        "libopenblas0-pthread"));
    }
}
