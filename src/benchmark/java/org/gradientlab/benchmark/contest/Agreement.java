package org.gradientlab.benchmark.contest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradientlab.benchmark.peer.Cell;
import org.gradientlab.benchmark.peer.DeepNet;
import org.gradientlab.benchmark.peer.SharedPoints;

/**
 * Shows that all compute the same thing: how far their losses after equal steps from equal weights,
 * and the sums of their outputs, are from ours.
 *
 * @param losses the largest difference over all cells
 * @param grids the difference of the mean chance over the decision grid
 * @param deep the difference of the sums of the large forward pass
 */
public record Agreement(
        Map<Library, Double> losses, Map<Library, Double> grids, Map<Library, Double> deep) {
    public static final int STEPS = 100;

    private static final int GRID_POINTS = 100 * 100;
    private static final List<Library> PEERS =
            List.of(Library.CONVNETJS, Library.TENSORFLOW_JS, Library.DEEPLEARNING4J);

    static Agreement among(Contestants contestants) {
        System.out.println("Checking that all compute the same");
        Agreement agreement =
                new Agreement(
                        new EnumMap<>(Library.class),
                        new EnumMap<>(Library.class),
                        new EnumMap<>(Library.class));
        for (Cell cell : Cell.all(Cell.SGD)) {
            String request = "result " + cell.task() + " " + STEPS;
            compare(contestants, PEERS, request, agreement.losses(), 1);
        }
        String grid = "result " + SharedPoints.GRID_TASK;
        compare(contestants, PEERS, grid, agreement.grids(), GRID_POINTS);
        List<Library> numpy = List.of(Library.NUMPY);
        compare(contestants, numpy, "result " + DeepNet.TASK, agreement.deep(), 1);
        return agreement;
    }

    private static void compare(
            Contestants contestants,
            List<Library> peers,
            String request,
            Map<Library, Double> differences,
            double scale) {
        Optional<Double> ours = contestants.ask(Library.GRADIENT_LAB, request);
        for (Library peer : peers) {
            Optional<Double> theirs = contestants.ask(peer, request);
            if (ours.isPresent() && theirs.isPresent()) {
                double difference = Math.abs(theirs.get() - ours.get()) / scale;
                differences.merge(peer, difference, Math::max);
            }
        }
    }
}
