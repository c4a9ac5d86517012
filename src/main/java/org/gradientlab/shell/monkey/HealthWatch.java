package org.gradientlab.shell.monkey;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;

/**
 * Notes every exception on any thread, every line on the error stream, every second in which the
 * window answered nothing, and memory that keeps growing.
 */
final class HealthWatch implements AutoCloseable {
    private static final long FROZEN_SECONDS = 1;
    private static final long NANOS = 1_000_000_000L;
    private static final long PAUSE_NANOS = 30_000_000;

    /** A thread that was merely starved by others has used less of a second than this. */
    private static final double BUSY_SHARE = 0.5;

    private static final String LAB = "org.gradientlab.";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private final HeapCurve heap = new HeapCurve();
    private final PrintStream errorStream = System.err;
    private final Thread.UncaughtExceptionHandler handler;
    private final Thread.UncaughtExceptionHandler windowHandler;
    private final Thread window;

    /** Begins to watch; {@code window} is the FX thread. */
    HealthWatch(Thread window) {
        this.window = window;
        this.handler = Thread.getDefaultUncaughtExceptionHandler();
        this.windowHandler = window.getUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler(this::uncaught);
        window.setUncaughtExceptionHandler(this::uncaught);
        System.setErr(
                new PrintStream(new ErrorLines(this::errorLine), true, StandardCharsets.UTF_8));
    }

    private void uncaught(Thread thread, Throwable thrown) {
        if (isBelowTheHeadlessScreen(thrown)) {
            return;
        }
        StringBuilder text = new StringBuilder("exception on " + thread.getName() + ": " + thrown);
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            for (StackTraceElement element : cause.getStackTrace()) {
                text.append("\n    at ").append(element);
            }
        }
        faults.add(text.toString());
    }

    /**
     * JavaFX's headless screen is 1,000 by 1,000 whatever is on it, and copying a menu that reaches
     * below it ends so. No real screen does.
     */
    private static boolean isBelowTheHeadlessScreen(Throwable thrown) {
        return thrown instanceof IndexOutOfBoundsException
                && Stream.of(thrown.getStackTrace())
                        .anyMatch(at -> at.getClassName().endsWith(".headless.HeadlessWindow"));
    }

    private void errorLine(String line) {
        faults.add("error line: " + line);
    }

    /**
     * Waits for the window to answer; a second without an answer is a fault unless others kept the
     * processor.
     */
    void ping() throws InterruptedException {
        CountDownLatch answered = new CountDownLatch(1);
        long usedBefore = used();
        Platform.runLater(answered::countDown);
        if (answered.await(FROZEN_SECONDS, TimeUnit.SECONDS)) {
            LockSupport.parkNanos(PAUSE_NANOS);
            return;
        }
        double used = (double) (used() - usedBefore) / NANOS;
        Thread.State state = window.getState();
        StackTraceElement[] stack = window.getStackTrace();
        boolean stuck =
                state != Thread.State.RUNNABLE && isInTheLab(stack) && !waitsForThePainter(stack);
        if (used > BUSY_SHARE * FROZEN_SECONDS || stuck) {
            faults.add(
                    "frozen for a second: "
                            + state
                            + " at "
                            + List.of(stack).subList(0, Math.min(12, stack.length)));
        }
        answered.await(10 * FROZEN_SECONDS, TimeUnit.SECONDS);
    }

    /** The processor time of the window and of the thread that paints for it. */
    private long used() {
        return Stream.concat(Stream.of(window), painter())
                .mapToLong(thread -> threads.getThreadCpuTime(thread.threadId()))
                .sum();
    }

    private static Stream<Thread> painter() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("QuantumRenderer"));
    }

    /**
     * A window that waits for its next event though one is there has not been given the processor;
     * one that waits for something in the lab hangs.
     */
    private static boolean isInTheLab(StackTraceElement[] stack) {
        return Stream.of(stack).anyMatch(at -> at.getClassName().startsWith(LAB));
    }

    private static boolean waitsForThePainter(StackTraceElement[] stack) {
        return Stream.of(stack)
                .anyMatch(at -> at.getMethodName().equals("waitForRenderingToComplete"));
    }

    void measureHeap() {
        heap.measure();
    }

    boolean foundSomething() {
        return !faults.isEmpty();
    }

    List<String> faults() {
        List<String> all = new ArrayList<>(faults);
        heap.growth().ifPresent(all::add);
        return all;
    }

    @Override
    public void close() {
        System.setErr(errorStream);
        Thread.setDefaultUncaughtExceptionHandler(handler);
        window.setUncaughtExceptionHandler(windowHandler);
    }

    /** Cuts what is written to the error stream into lines. */
    private static final class ErrorLines extends ByteArrayOutputStream {
        private final Consumer<String> line;

        ErrorLines(Consumer<String> line) {
            this.line = line;
        }

        @Override
        public synchronized void flush() {
            String text = toString(StandardCharsets.UTF_8);
            int end = text.lastIndexOf('\n');
            if (end >= 0) {
                text.substring(0, end).lines().filter(part -> !part.isBlank()).forEach(line);
                reset();
                writeBytes(text.substring(end + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
