package org.gradientlab.landscape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradientlab.optimizer.Coordinate;
import org.gradientlab.optimizer.Optimizer;
import org.gradientlab.optimizer.Updater;
import org.gradientlab.words.Word;

/**
 * One point on its way down a landscape: where it stands, f and its gradient there, the step that
 * led there, and the memory of its optimizer. It stops for good where f or its gradient is not a
 * finite number.
 */
public final class Descender {
    private static final int NUMBERS = 3;
    private static final String TOO_LARGE = "function.too-large";

    private final Landscape ground;
    private final int dimensions;

    /** Place, place before, gradient here, gradient of the last step, and where it was taken. */
    private final double[] place;

    private final double[] before;
    private final double[] gradient;
    private final double[] used;
    private final double[] looked;
    private Updater updater;
    private double height;
    private long steps;
    private long evaluations;

    public Descender(Landscape ground, Optimizer optimizer, double... start) {
        this.ground = ground;
        dimensions = ground.dimensions();
        place = start.clone();
        before = start.clone();
        gradient = new double[dimensions];
        used = new double[dimensions];
        looked = start.clone();
        updater = optimizer.start(dimensions);
        height = ground.measure(place, gradient);
    }

    // where it is

    public Landscape ground() {
        return ground;
    }

    public Updater updater() {
        return updater;
    }

    public long steps() {
        return steps;
    }

    /** How many gradients its steps have cost, each batch counted by its examples. */
    public long evaluations() {
        return evaluations;
    }

    public double place(int i) {
        return place[i];
    }

    public double[] place() {
        return place.clone();
    }

    /** Where it stood before the last step. */
    public double before(int i) {
        return before[i];
    }

    public double height() {
        return height;
    }

    /** The whole gradient where it stands. */
    public double gradient(int i) {
        return gradient[i];
    }

    /** The gradient the last step was made by: that of a batch, or of the place looked ahead to. */
    public double used(int i) {
        return used[i];
    }

    /** Where the gradient of the last step was taken. */
    public double looked(int i) {
        return looked[i];
    }

    /** Where the next step will take its gradient. */
    public double[] lookAhead() {
        double[] ahead = place.clone();
        updater.look(place, ahead);
        return ahead;
    }

    public boolean stopped() {
        if (!Double.isFinite(height)) {
            return true;
        }
        for (double slope : gradient) {
            if (!Double.isFinite(slope)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it stopped because a number grew too large, not because f is not defined. */
    public boolean overflowed() {
        return stopped() && reason().map(word -> word.key().equals(TOO_LARGE)).orElse(true);
    }

    /** Why it stopped, if a term of a formula is to blame. */
    public Optional<Word> reason() {
        for (double number : place) {
            if (!Double.isFinite(number)) {
                return ground.reason(looked);
            }
        }
        return ground.reason(place);
    }

    /** What is to be said where it stopped; empty while it can go on. */
    public Optional<Word> ending() {
        if (!stopped()) {
            return Optional.empty();
        }
        Word why = reason().orElseGet(() -> Word.of("landscape.beyond-numbers"));
        if (steps == 0) {
            return Optional.of(Word.of("landscape.cannot-start", why));
        }
        String key = overflowed() ? "landscape.outgrew" : "landscape.left-domain";
        return Optional.of(Word.of(key, steps, why));
    }

    // commands

    public void step() {
        step(1);
    }

    /** One update; the factor, that of a schedule, multiplies eta. */
    public void step(double factor) {
        System.arraycopy(place, 0, before, 0, dimensions);
        System.arraycopy(place, 0, looked, 0, dimensions);
        if (updater.looksAhead() || ground.isSampled()) {
            updater.look(place, looked);
            ground.sample(steps, looked, used);
        } else {
            System.arraycopy(gradient, 0, used, 0, dimensions);
        }
        evaluations += ground.cost(steps);
        updater.step(place, used, factor);
        steps++;
        height = ground.measure(place, gradient);
    }

    public void turn(Optimizer optimizer) {
        updater = updater.turned(optimizer);
    }

    /** The next update of the first one or two parameters taken apart; none where it stopped. */
    public List<Coordinate> nextUpdate(double factor) {
        List<Coordinate> all = new ArrayList<>();
        if (!stopped()) {
            Descender ahead = copy();
            ahead.step(factor);
            for (int i = 0; i < Math.min(2, dimensions); i++) {
                all.add(ahead.since(this, i));
            }
        }
        return all;
    }

    private Coordinate since(Descender now, int i) {
        return Coordinate.of(now.updater, updater, i, now.place[i], used[i], place[i]);
    }

    /** One like this that goes on from here on its own, on the same ground. */
    public Descender copy() {
        Descender copy = new Descender(ground, updater.optimizer(), place);
        copy.restore(state());
        return copy;
    }

    /** All that the next steps depend on. */
    public double[] state() {
        double[] memory = updater.state();
        double[] state = new double[NUMBERS + 5 * dimensions + memory.length];
        state[0] = steps;
        state[1] = evaluations;
        state[2] = height;
        int at = NUMBERS;
        for (double[] part : parts()) {
            System.arraycopy(part, 0, state, at, dimensions);
            at += dimensions;
        }
        System.arraycopy(memory, 0, state, at, memory.length);
        return state;
    }

    public void restore(double[] state) {
        steps = (long) state[0];
        evaluations = (long) state[1];
        height = state[2];
        int at = NUMBERS;
        for (double[] part : parts()) {
            System.arraycopy(state, at, part, 0, dimensions);
            at += dimensions;
        }
        double[] memory = new double[state.length - at];
        System.arraycopy(state, at, memory, 0, memory.length);
        updater.restore(memory);
    }

    private double[][] parts() {
        return new double[][] {place, before, gradient, used, looked};
    }
}
