package org.gradientlab.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;

/** Calls the JDK's tools and the system's, and ends the build where one fails. */
final class Tool {
    private Tool() {}

    /** One of the JDK that this runs on, without a process of its own. */
    static void ofJdk(String name, List<String> arguments) {
        ToolProvider tool = ToolProvider.findFirst(name).orElseThrow();
        int status = tool.run(System.out, System.err, arguments.toArray(String[]::new));
        if (status != 0) {
            throw new IllegalStateException(name + " ended with " + status + ": " + arguments);
        }
    }

    static void run(List<String> command) throws IOException, InterruptedException {
        output(command, Map.of());
    }

    /** What it wrote to its output and its error stream. */
    static String output(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path log = Files.createTempFile("packaging", ".log");
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            int status = builder.redirectOutput(log.toFile()).start().waitFor();
            String output = Files.readString(log);
            if (status != 0) {
                throw new IllegalStateException(command + " ended with " + status + "\n" + output);
            }
            return output;
        } finally {
            Files.delete(log);
        }
    }
}
