package org.gradientlab.code;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Python on this machine that has a certain library. */
record Python(String command) {
    private static final List<String> COMMANDS = List.of("python3", "/usr/bin/python3", "python");
    private static final long MINUTES = 3;

    /** None where no Python can load the library; -Dpython names one to ask first. */
    static Optional<Python> with(String library) {
        String named = System.getProperty("python", "");
        return Stream.concat(named.isEmpty() ? Stream.of() : Stream.of(named), COMMANDS.stream())
                .map(Python::new)
                .filter(python -> python.runs("-c", "import " + library))
                .findFirst();
    }

    boolean runs(String... words) {
        try {
            return run(words) == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether all files are Python. */
    boolean compiles(List<String> files) {
        return runs(
                Stream.concat(Stream.of("-m", "py_compile"), files.stream())
                        .toArray(String[]::new));
    }

    /** The exit status. */
    int run(String... words) throws IOException {
        List<String> line = new ArrayList<>(List.of(command));
        line.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OPENBLAS_NUM_THREADS", "1");
        Process process = builder.start();
        try {
            if (process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            throw new IOException("Python is still at it after " + MINUTES + " minutes");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
