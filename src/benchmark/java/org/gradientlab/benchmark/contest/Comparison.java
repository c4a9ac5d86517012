package org.gradientlab.benchmark.contest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.gradientlab.benchmark.peer.Cell;
import org.gradientlab.benchmark.peer.DeepNet;
import org.gradientlab.benchmark.peer.SharedPoints;

/**
 * All tasks and all libraries in turn, round after round, so that whatever else the machine does
 * falls on everyone alike. The first rounds only warm up; rounds end early when time runs out.
 */
final class Comparison {
    private static final int WARM_UP_ROUNDS = 2;
    private static final int ROUNDS = 11;
    private static final int FEWEST_ROUNDS = 5;
    private static final Duration ENOUGH = Duration.ofMinutes(4);

    private record Match(String task, List<Library> libraries, int milliseconds) {}

    private final Contestants contestants;
    private final List<String> remarks;
    private final List<Match> matches = matches();
    private final Samples samples = new Samples();

    Comparison(Contestants contestants, List<String> remarks) {
        this.contestants = contestants;
        this.remarks = remarks;
    }

    private static List<Match> matches() {
        List<Match> matches = new ArrayList<>();
        for (Cell cell : Cell.all(Cell.SGD)) {
            Cell adam = new Cell(cell.net(), cell.batch(), Cell.ADAM);
            matches.add(new Match(adam.task(), List.of(Library.GRADIENT_LAB), 80));
            matches.add(
                    new Match(
                            cell.task(),
                            List.of(
                                    Library.GRADIENT_LAB,
                                    Library.CONVNETJS,
                                    Library.TENSORFLOW_JS,
                                    Library.DEEPLEARNING4J),
                            80));
        }
        matches.add(
                new Match(
                        SharedPoints.GRID_TASK,
                        List.of(
                                Library.GRADIENT_LAB,
                                Library.CONVNETJS,
                                Library.TENSORFLOW_JS,
                                Library.DEEPLEARNING4J),
                        100));
        matches.add(new Match(DeepNet.TASK, List.of(Library.GRADIENT_LAB, Library.NUMPY), 400));
        return matches;
    }

    Samples run() {
        long start = System.nanoTime();
        for (int round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
            boolean warm = round >= WARM_UP_ROUNDS;
            System.out.println(
                    warm
                            ? "Round " + (round - WARM_UP_ROUNDS + 1) + " of " + ROUNDS
                            : "Warming up");
            for (Match match : matches) {
                play(match, warm);
            }
            Duration used = Duration.ofNanos(System.nanoTime() - start);
            if (round - WARM_UP_ROUNDS + 1 >= FEWEST_ROUNDS && used.compareTo(ENOUGH) > 0) {
                remarks.add("The rounds ended early: they had taken " + used.toSeconds() + " s.");
                break;
            }
        }
        return samples;
    }

    private void play(Match match, boolean warm) {
        int milliseconds = warm ? match.milliseconds() : 3 * match.milliseconds();
        for (Library library : match.libraries()) {
            contestants
                    .ask(library, "time " + milliseconds + " " + match.task())
                    .ifPresent(time -> {
                        if (warm) {
                            samples.add(library, match.task(), time);
                        }
                    });
        }
    }
}
