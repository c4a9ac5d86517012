package org.gradientlab.bench.descent;

import java.util.List;
import org.gradientlab.function.CurveExample;
import org.gradientlab.function.EvaluatorOfX;
import org.gradientlab.function.FunctionOfX;
import org.gradientlab.function.Minima;
import org.gradientlab.function.Minimum;

/**
 * Finds the stretch of the x axis on which a function plays: what an example says of itself, or for
 * a typed formula the nearest surroundings of 0 that hold a minimum, cut off at its domain.
 */
final class Ground {
    private static final double[] HALVES = {10, 100, 1000};
    private static final int SAMPLES = 400;

    private Ground() {}

    static Stretch of(FunctionOfX f) {
        return CurveExample.ALL.stream()
                .filter(example -> example.f().equals(f))
                .findFirst()
                .map(example -> new Stretch(example.from(), example.to()))
                .orElseGet(() -> insideDomain(f, aroundMinima(f)));
    }

    private static Stretch aroundMinima(FunctionOfX f) {
        double near = HALVES[0];
        for (double half : HALVES) {
            List<Minimum> minima = Minima.of(f, -half, half);
            if (!minima.isEmpty()) {
                return half == near
                        ? new Stretch(-near, near)
                        : new Stretch(minima.getFirst().x() - near, minima.getLast().x() + near);
            }
        }
        return new Stretch(-near, near);
    }

    private static Stretch insideDomain(FunctionOfX f, Stretch wide) {
        EvaluatorOfX evaluator = f.evaluator();
        double first = Double.NaN;
        double last = Double.NaN;
        for (int i = 0; i <= SAMPLES; i++) {
            double x = wide.left() + wide.width() * i / SAMPLES;
            if (Double.isFinite(evaluator.value(x))) {
                first = Double.isNaN(first) ? x : first;
                last = x;
            }
        }
        return last > first ? new Stretch(first, last) : wide;
    }
}
