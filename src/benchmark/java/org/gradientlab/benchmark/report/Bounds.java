package org.gradientlab.benchmark.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.gradientlab.benchmark.contest.Library;
import org.gradientlab.benchmark.contest.Samples;
import org.gradientlab.benchmark.core.CoreResult;
import org.gradientlab.benchmark.peer.Cell;
import org.gradientlab.benchmark.peer.DeepNet;
import org.gradientlab.benchmark.peer.SharedPoints;

/** What must hold, and whether it does. */
final class Bounds {
    private static final double LEAST_STEP_RATIO = 10;
    private static final double MOST_ADAM_RATIO = 1.4;
    private static final double LEAST_GRID_RATIO = 15;
    private static final double MOST_NUMPY_RATIO = 1.1;

    /** The smallest object has 16; what JMH itself allocates is spread over the operations. */
    private static final double FEWEST_BYTES_OF_AN_OBJECT = 16;

    private record Placed(String where, double value) {}

    private final Samples samples;
    private final List<CoreResult> core;

    Bounds(Samples samples, List<CoreResult> core) {
        this.samples = samples;
        this.core = core;
    }

    List<Bound> all() {
        return List.of(steps(), adam(), grid(), deep(), allocation());
    }

    private Bound steps() {
        Optional<Placed> worst =
                placed(Library.CONVNETJS).stream().min(Comparator.comparingDouble(Placed::value));
        return Bound.atLeast(
                "a training step at least 10 times as fast as ConvNetJS, in every cell",
                LEAST_STEP_RATIO,
                value(worst),
                where(worst));
    }

    private List<Placed> placed(Library library) {
        List<Placed> placed = new ArrayList<>();
        for (Cell cell : Cell.all(Cell.SGD)) {
            samples.ratioToOurs(library, cell.task())
                    .ifPresent(ratio -> placed.add(new Placed(place(cell), ratio)));
        }
        return placed;
    }

    private Bound adam() {
        List<Placed> placed = new ArrayList<>();
        for (Cell cell : Cell.all(Cell.SGD)) {
            adamRatio(samples, cell).ifPresent(ratio -> placed.add(new Placed(place(cell), ratio)));
        }
        Optional<Placed> worst = placed.stream().max(Comparator.comparingDouble(Placed::value));
        return Bound.atMost(
                "a step of adam at most 1.4 times that of sgd, in every cell",
                MOST_ADAM_RATIO,
                value(worst),
                where(worst));
    }

    static OptionalDouble adamRatio(Samples samples, Cell cell) {
        Cell adam = new Cell(cell.net(), cell.batch(), Cell.ADAM);
        Library ours = Library.GRADIENT_LAB;
        return samples.ratio(ours, adam.task(), ours, cell.task());
    }

    private Bound grid() {
        return Bound.atLeast(
                "the decision grid at least 15 times as fast as ConvNetJS",
                LEAST_GRID_RATIO,
                samples.ratioToOurs(Library.CONVNETJS, SharedPoints.GRID_TASK),
                "");
    }

    private Bound deep() {
        return Bound.atMost(
                "the large forward pass at most 1.1 times the time of NumPy",
                MOST_NUMPY_RATIO,
                samples.ratio(Library.GRADIENT_LAB, DeepNet.TASK, Library.NUMPY, DeepNet.TASK),
                "");
    }

    private Bound allocation() {
        Optional<Placed> worst =
                core.stream()
                        .filter(CoreResult::isTrainingStep)
                        .map(result -> new Placed(result.parameters(), result.bytes()))
                        .max(Comparator.comparingDouble(Placed::value));
        return Bound.below(
                "a training step allocates nothing: fewer bytes an operation than the 16 of the"
                        + " smallest object",
                FEWEST_BYTES_OF_AN_OBJECT,
                value(worst),
                where(worst));
    }

    private static String place(Cell cell) {
        return cell.net().name() + ", batch " + cell.batch();
    }

    private static OptionalDouble value(Optional<Placed> worst) {
        return worst.map(placed -> OptionalDouble.of(placed.value()))
                .orElse(OptionalDouble.empty());
    }

    private static String where(Optional<Placed> worst) {
        return worst.map(Placed::where).orElse("");
    }
}
