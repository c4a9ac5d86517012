package org.gradientlab.network;

import org.gradientlab.optimizer.NoClipping;
import org.gradientlab.optimizer.Norm;
import org.gradientlab.optimizer.Updater;
import org.gradientlab.words.Fault;
import org.jspecify.annotations.Nullable;

/**
 * A network that learns, one batch at a time. After the first batch of a size a step allocates
 * nothing. {@link #checkpoint} holds all that the next steps depend on: a run restored from it goes
 * on with the same bits.
 */
public final class Training {
    private final Network network;
    private final DropoutMasks masks;
    private final double[] parameters;
    private final double[] gradient;
    private final double[] clipped;
    private final double[] ahead;
    private final Passes passes;
    private Recipe recipe;
    private Updater updater;
    private long steps;
    private double loss = Double.NaN;
    private double penalty = Double.NaN;
    private @Nullable Pass lastPass;
    private @Nullable Examples checked;

    public Training(Network network, Recipe recipe, long seed) {
        this(network, recipe, DropoutMasks.of(seed));
    }

    public Training(Network network, Recipe recipe, DropoutMasks masks) {
        int count = network.layout().count();
        this.network = network;
        this.recipe = recipe;
        this.masks = masks;
        parameters = new double[count];
        gradient = new double[count];
        clipped = new double[count];
        ahead = new double[count];
        passes = new Passes(network);
        updater = recipe.optimizer().start(count);
        updater.decaying(network.weightMask());
    }

    // what it is

    public Network network() {
        return network;
    }

    public Recipe recipe() {
        return recipe;
    }

    public Updater updater() {
        return updater;
    }

    /** The updates made so far. */
    public long steps() {
        return steps;
    }

    /** The loss of the last batch before its update, without penalty; NaN before the first. */
    public double loss() {
        return loss;
    }

    /** The penalty of the weights before the last update. J is loss + penalty. */
    public double penalty() {
        return penalty;
    }

    /** The length of the last gradient, penalty included, before clipping. */
    public double gradientNorm() {
        return Norm.of(gradient, gradient.length);
    }

    /** The last derivative of J by a parameter, before clipping. */
    public double gradient(int index) {
        return gradient[index];
    }

    /** What the last batch left behind; null before the first. */
    public @Nullable Pass lastPass() {
        return lastPass;
    }

    // commands

    /** One update with all the examples. */
    public void step(Examples examples) {
        step(examples, null, 0, examples.rows());
    }

    /**
     * One update with {@code count} rows of the examples: those that stand in {@code order} from
     * one place on, or, without an order, those rows themselves.
     */
    public void step(Examples examples, int @Nullable [] order, int from, int count) {
        if (checked != examples) {
            examples.checkFit(network, recipe.loss());
            checked = examples;
        }
        examples.checkRows(order, from, count);
        Pass pass = passes.of(count);
        pass.load(examples, order, from);
        lastPass = pass;
        network.readParameters(parameters);
        double[] where = placeOfGradient();
        differentiate(pass, where);
        move();
        pass.learnNormalization();
        steps++;
    }

    private double[] placeOfGradient() {
        if (!updater.looksAhead()) {
            return parameters;
        }
        updater.look(parameters, ahead);
        keepFrozen(parameters, ahead);
        network.writeParameters(ahead);
        return ahead;
    }

    private void differentiate(Pass pass, double[] where) {
        int count = gradient.length;
        pass.forward(masks, steps);
        loss = recipe.loss().measure(pass.predictions());
        pass.backward();
        network.readGradient(gradient);
        penalty = recipe.penalty().value(where, network.weightMask(), count);
        recipe.penalty().addGradient(where, network.weightMask(), gradient, count);
    }

    private void move() {
        double factor = recipe.schedule().factor(steps);
        if (recipe.clipping() instanceof NoClipping && network.frozen().isEmpty()) {
            updater.step(parameters, gradient, factor);
        } else {
            moveSome(factor);
        }
        network.writeParameters(parameters);
    }

    /** The frozen parameters neither move nor count in what is clipped. */
    private void moveSome(double factor) {
        int count = gradient.length;
        System.arraycopy(gradient, 0, clipped, 0, count);
        System.arraycopy(parameters, 0, ahead, 0, count);
        for (int i = nextFrozen(0); i >= 0; i = nextFrozen(i + 1)) {
            clipped[i] = 0;
        }
        recipe.clipping().clip(clipped, count);
        updater.step(parameters, clipped, factor);
        keepFrozen(ahead, parameters);
    }

    private void keepFrozen(double[] from, double[] to) {
        for (int i = nextFrozen(0); i >= 0; i = nextFrozen(i + 1)) {
            to[i] = from[i];
        }
    }

    private int nextFrozen(int from) {
        return network.frozen().nextSetBit(from);
    }

    /** From the next step on this recipe holds; an optimizer of the same kind keeps its state. */
    public void turn(Recipe next) {
        updater = updater.turned(next.optimizer());
        updater.decaying(network.weightMask());
        recipe = next;
        checked = null;
    }

    // the whole state

    /** All that the next steps depend on, apart from knobs and examples. */
    public TrainingState checkpoint() {
        return new TrainingState(
                network.parameters(),
                network.running().clone(),
                updater.state(),
                steps,
                loss,
                penalty);
    }

    public void restore(TrainingState state) {
        restoreNetwork(state);
        updater.restore(state.updater());
        steps = state.steps();
        loss = state.loss();
        penalty = state.penalty();
    }

    /** Brings back the numbers of the network alone, as early stopping does with the best ones. */
    public void restoreNetwork(TrainingState state) {
        if (state.running().length != network.running().length) {
            throw new Fault("network.other-shape");
        }
        network.setParameters(state.parameters());
        System.arraycopy(state.running(), 0, network.running(), 0, state.running().length);
        lastPass = null;
    }
}
