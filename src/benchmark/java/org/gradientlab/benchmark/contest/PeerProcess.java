package org.gradientlab.benchmark.contest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One library in its own process, asked over its standard input and answering on its standard
 * output. A process that says nothing for two minutes is ended and counts as failed.
 */
final class PeerProcess implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 120;

    private final Process process;
    private final Writer requests;
    private final BufferedReader replies;

    private PeerProcess(Process process) {
        this.process = process;
        this.requests = process.outputWriter();
        this.replies = process.inputReader();
    }

    static PeerProcess start(
            List<String> command, Map<String, String> environment, Path folder, Path log)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(environment);
        builder.redirectError(log.toFile());
        return new PeerProcess(builder.start());
    }

    String ask(String request) {
        String reply;
        Thread watch = Thread.ofVirtual().start(this::endWhenPatienceDoes);
        try {
            requests.write(request + "\n");
            requests.flush();
            reply = replies.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            watch.interrupt();
        }
        if (reply == null) {
            throw new IllegalStateException("ended or hung at: " + request);
        }
        if (reply.startsWith("error")) {
            throw new IllegalStateException(reply + " at: " + request);
        }
        return reply;
    }

    /** The end of the process ends the waiting for its answer. */
    private void endWhenPatienceDoes() {
        try {
            TimeUnit.SECONDS.sleep(PATIENCE_SECONDS);
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    double askNumber(String request) {
        return Double.parseDouble(ask(request));
    }

    /** The end of standard input is what ends a peer; force is for one that does not notice. */
    @Override
    public void close() {
        try {
            requests.close();
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
