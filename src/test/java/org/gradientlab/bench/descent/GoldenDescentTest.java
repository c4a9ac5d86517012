package org.gradientlab.bench.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.gradientlab.experiment.Run;
import org.gradientlab.function.FunctionOfX;
import org.gradientlab.golden.Golden;
import org.gradientlab.golden.GoldenFolder;
import org.gradientlab.optimizer.GoldenRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bench goes, from formula to step, where the reference trajectories went. */
class GoldenDescentTest {
    private static final double TOLERANCE = 1e-9;

    static Stream<Golden> runs() {
        return GoldenFolder.cases("optimizers", "runs")
                .filter(run -> run.get("x0").items().size() == 1)
                .filter(run -> !GoldenRun.of(run).isTheDefectOfTorch113());
    }

    @Test
    void thereAreRunsOfOneVariable() {
        assertTrue(runs().count() > 0);
    }

    @ParameterizedTest
    @MethodSource("runs")
    void theBenchAgreesWithTheReference(Golden golden) {
        Run run = Descents.BENCH.start(setup(golden));
        int[] steps = golden.get("steps").wholes();
        int comparable = golden.get("comparable_until_step").whole();
        int made = 0;
        for (int row = 0; row < steps.length && steps[row] <= comparable; row++) {
            Descents.advanced(run, steps[row] - made);
            made = steps[row];
            double[] scalars = Descents.scalars(run);
            compare(golden, row, "x", scalars[DescentBench.X]);
            compare(golden, row, "f", scalars[DescentBench.F]);
            compare(golden, row, "g", scalars[DescentBench.GRADIENT]);
        }
    }

    private static DescentSetup setup(Golden golden) {
        GoldenRun run = GoldenRun.of(golden);
        DescentSetup base = Descents.defaults();
        return new DescentSetup(
                FunctionOfX.parse(golden.get("formula").text()),
                run.start()[0],
                base.starts(),
                base.seed(),
                run.optimizer(),
                run.schedule(),
                base.viewport(),
                base.arrows(),
                base.trail());
    }

    private static void compare(Golden golden, int row, String name, double actual) {
        double wanted = golden.get(name).items().get(row).number();
        double allowed = TOLERANCE * Math.max(1, Math.abs(wanted));
        assertEquals(wanted, actual, allowed, golden.path() + " " + name + " at row " + row);
    }
}
