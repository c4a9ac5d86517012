package org.gradientlab.bench.initialization;

import org.gradientlab.network.Initialization;
import org.gradientlab.tensor.Matrix;

/** Weights as a scheme draws them: shared draws of spread 1, scaled. */
final class DrawnWeights implements Weights {
    private final StandardDraws draws;
    private final InitializationSetup setup;
    private final Shape shape;
    private final double factor;
    private final Spare spare = new Spare();

    DrawnWeights(StandardDraws draws, InitializationSetup setup) {
        Initialization scheme = setup.scheme();
        this.draws = draws;
        this.setup = setup;
        shape = Shape.of(scheme);
        factor = Shape.factor(scheme, setup.units());
    }

    @Override
    public Matrix layer(int layer) {
        return draws.weights(shape, setup.seed(), setup.units(), layer, spare);
    }

    @Override
    public double factor() {
        return factor;
    }

    /** Two independent draws are √2 deviations apart; equal ones are not apart at all. */
    @Override
    public double distance(int layer) {
        return shape == Shape.FLAT
                ? 0
                : Math.sqrt(2) * setup.scheme().deviation(setup.units(), setup.units());
    }
}
