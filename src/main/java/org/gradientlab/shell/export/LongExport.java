package org.gradientlab.shell.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.gradientlab.experiment.CsvOfRun;
import org.gradientlab.experiment.Scene;
import org.gradientlab.file.WholeFile;
import org.gradientlab.shell.session.Notice;
import org.gradientlab.words.Fault;
import org.jspecify.annotations.Nullable;

/**
 * An export that takes its time, on a thread of its own: it can be cancelled at any moment, and
 * then nothing of it is left.
 */
final class LongExport {
    private static final long PATIENCE_MILLIS = 2000;

    private final Path file;
    private final Work work;
    private volatile boolean cancelled;
    private volatile @Nullable CompletableFuture<int[]> awaited;
    private @Nullable Thread worker;

    /** What is to be done on the worker's thread. */
    interface Work {
        void of(LongExport export) throws IOException;
    }

    private LongExport(Path file, Work work) {
        this.file = file;
        this.work = work;
    }

    static LongExport numbers(Path file, Scene scene) {
        return new LongExport(file, export -> export.writeNumbers(scene));
    }

    /**
     * @param done is told on the FX thread how many pictures there are by now
     */
    static LongExport film(Path file, Film film, FilmStage stage, IntConsumer done) {
        return new LongExport(file, export -> export.writeFilm(film, stage, done));
    }

    String name() {
        return String.valueOf(file.getFileName());
    }

    /** Begins; what came of it is told on the FX thread. */
    void start(ThreadFactory threads, Consumer<Notice> ended) {
        Thread thread =
                threads.newThread(() -> {
                    Notice outcome = outcome();
                    Platform.runLater(() -> ended.accept(outcome));
                });
        worker = thread;
        thread.start();
    }

    void cancel() {
        cancelled = true;
        CompletableFuture<int[]> picture = awaited;
        if (picture != null) {
            // The FX thread may never come to it: the window may be closing.
            picture.cancel(false);
        }
    }

    /** Cancels and waits until nothing of it is left. */
    void close() throws InterruptedException {
        cancel();
        Thread thread = worker;
        if (thread != null) {
            thread.join(PATIENCE_MILLIS);
        }
    }

    // --- on the worker's thread

    private Notice outcome() {
        try {
            work.of(this);
            return Notice.done("export.written", file);
        } catch (CancellationException e) {
            return Notice.done("export.cancelled", name());
        } catch (IOException e) {
            return Notice.of(new Fault("export.cannot-write", file));
        } catch (Fault fault) {
            return Notice.of(fault);
        }
    }

    private void writeNumbers(Scene scene) throws IOException {
        new WholeFile(file)
                .write(out -> {
                    PrintStream text =
                            new PrintStream(stoppable(out), false, StandardCharsets.UTF_8);
                    new CsvOfRun(scene, text).write();
                    if (text.checkError()) {
                        throw new IOException(file.toString());
                    }
                });
    }

    /** Each piece of text is an occasion to stop. */
    private OutputStream stoppable(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                if (cancelled) {
                    throw new CancellationException();
                }
                out.write(bytes, from, length);
            }
        };
    }

    private void writeFilm(Film film, FilmStage stage, IntConsumer done) throws IOException {
        try {
            film.write(
                    file,
                    shot -> onScreen(() -> stage.paint(shot)),
                    pictures -> Platform.runLater(() -> done.accept(pictures)),
                    () -> cancelled);
        } finally {
            Platform.runLater(stage::close);
        }
    }

    /** One picture at a time, so that between two of them the window has its turn. */
    private int[] onScreen(Supplier<int[]> painting) {
        CompletableFuture<int[]> picture =
                CompletableFuture.supplyAsync(painting, Platform::runLater);
        awaited = picture;
        if (cancelled) {
            throw new CancellationException();
        }
        return picture.join();
    }
}
