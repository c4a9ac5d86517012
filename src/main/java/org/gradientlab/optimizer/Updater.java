package org.gradientlab.optimizer;

import java.util.List;
import org.gradientlab.words.Fault;

/**
 * An optimizer at work: the mutable state it keeps for a fixed number of parameters. A step
 * allocates nothing; {@link #state} and {@link #restore} copy everything the next step depends on.
 */
public abstract class Updater {
    private static final int ETA = 0;

    private final int count;
    private final double[] scalars;
    private final double[][] parts;

    /** The parts are the state arrays of the rule; their order is the order of {@link #state}. */
    Updater(int count, double[]... parts) {
        this.count = count;
        this.scalars = new double[1];
        this.parts = parts;
    }

    /** The number of parameters this updater moves. */
    public final int count() {
        return count;
    }

    public final void step(double[] parameters, double[] gradient) {
        step(parameters, gradient, 1);
    }

    /**
     * Moves the parameters by one update. The factor multiplies eta: what a {@link Schedule} says
     * for this step.
     */
    public final void step(double[] parameters, double[] gradient, double factor) {
        fits(parameters);
        fits(gradient);
        scalars[ETA] = optimizer().eta() * factor;
        move(parameters, gradient, scalars[ETA]);
    }

    /** Whether the gradient is to be taken at {@link #look} and not at the parameters. */
    public boolean looksAhead() {
        return false;
    }

    /** Writes the place where the next step wants its gradient. */
    public void look(double[] parameters, double[] where) {
        System.arraycopy(parameters, 0, where, 0, count);
    }

    /**
     * How much of a decay each parameter gets: 1, or 0 for those that are not to shrink, as the
     * biases of a network. All get it where nothing was said, and most rules have none.
     */
    public void decaying(double[] shares) {
        fits(shares);
    }

    /** The knobs now in force. */
    public abstract Optimizer optimizer();

    /**
     * The updater that goes on under other knobs: this one, its state kept, where the kind is the
     * same, else one at rest.
     */
    public final Updater turned(Optimizer next) {
        if (next.getClass() != optimizer().getClass()) {
            return next.start(count);
        }
        turn(next);
        return this;
    }

    public final double[] state() {
        int length = scalars.length;
        for (double[] part : parts) {
            length += part.length;
        }
        double[] state = new double[length];
        System.arraycopy(scalars, 0, state, 0, scalars.length);
        int at = scalars.length;
        for (double[] part : parts) {
            System.arraycopy(part, 0, state, at, part.length);
            at += part.length;
        }
        return state;
    }

    public final void restore(double[] state) {
        int at = scalars.length;
        for (double[] part : parts) {
            at += part.length;
        }
        if (state.length != at) {
            throw new Fault("optimizer.wrong-size", state.length, at);
        }
        System.arraycopy(state, 0, scalars, 0, scalars.length);
        at = scalars.length;
        for (double[] part : parts) {
            System.arraycopy(state, at, part, 0, part.length);
            at += part.length;
        }
    }

    /** What can be read with {@link #inside}, in the order of the rule. */
    public abstract List<Inside> insides();

    /** One inner number of one parameter, as it stands after the last step. */
    public abstract double inside(Inside which, int parameter);

    /** Eta times the schedule's factor at the last step; 0 before the first. */
    public final double etaUsed() {
        return scalars[ETA];
    }

    abstract void move(double[] parameters, double[] gradient, double eta);

    /** Takes over knobs of its own kind. */
    abstract void turn(Optimizer next);

    final IllegalArgumentException unknown(Inside which) {
        return new IllegalArgumentException(which + " is none of " + insides());
    }

    private void fits(double[] numbers) {
        if (numbers.length < count) {
            throw new Fault("optimizer.wrong-size", numbers.length, count);
        }
    }
}
