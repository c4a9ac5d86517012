package org.gradientlab.experiment;

import java.util.List;
import java.util.function.LongSupplier;

/**
 * Where the playhead is and whether it moves: the player's state, owned by its worker. Work is done
 * in slices of a few milliseconds, so that a command is never waited for longer.
 */
final class Playback {
    private static final long SLICE_NANOS = 6_000_000;
    private static final long IDLE_REST_NANOS = 1_000_000_000L;

    private final LongSupplier clock;
    private Rehearsal rehearsal;
    private long generation;
    private long step;

    /** Where the playhead is to be as soon as the tapes reach so far. */
    private long wanted;

    private boolean playing;
    private double speed = 2;

    /** When, and at which step, the present even motion began. */
    private long since;

    private long sinceStep;
    private boolean changed = true;
    private boolean unfinished;

    Playback(LongSupplier clock, Scene scene) {
        this.clock = clock;
        this.rehearsal = new Rehearsal(scene);
        this.wanted = scene.at();
    }

    void generation(long number) {
        generation = number;
    }

    void open(Scene scene) {
        rehearsal = new Rehearsal(scene);
        playing = false;
        step = 0;
        wanted = scene.at();
        changed = true;
    }

    void turn(Scene scene) {
        boolean otherBench = !scene.bench().equals(rehearsal.scene().bench());
        if (otherBench) {
            rehearsal = new Rehearsal(scene);
        }
        if (otherBench || rehearsal.become(scene) == 0) {
            step = 0;
            wanted = 0;
        }
        step = Math.min(step, rehearsal.reach());
        wanted = Math.clamp(wanted, 0, scene.steps());
        keepTime();
        changed = true;
    }

    void play() {
        if (step >= rehearsal.last()) {
            wanted = 0;
            step = 0;
        }
        playing = true;
        keepTime();
        changed = true;
    }

    void pause() {
        playing = false;
        wanted = step;
        changed = true;
    }

    void seek(long target) {
        wanted = Math.clamp(target, 0, rehearsal.last());
        step = Math.min(wanted, rehearsal.reach());
        keepTime();
        changed = true;
    }

    void stepBy(long steps) {
        playing = false;
        seek(step + steps);
    }

    void speed(double stepsPerSecond) {
        speed = stepsPerSecond;
        keepTime();
    }

    private void keepTime() {
        since = clock.getAsLong();
        sinceStep = Math.max(step, wanted);
    }

    boolean changed() {
        return changed;
    }

    Shot shot() {
        List<Shot.LaneShot> lanes = rehearsal.shots(step);
        unfinished = lanes.stream().anyMatch(lane -> lane.frame().isUnfinished());
        changed = unfinished;
        return new Shot(generation, rehearsal.scene(), step, rehearsal.last(), playing, lanes);
    }

    /** The picture of any step that is computed, the playhead staying where it is. */
    Shot shotAt(long other) {
        long at = Math.clamp(other, 0, rehearsal.reach());
        return new Shot(
                generation, rehearsal.scene(), at, rehearsal.last(), playing, rehearsal.shots(at));
    }

    /** Does one slice of work; false where there is nothing to do now. */
    boolean work() {
        long now = clock.getAsLong();
        long before = step;
        if (playing) {
            wanted = due(now);
        }
        boolean worked = computeUntil(wanted, now + SLICE_NANOS);
        step = Math.min(wanted, rehearsal.reach());
        if (playing && step >= rehearsal.last()) {
            playing = false;
            wanted = step;
            changed = true;
        }
        changed |= step != before;
        if (!worked && rehearsal.scene().bench().runsAhead()) {
            worked = computeUntil(rehearsal.scene().steps(), now + SLICE_NANOS);
            changed |= worked;
        }
        return worked || (playing && Double.isInfinite(speed));
    }

    /** The step an even motion has come to by now; at full speed, always a little further. */
    private long due(long now) {
        long last = rehearsal.last();
        if (Double.isInfinite(speed)) {
            return last;
        }
        double steps = (now - since) * 1e-9 * speed;
        return Math.max(step, (long) Math.min((double) last, sinceStep + steps));
    }

    private boolean computeUntil(long target, long deadline) {
        boolean worked = false;
        while (rehearsal.reach() < target && clock.getAsLong() < deadline && rehearsal.advance()) {
            worked = true;
        }
        return worked;
    }

    /** How long the worker may rest if no command comes. */
    long rest() {
        if (unfinished) {
            return 0;
        }
        if (!playing) {
            return IDLE_REST_NANOS;
        }
        double nextDue = (step + 1 - sinceStep) / speed * 1e9 + since;
        return Math.clamp((long) nextDue - clock.getAsLong(), 100_000, IDLE_REST_NANOS);
    }
}
