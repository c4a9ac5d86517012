package org.gradientlab.bench.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.gradientlab.experiment.Tape;
import org.gradientlab.function.FunctionOfXY;
import org.gradientlab.golden.Golden;
import org.gradientlab.golden.GoldenFolder;
import org.gradientlab.optimizer.GoldenRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bench goes, from formula to scalars, where the reference trajectories went. */
class GoldenSurfaceTest {
    private static final double TOLERANCE = 1e-9;

    static Stream<Golden> runs() {
        return GoldenFolder.cases("optimizers", "runs")
                .filter(run -> run.get("x0").items().size() == 2)
                .filter(run -> !GoldenRun.of(run).isTheDefectOfTorch113());
    }

    @Test
    void theColumnsAreThoseOfTheReference() {
        assertEquals(List.of("x", "y", "f"), Surfaces.BENCH.scalars());
    }

    @Test
    void thereAreRunsOfTwoVariables() {
        assertTrue(runs().count() > 100);
    }

    @ParameterizedTest
    @MethodSource("runs")
    void theBenchAgreesWithTheReference(Golden golden) {
        int[] steps = golden.get("steps").wholes();
        int comparable = golden.get("comparable_until_step").whole();
        Tape tape = Surfaces.tape(setup(golden), comparable);
        int compared = 0;
        for (int row = 0; row < steps.length && steps[row] <= comparable; row++) {
            double[] place = golden.get("x").items().get(row).vector();
            double f = golden.get("f").items().get(row).number();
            String where = golden.path() + " step " + steps[row];
            compare(place[0], tape.track().at(SurfaceBench.X, steps[row]), where + " x");
            compare(place[1], tape.track().at(SurfaceBench.Y, steps[row]), where + " y");
            compare(f, tape.track().at(SurfaceBench.F, steps[row]), where + " f");
            compared++;
        }
        assertTrue(compared > 40);
    }

    private static SurfaceSetup setup(Golden golden) {
        GoldenRun run = GoldenRun.of(golden);
        SurfaceSetup base = Surfaces.defaults();
        return new SurfaceSetup(
                FunctionOfXY.parse(golden.get("formula").text()),
                base.kappa(),
                base.ground(),
                run.start()[0],
                run.start()[1],
                run.optimizer(),
                run.schedule(),
                base.area(),
                base.arrows(),
                base.trail());
    }

    private static void compare(double wanted, double actual, String where) {
        assertEquals(wanted, actual, TOLERANCE * Math.max(1, Math.abs(wanted)), where);
    }
}
