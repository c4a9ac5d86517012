package org.gradientlab.bench.surface;

import java.util.List;
import org.gradientlab.dataset.Examples;
import org.gradientlab.landscape.Line;

/**
 * What is seen beside the map where the ground is the loss of a regression, in the units of the
 * data.
 *
 * @param line the line that w and b stand for now
 * @param best the line of least squares
 * @param batch the rows that the last update saw; none before the first
 * @param batchSize how many examples an update sees, the last of an epoch perhaps fewer
 * @param updatesPerEpoch how many updates go once through all examples
 * @param epoch how many times all examples have been gone through
 */
public record RegressionPicture(
        Examples examples,
        Line line,
        Line best,
        List<Integer> batch,
        int batchSize,
        int updatesPerEpoch,
        long epoch) {
    public RegressionPicture {
        batch = List.copyOf(batch);
    }
}
