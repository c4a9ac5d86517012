package org.gradientlab.packaging;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * A screen that nobody sees, where Xvfb is there: the start-up cache then knows a real window.
 * Elsewhere the program is left to do without, and loads the classes of one only.
 */
final class Screen implements AutoCloseable {
    private final Process server;
    private final Map<String, String> environment;

    private Screen(Process server, Map<String, String> environment) {
        this.server = server;
        this.environment = environment;
    }

    static Screen open() throws IOException {
        if (!Host.isLinux() || !Host.has("Xvfb")) {
            return new Screen(null, Map.of());
        }
        // It chooses a number that is free and tells it on its output.
        Process server =
                new ProcessBuilder(
                                List.of(
                                        "Xvfb",
                                        "-displayfd",
                                        "1",
                                        "-screen",
                                        "0",
                                        "1440x900x24",
                                        "-nolisten",
                                        "tcp"))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        BufferedReader number = server.inputReader();
        return new Screen(server, Map.of("DISPLAY", ":" + number.readLine()));
    }

    Map<String, String> environment() {
        return environment;
    }

    @Override
    public void close() {
        if (server != null) {
            server.destroy();
        }
    }
}
