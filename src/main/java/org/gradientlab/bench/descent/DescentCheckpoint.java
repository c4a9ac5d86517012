package org.gradientlab.bench.descent;

import org.gradientlab.experiment.Checkpoint;
import org.gradientlab.landscape.Tally;

/** The whole state of a descent: the points with their optimizers' memory, and the last steps. */
final class DescentCheckpoint implements Checkpoint {
    private static final int OVERHEAD = 96;

    final double[][] points;
    final double[] visited;
    final double etaUsed;
    final Tally tally;

    DescentCheckpoint(double[][] points, double[] visited, double etaUsed, Tally tally) {
        this.points = points;
        this.visited = visited;
        this.etaUsed = etaUsed;
        this.tally = tally;
    }

    @Override
    public long bytes() {
        long numbers = visited.length;
        for (double[] point : points) {
            numbers += point.length + 2;
        }
        return OVERHEAD + Double.BYTES * numbers;
    }
}
