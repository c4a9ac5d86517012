package org.gradientlab.bench.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gradientlab.command.Typed;
import org.gradientlab.function.FunctionOfXY;
import org.gradientlab.golden.Golden;
import org.gradientlab.golden.GoldenFolder;
import org.gradientlab.optimizer.GoldenRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A scene goes, from its file to the command line's numbers, where the reference trajectories went.
 */
class GoldenSurfaceTest {
    private static final double TOLERANCE = 1e-9;

    @TempDir private Path folder;

    static Stream<Golden> runs() {
        return GoldenFolder.cases("optimizers", "runs")
                .filter(run -> run.get("x0").items().size() == 2)
                .filter(run -> !GoldenRun.of(run).isTheDefectOfTorch113());
    }

    @Test
    void thereAreRunsOfTwoVariables() {
        assertTrue(runs().count() > 100);
    }

    @ParameterizedTest
    @MethodSource("runs")
    void theCommandLineAgreesWithTheReference(Golden golden) throws IOException {
        int[] steps = golden.get("steps").wholes();
        int comparable = golden.get("comparable_until_step").whole();
        List<String> csv = Typed.csv(folder, Surfaces.BENCH, setup(golden), comparable);
        assertEquals("lane,step,x,y,f", csv.getFirst());
        int compared = 0;
        for (int row = 0; row < steps.length && steps[row] <= comparable; row++) {
            String[] cells = csv.get(steps[row] + 1).split(",", -1);
            assertEquals(steps[row], Long.parseLong(cells[1]));
            double[] place = golden.get("x").items().get(row).vector();
            double f = golden.get("f").items().get(row).number();
            String where = golden.path() + " step " + steps[row];
            compare(place[0], cells[2], where + " x");
            compare(place[1], cells[3], where + " y");
            compare(f, cells[4], where + " f");
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

    private static void compare(double wanted, String cell, String where) {
        assertEquals(
                wanted, Double.parseDouble(cell), TOLERANCE * Math.max(1, Math.abs(wanted)), where);
    }
}
