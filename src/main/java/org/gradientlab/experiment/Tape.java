package org.gradientlab.experiment;

import org.jspecify.annotations.Nullable;

/**
 * The history of one lane: any step that was ever computed can be shown again, in bounded memory,
 * by restoring the keyframe before it and replaying at most one keyframe interval. Owned by one
 * thread.
 */
public final class Tape {
    private final Bench<?> bench;
    private final Keyframes keyframes = new Keyframes();
    private final double[] scalars;

    /** Stands at the last computed step; only it goes on. */
    private final Run head;

    /** Stands wherever the screen last looked behind the head; made when first needed. */
    private @Nullable Run cursor;

    private Lane lane;
    private long cursorStep;
    private long computed;
    private Track track;

    public Tape(Bench<?> bench, Lane lane) {
        this.bench = bench;
        this.lane = lane;
        this.scalars = new double[bench.scalars().size()];
        this.track = Track.empty(scalars.length);
        this.head = start(bench, lane.setup());
        record();
        arrive(head, 0);
    }

    private static <S extends Setup> Run start(Bench<S> bench, Setup setup) {
        return bench.start(bench.setupType().cast(setup));
    }

    public Lane lane() {
        return lane;
    }

    /** The last step there is so far. */
    public long computed() {
        return computed;
    }

    public Track track() {
        return track;
    }

    public @Nullable Ending ending() {
        return head.ending();
    }

    /** No jump replays more steps than this. */
    public long keyframeInterval() {
        return keyframes.interval();
    }

    /** Computes one more step; false where the run has ended. */
    public boolean advance() {
        if (head.ending() != null) {
            return false;
        }
        head.step();
        computed++;
        record();
        arrive(head, computed);
        return true;
    }

    private void record() {
        head.scalars(scalars);
        track = track.plus(computed, scalars);
        keyframes.offer(computed, head);
    }

    /**
     * Gives a run that has come to {@code step} the knobs in force for the update made there, so
     * that what was turned at a step shows at that step.
     */
    private void arrive(Run run, long step) {
        for (Turn turn : lane.turns()) {
            if (turn.from() == step) {
                run.turn(turn.setup());
            }
        }
    }

    /** The frame of a computed step. */
    public Frame frame(long step) {
        return at(step).frame();
    }

    /** The exact scalars of a computed step, also where the track was thinned. */
    public double[] scalars(long step) {
        double[] exact = new double[scalars.length];
        at(step).scalars(exact);
        return exact;
    }

    private Run at(long step) {
        if (step < 0 || step > computed) {
            throw new IndexOutOfBoundsException("step " + step + " of " + computed);
        }
        return step == computed ? head : cursorAt(step);
    }

    private Run cursorAt(long step) {
        Run run = cursor;
        if (run == null) {
            run = start(bench, lane.setup());
            arrive(run, 0);
            cursor = run;
            cursorStep = 0;
        }
        long key = keyframes.before(step);
        if (cursorStep > step || cursorStep < key) {
            restore(run, key);
            cursorStep = key;
        }
        while (cursorStep < step) {
            run.step();
            cursorStep++;
            arrive(run, cursorStep);
        }
        return run;
    }

    private void restore(Run run, long key) {
        // The keyframe was taken before a turn at its own step.
        run.turn(lane.at(key - 1));
        run.restore(keyframes.at(key));
        arrive(run, key);
    }

    /** From {@code step} on this tape follows another lane that is the same before it. */
    public void turn(long step, Lane next) {
        long from = Math.min(step, computed);
        keyframes.dropAfter(from);
        track = track.upTo(from);
        long key = keyframes.before(from);
        lane = next;
        restore(head, key);
        for (long at = key; at < from; at++) {
            head.step();
            arrive(head, at + 1);
        }
        computed = from;
        cursor = null;
    }

    /** A tape of its own that is the same up to {@code step} and then follows another lane. */
    Tape forked(long step, Lane next) {
        Tape fork = new Tape(bench, lane);
        fork.keyframes.share(keyframes);
        fork.track = track;
        fork.computed = computed;
        fork.turn(step, next);
        return fork;
    }

    /** Takes a lane that differs only in what is shown. */
    void show(Lane next) {
        lane = next;
        head.turn(next.at(computed));
        cursor = null;
    }
}
