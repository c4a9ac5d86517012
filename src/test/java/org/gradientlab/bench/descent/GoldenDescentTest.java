package org.gradientlab.bench.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gradientlab.command.Typed;
import org.gradientlab.function.FunctionOfX;
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
class GoldenDescentTest {
    private static final double TOLERANCE = 1e-9;

    @TempDir private Path folder;

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
    void theCommandLineAgreesWithTheReference(Golden golden) throws IOException {
        int[] steps = golden.get("steps").wholes();
        int comparable = golden.get("comparable_until_step").whole();
        List<String> csv = Typed.csv(folder, Descents.BENCH, setup(golden), comparable);
        assertEquals("lane,step,x,f,gradient", csv.getFirst());
        for (int row = 0; row < steps.length && steps[row] <= comparable; row++) {
            String[] cells = csv.get(steps[row] + 1).split(",", -1);
            assertEquals(steps[row], Long.parseLong(cells[1]));
            compare(golden, row, "x", cells[2]);
            compare(golden, row, "f", cells[3]);
            compare(golden, row, "g", cells[4]);
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

    private static void compare(Golden golden, int row, String name, String cell) {
        double wanted = golden.get(name).items().get(row).number();
        double allowed = TOLERANCE * Math.max(1, Math.abs(wanted));
        assertEquals(
                wanted,
                Double.parseDouble(cell),
                allowed,
                golden.path() + " " + name + " at row " + row);
    }
}
