package org.gradientlab.shell.monkey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/** The watch must see what it is there to see, or the monkey proves nothing. */
@ExtendWith(ApplicationExtension.class)
class HealthWatchTest {
    private static Thread window() throws InterruptedException {
        Thread[] found = new Thread[1];
        onWindow(() -> found[0] = Thread.currentThread());
        return found[0];
    }

    private static void onWindow(Runnable task) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            try {
                task.run();
            } finally {
                done.countDown();
            }
        });
        done.await();
    }

    private static List<String> faultsWhile(Consumer<HealthWatch> mischief)
            throws InterruptedException {
        try (HealthWatch watch = new HealthWatch(window())) {
            mischief.accept(watch);
            return watch.faults();
        }
    }

    private static void ping(HealthWatch watch) {
        try {
            watch.ping();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aQuietWindowHasNoFaults() throws InterruptedException {
        assertEquals(List.of(), faultsWhile(HealthWatchTest::ping));
    }

    @Test
    void anExceptionOnAnyThreadIsAFault() throws InterruptedException {
        List<String> faults =
                faultsWhile(watch -> {
                    Thread thread =
                            new Thread(() -> {
                                throw new IllegalStateException("planted");
                            });
                    thread.start();
                    try {
                        thread.join();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                });
        assertEquals(1, faults.size());
        assertTrue(faults.getFirst().contains("planted"), faults.getFirst());
    }

    @Test
    void anErrorLineIsAFault() throws InterruptedException {
        assertEquals(
                List.of("error line: planted"),
                faultsWhile(watch -> System.err.println("planted")));
    }

    @Test
    void aFrozenSecondIsAFault() throws InterruptedException {
        List<String> faults =
                faultsWhile(watch -> {
                    CountDownLatch thaw = new CountDownLatch(1);
                    Platform.runLater(() -> {
                        try {
                            thaw.await(3, TimeUnit.SECONDS);
                        } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                        }
                    });
                    ping(watch);
                    thaw.countDown();
                });
        assertEquals(1, faults.size());
        assertTrue(faults.getFirst().startsWith("frozen"), faults.getFirst());
    }

    @Test
    void aWindowBelowTheHeadlessScreenIsNoFault() throws InterruptedException {
        Stage[] stage = new Stage[1];
        List<String> faults =
                faultsWhile(watch -> {
                    Platform.runLater(() -> {
                        stage[0] = new Stage();
                        stage[0].setScene(new Scene(new Pane(), 200, 200));
                        stage[0].setX(0);
                        stage[0].setY(950);
                        stage[0].show();
                    });
                    ping(watch);
                    ping(watch);
                    ping(watch);
                });
        onWindow(() -> stage[0].close());
        assertEquals(List.of(), faults);
    }

    @Test
    void memoryMayRiseToAPlateauButNotGoOn() {
        HeapCurve plateau = new HeapCurve();
        HeapCurve leak = new HeapCurve();
        for (int i = 0; i < 12; i++) {
            plateau.add(Math.min(i, 4) * 100_000_000L);
            leak.add(i * 100_000_000L);
        }
        assertFalse(plateau.growth().isPresent());
        assertTrue(leak.growth().isPresent());
    }
}
