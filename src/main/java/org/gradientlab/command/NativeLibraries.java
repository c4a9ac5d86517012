package org.gradientlab.command;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gradientlab.words.Fault;

/** Looks for the system libraries JavaFX needs on Linux before it stumbles over a missing one. */
final class NativeLibraries {
    private NativeLibraries() {}

    /** Throws a fault that says what to install where one is missing. */
    static void require(boolean forWindow) {
        Map<String, String> packages = new LinkedHashMap<>();
        packages.put("libpangoft2-1.0.so.0", "libpangoft2-1.0-0");
        if (forWindow) {
            packages.put("libgtk-3.so.0", "libgtk-3-0");
            packages.put("libXtst.so.6", "libxtst6");
        }
        if (Display.isLinux()) {
            require(packages);
        }
    }

    static void require(Map<String, String> packages) {
        packages.forEach((library, name) -> {
            if (!loads(library)) {
                throw new Fault("command.library-missing", library, name);
            }
        });
    }

    @SuppressWarnings("restricted") // only asks whether the library is there
    private static boolean loads(String library) {
        try {
            // For good: JavaFX is going to ask for the same ones.
            return !SymbolLookup.libraryLookup(library, Arena.global())
                    .equals(SymbolLookup.loaderLookup());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
