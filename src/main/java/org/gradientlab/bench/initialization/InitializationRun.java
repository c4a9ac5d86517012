package org.gradientlab.bench.initialization;

import org.gradientlab.experiment.Checkpoint;
import org.gradientlab.experiment.Ending;
import org.gradientlab.experiment.Frame;
import org.gradientlab.experiment.Run;
import org.gradientlab.experiment.Setup;
import org.gradientlab.network.TrainingState;
import org.gradientlab.words.Word;
import org.jspecify.annotations.Nullable;

/**
 * A network at its beginning, and then in training. Nothing is computed before it is asked for: a
 * knob that is dragged starts many runs of which only a few are shown.
 */
final class InitializationRun implements Run {
    /** So much of a pass is made at once, which takes a tenth of a second; the rest comes later. */
    private static final double SLICE = 3e9;

    /** A trained network is looked at with fewer rows, so that looking does not hold it up. */
    private static final double GLANCE = 1e8;

    private static final int LEAST_ROWS = 64;

    /** Keeping a step of a larger one, to come back to it, would take too much memory. */
    private static final long MOST_TRAINED = 1 << 20;

    private final StandardDraws draws;
    private final PassRooms rooms;
    private InitializationSetup setup;
    private long step;
    private double loss = Double.NaN;
    private double gradientNorm = Double.NaN;
    private @Nullable Learning learning;
    private @Nullable SignalPass pass;
    private @Nullable InitializationFrame done;

    InitializationRun(InitializationSetup setup, StandardDraws draws, PassRooms rooms) {
        this.setup = setup;
        this.draws = draws;
        this.rooms = rooms;
    }

    @Override
    public void step() {
        Learning its = learning();
        its.step();
        step++;
        loss = its.loss();
        gradientNorm = its.gradientNorm();
        forgetPass();
    }

    private Learning learning() {
        Learning its = learning == null ? new Learning(setup) : learning;
        learning = its;
        return its;
    }

    private void forgetPass() {
        pass = null;
        done = null;
    }

    @Override
    public void turn(Setup next) {
        setup = (InitializationSetup) next;
        if (learning != null) {
            learning.turn(setup.recipe());
        }
    }

    @Override
    public void scalars(double[] into) {
        into[InitializationBench.LOSS] = loss;
        into[InitializationBench.GRADIENT] = gradientNorm;
    }

    @Override
    public Checkpoint checkpoint() {
        return new Saved(step, loss, gradientNorm, step == 0 ? null : learning().state());
    }

    @Override
    public void restore(Checkpoint checkpoint) {
        Saved saved = (Saved) checkpoint;
        step = saved.step;
        loss = saved.loss;
        gradientNorm = saved.gradientNorm;
        if (saved.training == null) {
            learning = null;
        } else {
            learning().restore(saved.training);
        }
        forgetPass();
    }

    /** The beginning is known from the setup alone. */
    private record Saved(
            long step, double loss, double gradientNorm, @Nullable TrainingState training)
            implements Checkpoint {
        private static final int OVERHEAD = 64;

        @Override
        public long bytes() {
            return OVERHEAD + (training == null ? 0 : training.bytes());
        }
    }

    @Override
    public Frame frame() {
        InitializationFrame known = done;
        if (known != null) {
            return known;
        }
        SignalPass its = pass == null ? begun() : pass;
        pass = its;
        its.work(SLICE);
        InitializationFrame frame =
                new InitializationFrame(
                        step,
                        setup.layers(),
                        rows(),
                        its.forward(),
                        its.backward(),
                        Theory.of(setup));
        done = its.isDone() ? frame : null;
        return frame;
    }

    private SignalPass begun() {
        Weights weights = step == 0 ? new DrawnWeights(draws, setup) : learning().weights();
        return new SignalPass(setup, rows(), weights, draws, rooms);
    }

    private int rows() {
        if (step == 0) {
            return setup.rows();
        }
        int glance = (int) Math.min(setup.rows(), GLANCE / setup.weights());
        return Math.min(setup.rows(), Math.max(LEAST_ROWS, glance));
    }

    /** Whether it is looked at and not trained. */
    static boolean isTooLarge(InitializationSetup setup) {
        return setup.weights() > MOST_TRAINED;
    }

    @Override
    public @Nullable Ending ending() {
        if (isTooLarge(setup)) {
            return new Ending(Word.of("initialization.too-large", setup.weights(), MOST_TRAINED));
        }
        boolean broken = step > 0 && !Double.isFinite(loss + gradientNorm);
        return broken ? new Ending(Word.of("initialization.broken", step)) : null;
    }
}
