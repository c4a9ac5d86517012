package org.gradientlab.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gradientlab.golden.Golden;
import org.gradientlab.golden.GoldenFolder;
import org.gradientlab.optimizer.GoldenRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A scene typed by hand, letter by letter as the reference has its function, gives its numbers. All
 * other optimizers are compared where their benches are.
 */
class GoldenCsvTest {
    private static final double TOLERANCE = 1e-9;

    @TempDir private Path folder;

    static Stream<Golden> runs() {
        return GoldenFolder.cases("optimizers", "runs")
                .filter(run -> run.get("optimizer").text().equals("sgd"))
                .filter(run -> !run.has("lr_schedule"));
    }

    @Test
    void thereAreRunsOfOneAndOfTwoVariables() {
        assertTrue(runs().anyMatch(run -> run.get("x0").items().size() == 1));
        assertTrue(runs().anyMatch(run -> run.get("x0").items().size() == 2));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void theCsvAgreesWithTheReference(Golden golden) throws IOException {
        int[] steps = golden.get("steps").wholes();
        int comparable = golden.get("comparable_until_step").whole();
        List<String> csv = Typed.csv(folder, scene(golden, comparable));
        double[] start = GoldenRun.of(golden).start();
        assertEquals(
                start.length == 1 ? "lane,step,x,f,gradient" : "lane,step,x,y,f", csv.getFirst());
        for (int row = 0; row < steps.length && steps[row] <= comparable; row++) {
            String[] cells = csv.get(steps[row] + 1).split(",", -1);
            assertEquals(steps[row], Long.parseLong(cells[1]));
            Golden place = golden.get("x").items().get(row);
            double[] wanted = start.length == 1 ? new double[] {place.number()} : place.vector();
            for (int i = 0; i < wanted.length; i++) {
                compare(wanted[i], cells[2 + i], golden.path() + " step " + steps[row]);
            }
            compare(
                    golden.get("f").items().get(row).number(),
                    cells[2 + wanted.length],
                    golden.path() + " f");
        }
    }

    private static String scene(Golden golden, int steps) {
        double[] start = GoldenRun.of(golden).start();
        boolean curve = start.length == 1;
        return "lab: 1\nbench: "
                + (curve ? "descent" : "surface")
                + "\nsteps: "
                + steps
                + "\nlanes:\n"
                + "  - f: \""
                + golden.get("formula").text()
                + "\"\n"
                + "    x0: "
                + start[0]
                + "\n"
                + (curve ? "" : "    y0: " + start[1] + "\n")
                + "    optimizer: {kind: sgd, eta: "
                + golden.get("lr").number()
                + "}\n";
    }

    private static void compare(double wanted, String cell, String where) {
        assertEquals(
                wanted, Double.parseDouble(cell), TOLERANCE * Math.max(1, Math.abs(wanted)), where);
    }
}
