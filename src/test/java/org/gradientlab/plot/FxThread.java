package org.gradientlab.plot;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/** Runs a test's code on the JavaFX thread, starting the headless toolkit the first time. */
public final class FxThread {
    private static boolean started;

    private FxThread() {}

    public static <T> T call(Callable<T> code) {
        start();
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(code.call());
            } catch (Throwable failure) {
                result.completeExceptionally(failure);
            }
        });
        try {
            return result.get(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e.getCause() == null ? e : e.getCause());
        }
    }

    private static synchronized void start() {
        if (!started) {
            try {
                Platform.startup(() -> {});
            } catch (IllegalStateException alreadyRunning) {
                // Another test of this JVM, or TestFX, was first.
            }
            Platform.setImplicitExit(false);
            started = true;
        }
    }
}
