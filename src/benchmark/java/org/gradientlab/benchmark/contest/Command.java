package org.gradientlab.benchmark.contest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A program run to its end, for what it prints. */
final class Command {
    private Command() {}

    /** What it prints, or a failure that holds the last line of it. */
    static String run(Path folder, List<String> words) throws IOException {
        Process process =
                new ProcessBuilder(words)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        process.getOutputStream().close();
        String printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        try {
            if (process.waitFor() != 0) {
                String last = printed.substring(printed.lastIndexOf('\n') + 1);
                throw new IOException(String.join(" ", words) + ": " + last);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        return printed;
    }

    static boolean succeeds(Path folder, String... words) {
        try {
            run(folder, List.of(words));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
