package org.gradientlab.function;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.gradientlab.golden.Golden;
import org.gradientlab.golden.GoldenFolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values and gradients along the reference trajectories, where PyTorch computed them. */
class GoldenFunctionTest {
    private static final double TOLERANCE = 1e-9;

    static Stream<Golden> runs() {
        return GoldenFolder.cases("optimizers", "runs");
    }

    @ParameterizedTest
    @MethodSource("runs")
    void valuesAndGradientsAreThoseOfPyTorch(Golden run) {
        FunctionOfXY f = FunctionOfXY.parse(run.get("formula").text());
        boolean plane = run.get("x0").items().size() == 2;
        List<Golden> points = run.get("x").items();
        for (int i = 0; i < points.size(); i++) {
            Golden g = run.get("g").items().get(i);
            double value = run.get("f").items().get(i).number();
            double[] at = plane ? points.get(i).vector() : new double[] {points.get(i).number(), 0};
            PointOnSurface point = f.at(at[0], at[1]);
            if (Double.isFinite(value)) {
                assertNear(value, point.f(), run.path());
                assertNear(plane ? g.vector()[0] : g.number(), point.fx(), run.path());
                assertNear(plane ? g.vector()[1] : 0, point.fy(), run.path());
            }
        }
    }

    private static void assertNear(double expected, double actual, String where) {
        assertEquals(expected, actual, TOLERANCE * Math.max(1, Math.abs(expected)), where);
    }
}
