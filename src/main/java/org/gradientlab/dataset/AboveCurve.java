package org.gradientlab.dataset;

import org.gradientlab.function.EvaluatorOfX;
import org.gradientlab.function.FunctionOfX;
import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Written;
import org.gradientlab.tensor.Randomness;
import org.gradientlab.words.Fault;

/** Points anywhere in the square; of class 1 is what lies above the curve that a person typed. */
@Kind("above")
public record AboveCurve(@Written("2 sin(x)") FunctionOfX f) implements PointSource, Generator {
    private static final int MOST_TRIES = 500;

    @Override
    public Examples draw(Sampling how, long seed) {
        return generate(how, seed);
    }

    @Override
    public int classes() {
        return 2;
    }

    /**
     * Tries places until one is on the wanted side of the curve, and where the curve is defined.
     */
    @Override
    public void place(int label, double share, Randomness chance, double[] point) {
        EvaluatorOfX curve = f.evaluator();
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            point[0] = chance.uniform(2L * attempt, -REACH, REACH);
            point[1] = chance.uniform(2L * attempt + 1, -REACH, REACH);
            double y = curve.value(point[0]);
            if (label == 1 ? point[1] > y : point[1] <= y) {
                return;
            }
        }
        throw new Fault("dataset.curve-outside", f.text(), label, REACH);
    }
}
