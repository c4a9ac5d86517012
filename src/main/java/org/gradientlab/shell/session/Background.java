package org.gradientlab.shell.session;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gradientlab.words.Fault;

/** Does what takes time away from the screen and brings the outcome back to it. */
public record Background(Executor work, Executor screen) {

    /** Both at once, on the caller's thread: for tests and pictures. */
    public static Background none() {
        return new Background(Runnable::run, Runnable::run);
    }

    public <T> void run(Supplier<T> task, Consumer<T> done, Consumer<Fault> failed) {
        work.execute(() -> {
            try {
                T outcome = task.get();
                screen.execute(() -> done.accept(outcome));
            } catch (Fault fault) {
                screen.execute(() -> failed.accept(fault));
            }
        });
    }
}
