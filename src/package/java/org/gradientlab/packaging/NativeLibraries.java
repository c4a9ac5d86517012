package org.gradientlab.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Takes native libraries out of jars, so that nobody has to unpack them at the first start. */
final class NativeLibraries {
    private NativeLibraries() {}

    /** All into one folder, whatever folder they had in their jar. */
    static void unpack(List<Path> jars, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Path jar : jars) {
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                for (ZipEntry entry : zip.stream().filter(NativeLibraries::isLibrary).toList()) {
                    unpack(zip, entry, folder);
                }
            }
        }
    }

    private static boolean isLibrary(ZipEntry entry) {
        return !entry.isDirectory() && Ingredients.isLibrary(name(entry));
    }

    private static String name(ZipEntry entry) {
        return entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
    }

    private static void unpack(ZipFile zip, ZipEntry entry, Path folder) throws IOException {
        Path library = folder.resolve(name(entry));
        try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, library);
        }
        if (!Host.isWindows()) {
            library.toFile().setExecutable(true, false);
        }
    }

    /**
     * ND4J asks for a second name of OpenBLAS, which JavaCPP would make in its cache; on Windows
     * there is no such link to ship, and the copy is 30 MB.
     */
    static void nameTwice(Path folder) throws IOException {
        for (Path file : Folders.in(folder)) {
            String name = Ingredients.name(file);
            if (!name.matches("(lib)?openblas[.].*")) {
                continue;
            }
            Path second = folder.resolve(name.replace("openblas", "openblas_nolapack"));
            if (Host.isWindows()) {
                Files.copy(file, second);
            } else {
                Files.createSymbolicLink(second, file.getFileName());
            }
        }
    }
}
