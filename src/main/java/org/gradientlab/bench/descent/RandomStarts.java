package org.gradientlab.bench.descent;

import org.gradientlab.function.EvaluatorOfX;
import org.gradientlab.function.FunctionOfX;
import org.gradientlab.tensor.Randomness;

/** Draws starting points from the ground of a function, where it is defined. */
final class RandomStarts {
    private static final int TRIES = 64;

    private RandomStarts() {}

    /** The i-th start depends on the seed and i alone, so that more starts keep the first ones. */
    static double draw(FunctionOfX f, Stretch ground, long seed, int index) {
        EvaluatorOfX evaluator = f.evaluator();
        Randomness chance = Randomness.of(seed, "start", index);
        double x = chance.uniform(0, ground.left(), ground.right());
        for (int i = 1; i < TRIES && !Double.isFinite(evaluator.value(x)); i++) {
            x = chance.uniform(i, ground.left(), ground.right());
        }
        return x;
    }
}
