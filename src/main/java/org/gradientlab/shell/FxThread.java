package org.gradientlab.shell;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/** The way onto the screen's thread for those who come from the command line. */
final class FxThread {
    private static final AtomicBoolean STARTED = new AtomicBoolean();

    private FxThread() {}

    /** Starts JavaFX without a display, if it does not run yet. */
    static void startHeadless() {
        if (STARTED.getAndSet(true)) {
            return;
        }
        willBeHeadless();
        try {
            Platform.startup(() -> {});
        } catch (IllegalStateException e) {
            // It runs already: a test has started it.
        }
        Platform.setImplicitExit(false);
    }

    /** JavaFX, once it starts, will need no display. */
    static void willBeHeadless() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
    }

    /** Does something there and waits for what comes of it. */
    static <T> T get(Supplier<T> task) {
        return await(outcome -> {
            outcome.complete(task.get());
        });
    }

    /** Begins something there and waits until it completes its outcome. */
    static <T> T await(Consumer<CompletableFuture<T>> task) {
        CompletableFuture<T> outcome = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                task.accept(outcome);
            } catch (RuntimeException | Error e) {
                outcome.completeExceptionally(e);
            }
        });
        try {
            return outcome.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException thrown ? thrown : e;
        }
    }
}
