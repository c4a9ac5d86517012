package org.gradientlab.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * What starts the program on Linux, in place of jpackage's launcher: that one first asks rpm and
 * dpkg, twice each, which package it belongs to, which takes longer than Java itself.
 */
final class LinuxLauncher {
    private static final List<String> LEFT_BY_JPACKAGE =
            List.of("libapplauncher.so", "app/.jpackage.xml");

    /** As OpenBlasEnvironment does, which Java could only do when other threads may read it. */
    private static final String OPENBLAS =
            """
            # OpenBLAS is older than some processors: which of its kernels to use is told before there are threads,
            # and that there is to be one.
            export OPENBLAS_NUM_THREADS="${OPENBLAS_NUM_THREADS-1}"
            FLAGS=
            while [ -z "$FLAGS" ] && read -r NAME REST; do
              case $NAME in flags) FLAGS="$REST " ;; esac
            done 2>/dev/null </proc/cpuinfo
            KERNELS=SkylakeX
            for NEEDED in avx512f avx512cd avx512bw avx512dq avx512vl; do
              case $FLAGS in *" $NEEDED "*) ;; *) KERNELS= ;; esac
            done
            [ -z "$KERNELS" ] || export OPENBLAS_CORETYPE="${OPENBLAS_CORETYPE-$KERNELS}"
            """;

    private LinuxLauncher() {}

    /** In place of jpackage's. */
    static void replace(AppImage image, Product product) throws IOException {
        write(image.launcher(), image, product, OPENBLAS);
        Files.delete(image.configuration());
        for (String file : LEFT_BY_JPACKAGE) {
            Files.delete(image.folder().resolve("lib").resolve(file));
        }
    }

    /** A second way to start the program, beside jpackage's. */
    static Path beside(AppImage image, Product product) throws IOException {
        return write(
                image.launcher().resolveSibling(product.name() + "-straight"), image, product, "");
    }

    private static Path write(Path file, AppImage image, Product product, String before)
            throws IOException {
        Path java = image.runtime().resolve("bin/java");
        // The name a person sees in a list of processes.
        Path named = java.resolveSibling(product.name());
        Files.copy(java, named);
        List<String> words = new ArrayList<>();
        for (String option : product.javaOptions()) {
            words.add(quoted(option));
        }
        words.add("-cp");
        words.add(quoted(image.classPath().replace(image.app().toString(), "$APPDIR")));
        words.add(product.mainClass());
        Files.deleteIfExists(file);
        Files.writeString(file, script(named, product, before, String.join(" \\\n    ", words)));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        return file;
    }

    private static String script(Path java, Product product, String before, String words) {
        return """
        #!/bin/sh
        # Starts %s from wherever it lies. What is set for other programs in Java is not meant for it.
        unset JDK_JAVA_OPTIONS
        %s\
        HERE=$(readlink -f -- "$0")
        LIB=${HERE%%/bin/*}/lib
        APPDIR=$LIB/app
        exec "$LIB/runtime/bin/%s" \\
            %s \\
            "$@"
        """
                .formatted(product.title(), before, java.getFileName(), words);
    }

    /** For the shell, which puts in the folder only. */
    private static String quoted(String word) {
        return '"' + word.replaceAll("[\\\\\"`]", "\\\\$0") + '"';
    }
}
