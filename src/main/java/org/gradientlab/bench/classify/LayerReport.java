package org.gradientlab.bench.classify;

import java.util.List;
import org.gradientlab.network.LayerStatistics;

/**
 * How a layer fares with the training points.
 *
 * @param statistics of what it hands on, and of the gradient of the loss without penalty; without
 *     dropout, and with the normalization of the batch itself
 * @param weights of all its weights, without biases
 * @param dead the neurons, counted from 0, whose slope is 0 at every point
 * @param twins whether all its neurons have the very same weights, so that they learn the same
 */
public record LayerReport(
        LayerStatistics statistics, Histogram weights, List<Integer> dead, boolean twins) {
    public LayerReport {
        dead = List.copyOf(dead);
    }
}
