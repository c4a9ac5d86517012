package org.gradientlab.experiment;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs a scene's tapes on a worker thread and keeps the newest shot for the screen. Its commands
 * may be given from any thread and return at once; a shot of an older scene is never handed out
 * after one.
 */
public final class Player implements AutoCloseable {
    private final Queue<Consumer<Playback>> commands = new ConcurrentLinkedQueue<>();
    private final AtomicReference<@Nullable Shot> newest = new AtomicReference<>();
    private final AtomicLong generation = new AtomicLong();

    private final AtomicReference<@Nullable Shot> peeked = new AtomicReference<>();

    /** Shots of scenes before this one are not handed out. */
    private final AtomicLong oldest = new AtomicLong();

    private final PictureBudget budget;
    private final Thread worker;
    private volatile boolean closed;

    /**
     * Plays on a thread of this factory, which asks for the scene when it begins, in the time this
     * clock tells in nanoseconds.
     */
    public Player(ThreadFactory threads, LongSupplier clock, Supplier<Scene> first) {
        budget = new PictureBudget(clock);
        worker = threads.newThread(() -> work(new Playback(clock, first.get())));
        worker.start();
    }

    // --- what the screen reads

    /** The newest shot not yet taken, or null where nothing changed since the last one. */
    public @Nullable Shot take() {
        Shot shot = newest.getAndSet(null);
        return shot != null && shot.generation() >= oldest.get() ? shot : null;
    }

    /** The newest answer to {@link #peek} not yet taken, or null. */
    public @Nullable Shot takePeeked() {
        return peeked.getAndSet(null);
    }

    /** How long the worker has been making pictures, all in all. */
    public long nanosOnPictures() {
        return budget.spent();
    }

    // --- commands

    /** Opens another scene, at the step it asks to be shown first. */
    public void open(Scene scene) {
        oldest.set(changeScene(playback -> playback.open(scene)));
    }

    /** Goes over to a scene whose knobs differ, keeping of the run what still holds. */
    public void turn(Scene scene) {
        oldest.set(changeScene(playback -> playback.turn(scene)));
    }

    /**
     * As {@link #turn}, while the hand is still on the knob: scenes it passed through may be shown
     * until a newer one is there, or where pictures take long there would be none before it rests.
     */
    public void adjust(Scene scene) {
        changeScene(playback -> playback.turn(scene));
    }

    public void play() {
        command(Playback::play);
    }

    public void pause() {
        command(Playback::pause);
    }

    public void seek(long step) {
        command(playback -> playback.seek(step));
    }

    /** Makes the picture of a step the playhead need not be at; the run goes on meanwhile. */
    public void peek(long step) {
        command(playback -> peeked.set(playback.shotAt(step)));
    }

    /** Steps by this many, forward or back, and stops there. */
    public void stepBy(long steps) {
        command(playback -> playback.stepBy(steps));
    }

    /** Steps a second; infinity is as fast as it goes. */
    public void speed(double stepsPerSecond) {
        command(playback -> playback.speed(stepsPerSecond));
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(worker);
    }

    private long changeScene(Consumer<Playback> change) {
        long next = generation.incrementAndGet();
        command(playback -> {
            change.accept(playback);
            playback.generation(next);
        });
        return next;
    }

    private void command(Consumer<Playback> command) {
        commands.add(command);
        LockSupport.unpark(worker);
    }

    // --- the worker

    private void work(Playback playback) {
        while (!closed) {
            boolean told = obey(playback);
            boolean worked = playback.work();
            boolean taken = newest.get() == null;
            if (told || (playback.changed() && (!worked || (taken && budget.allows())))) {
                // A picture is made only when the last one was taken and steps have had their time,
                // or when it will be the last for a while.
                newest.set(budget.spend(playback::shot));
            }
            if (!worked && commands.isEmpty() && !closed) {
                LockSupport.parkNanos(this, playback.rest());
            }
        }
    }

    private boolean obey(Playback playback) {
        boolean told = false;
        for (var command = commands.poll(); command != null; command = commands.poll()) {
            command.accept(playback);
            told = true;
        }
        return told;
    }
}
