package org.gradientlab.optimizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.gradientlab.golden.Golden;
import org.gradientlab.golden.GoldenFolder;
import org.gradientlab.golden.ReadsGolden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ReadsGolden(value = "optimizers", sections = "runs")
class OptimizerGoldenTest {
    static Stream<Golden> runs() {
        return GoldenFolder.cases("optimizers", "runs");
    }

    @ParameterizedTest
    @MethodSource("runs")
    void everyRunGoesWhereTheReferenceWent(Golden file) {
        GoldenRun run = GoldenRun.of(file);
        GoldenRun.Mover mover = run.isTheDefectOfTorch113() ? run.torch113() : run.lab();
        double difference = run.largestDifference(mover);
        assertTrue(difference <= 1e-9, () -> name(file) + " differs by " + difference);
    }

    @ParameterizedTest
    @MethodSource("runs")
    void theGradientsOfTheTestAreThoseOfTheFile(Golden file) {
        GoldenRun run = GoldenRun.of(file);
        double[][] rows = run.rows();
        Golden gradients = file.get("g");
        int comparable = file.get("comparable_until_step").whole();
        int[] steps = file.get("steps").wholes();
        assertEquals(steps.length, rows.length);
        for (int row = 0; row < rows.length && steps[row] <= comparable; row++) {
            Golden wanted = gradients.items().get(row);
            double[] torch = wanted.isList() ? wanted.vector() : new double[] {wanted.number()};
            double[] g = new double[torch.length];
            run.function().gradient(rows[row], g);
            double size = Math.max(1, Math.abs(torch[0]) + Math.abs(torch[torch.length - 1]));
            assertArrayEquals(torch, g, 1e-11 * size, name(file));
        }
    }

    @Test
    void theLabHasNotTheDefectOfTorch113() {
        Golden file =
                runs().filter(run -> GoldenRun.of(run).isTheDefectOfTorch113())
                        .findFirst()
                        .orElseThrow();
        GoldenRun run = GoldenRun.of(file);
        assertTrue(run.largestDifference(run.lab()) > 1e-6);
    }

    private static String name(Golden run) {
        return run + " " + run.get("function").text() + " " + run.get("optimizer").text();
    }
}
