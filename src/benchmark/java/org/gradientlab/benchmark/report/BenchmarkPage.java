package org.gradientlab.benchmark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gradientlab.benchmark.contest.Agreement;
import org.gradientlab.benchmark.contest.Contest;
import org.gradientlab.benchmark.contest.Library;
import org.gradientlab.benchmark.core.CoreResult;
import org.gradientlab.benchmark.peer.Cell;
import org.gradientlab.benchmark.peer.DeepNet;
import org.gradientlab.benchmark.peer.SharedPoints;

/** The page src/docs/benchmarks.md, from what was measured. */
public record BenchmarkPage(Contest contest, List<CoreResult> core, List<String> remarks) {
    private static final List<Library> TRAINERS =
            List.of(Library.CONVNETJS, Library.TENSORFLOW_JS, Library.DEEPLEARNING4J);

    public String text() {
        return String.join(
                "\n",
                heading(),
                "## What must hold\n",
                bounds(),
                "## Everyone beside everyone\n",
                legend(),
                comparison(),
                "## The same nets\n",
                agreements(),
                "## The core alone\n",
                coreTable(),
                remarkList());
    }

    private String heading() {
        return """
        # How fast the training core is

        `mvn -Pbenchmark` measures everything on this page and writes it anew.

        Machine: %s.

        %s
        """
                .formatted(
                        MachineDescription.text(),
                        contest.versions().values().stream()
                                .map(version -> "- " + version)
                                .collect(Collectors.joining("\n")));
    }

    private String bounds() {
        StringBuilder table = new StringBuilder("| demand | worst | |\n|---|---|---|\n");
        new Bounds(contest.samples(), core).all().forEach(bound -> table.append(bound.row()));
        return table.toString();
    }

    private String legend() {
        return """
        %d points in two classes, tanh in the hidden layers, softmax at the head, one update a step. Our times are in microseconds, the others'
        columns say how many times as long they take: medians over %d rounds in which all take turns, each in a process of its own that is warm
        by then, on one thread each. A ratio is taken within each round before its median is.
        """
                .formatted(SharedPoints.COUNT, contest.samples().rounds());
    }

    private String comparison() {
        List<String> rows = new ArrayList<>();
        rows.add(
                "| task | batch | ours, sgd | ours, adam | adam ÷ sgd | "
                        + TRAINERS.stream().map(Library::title).collect(Collectors.joining(" | "))
                        + " | NumPy |");
        rows.add("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
        Cell.all(Cell.SGD).forEach(cell -> rows.add(row(cell)));
        rows.add(row("100 × 100 grid through 2-8-8-2", "10,000", SharedPoints.GRID_TASK));
        String deep = DeepNet.LAYERS + " layers of " + DeepNet.UNITS + " units, forward";
        rows.add(row(deep, String.format(Locale.ROOT, "%,d", DeepNet.ROWS), DeepNet.TASK));
        return String.join("\n", rows) + "\n";
    }

    private String row(Cell cell) {
        Cell adam = new Cell(cell.net(), cell.batch(), Cell.ADAM);
        return "| %s | %d | %s | %s | %s | %s | – |"
                .formatted(
                        cell.net().name(),
                        cell.batch(),
                        ours(cell.task()),
                        ours(adam.task()),
                        Figure.of(Bounds.adamRatio(contest.samples(), cell)),
                        ratios(cell.task()));
    }

    private String row(String name, String batch, String task) {
        return "| %s | %s | %s | – | – | %s | %s |"
                .formatted(
                        name,
                        batch,
                        ours(task),
                        ratios(task),
                        Figure.of(contest.samples().ratioToOurs(Library.NUMPY, task)));
    }

    private String ours(String task) {
        return Figure.of(contest.samples().median(Library.GRADIENT_LAB, task));
    }

    private String ratios(String task) {
        return TRAINERS.stream()
                .map(library -> contest.samples().ratioToOurs(library, task))
                .map(Figure::of)
                .collect(Collectors.joining(" | "));
    }

    private String agreements() {
        StringBuilder table = new StringBuilder();
        table.append(
                "From the same weights, %d steps of sgd in each of the %d cells; then the grid, and the large forward pass.\n\n"
                        .formatted(Agreement.STEPS, Cell.all(Cell.SGD).size()));
        table.append(
                "| how far from ours | loss, at most | mean chance on the grid | sum of outputs |\n");
        table.append("|---|--:|--:|--:|\n");
        for (Library library : Library.values()) {
            if (library != Library.GRADIENT_LAB && contest.versions().containsKey(library)) {
                table.append(
                        "| %s | %s | %s | %s |\n"
                                .formatted(
                                        library.title(),
                                        difference(contest.agreement().losses(), library),
                                        difference(contest.agreement().grids(), library),
                                        difference(contest.agreement().deep(), library)));
            }
        }
        return table.toString();
    }

    private static String difference(Map<Library, Double> differences, Library library) {
        Double difference = differences.get(library);
        return difference == null ? "–" : String.format(Locale.ROOT, "%.0e", difference);
    }

    private String coreTable() {
        StringBuilder table = new StringBuilder();
        table.append(
                """
                JMH 1.37 with its gc profiler. Training steps have batches of 32; elementary functions are timed by the value. JMH allocates a few kilobytes
                an iteration itself, which show as fractions of a byte, or a few where an operation is long.

                """);
        table.append("| benchmark | | µs an operation | bytes an operation |\n|---|---|--:|--:|\n");
        for (CoreResult result : core) {
            table.append(
                    String.format(
                            Locale.ROOT,
                            "| %s | %s | %.4g ± %.2g | %.3f |%n",
                            result.name(),
                            result.parameters(),
                            result.microseconds(),
                            result.error(),
                            result.bytes()));
        }
        return table.toString();
    }

    private String remarkList() {
        return remarks.isEmpty()
                ? ""
                : "## Remarks\n\n"
                        + remarks.stream()
                                .map(remark -> "- " + remark)
                                .collect(Collectors.joining("\n"))
                        + "\n";
    }
}
