package org.gradientlab.landscape;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gradientlab.dataset.Batches;
import org.gradientlab.dataset.Examples;
import org.gradientlab.dataset.Scaler;
import org.gradientlab.dataset.Statistics;
import org.gradientlab.function.LowPoint;
import org.gradientlab.function.PointOnSurface;
import org.gradientlab.function.Region;
import org.gradientlab.words.Word;

/**
 * The mean squared error of the line y = w·x + b through examples, as a surface over (w, b); x is
 * the example's feature after scaling.
 */
public final class RegressionSurface implements Surface {
    private static final double LEAST_HALF = 4;
    private static final double ROOM = 1.5;

    private final Examples examples;
    private final Scaler scaler;
    private final Batches batches;
    private final long seed;
    private final int[] members;
    private final double[] x;
    private final double[] y;
    private final double meanX;
    private final double meanY;
    private final double varianceX;
    private final double bestSlope;

    /** The mean squared error of the best line. */
    private final double floor;

    RegressionSurface(Examples examples, Scaler scaler, BatchSize batch, long seed) {
        this.examples = examples;
        this.scaler = scaler;
        int count = examples.count();
        this.seed = seed;
        batches = new Batches(count, batch.of(count), seed);
        members = new int[batches.size()];
        x = Arrays.stream(examples.column(0)).map(value -> scaler.scaled(0, value)).toArray();
        y = examples.targets();
        meanX = Statistics.mean(x);
        meanY = Statistics.mean(y);
        varianceX = Statistics.variance(x);
        bestSlope = varianceX == 0 ? 0 : covariance() / varianceX;
        floor = squaredError(bestSlope, meanY - bestSlope * meanX);
    }

    private double covariance() {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - meanX) * (y[i] - meanY);
        }
        return sum / x.length;
    }

    private double squaredError(double w, double b) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double error = w * x[i] + b - y[i];
            sum += error * error;
        }
        return sum / x.length;
    }

    // the surface: by how far w and b are from the best, the same as the mean over all examples

    @Override
    public double height(double w, double b) {
        double lift = w * meanX + b - meanY;
        double turn = w - bestSlope;
        return floor + lift * lift + varianceX * turn * turn;
    }

    @Override
    public double measure(double[] place, double[] gradient) {
        double w = place[0];
        double b = place[1];
        double lift = w * meanX + b - meanY;
        gradient[0] = 2 * (lift * meanX + varianceX * (w - bestSlope));
        gradient[1] = 2 * lift;
        return height(w, b);
    }

    @Override
    public PointOnSurface at(double w, double b) {
        double[] gradient = new double[2];
        double f = measure(new double[] {w, b}, gradient);
        double fww = 2 * (meanX * meanX + varianceX);
        return new PointOnSurface(w, b, f, gradient[0], gradient[1], fww, 2 * meanX, 2);
    }

    @Override
    public Region region() {
        double b = meanY - bestSlope * meanX;
        double half = Math.max(LEAST_HALF, ROOM * Math.max(Math.abs(bestSlope), Math.abs(b)));
        return new Region(bestSlope - half, bestSlope + half, b - half, b + half);
    }

    /** None where all x are the same: then a whole line of w and b does equally well. */
    @Override
    public List<LowPoint> minima() {
        double b = meanY - bestSlope * meanX;
        return varianceX == 0 ? List.of() : List.of(new LowPoint(bestSlope, b, floor));
    }

    @Override
    public Optional<Word> reason(double[] place) {
        return Optional.empty();
    }

    // the examples an update sees

    @Override
    public boolean isSampled() {
        return batches.size() < x.length;
    }

    @Override
    public void sample(long update, double[] place, double[] gradient) {
        int count = batches.take(update, members);
        double byW = 0;
        double byB = 0;
        for (int i = 0; i < count; i++) {
            int row = members[i];
            double error = place[0] * x[row] + place[1] - y[row];
            byW += error * x[row];
            byB += error;
        }
        gradient[0] = 2 * byW / count;
        gradient[1] = 2 * byB / count;
    }

    @Override
    public long cost(long update) {
        int last = x.length - (batches.perEpoch() - 1) * batches.size();
        return (update + 1) % batches.perEpoch() == 0 ? last : batches.size();
    }

    /** The rows of the examples that the update with this index sees. */
    public List<Integer> batch(long update) {
        int[] rows = new int[batches.size()];
        int count = batches.take(update, rows);
        return Arrays.stream(rows, 0, count).boxed().toList();
    }

    public int batchSize() {
        return batches.size();
    }

    public int updatesPerEpoch() {
        return batches.perEpoch();
    }

    /** What the order of the batches depends on. */
    public long seed() {
        return seed;
    }

    /** The x of every example, after scaling. */
    public double[] inputs() {
        return x.clone();
    }

    public double[] targets() {
        return y.clone();
    }

    /** In the units of the data. */
    public Examples examples() {
        return examples;
    }

    /** What w and b mean in the units of the data. */
    public Line line(double w, double b) {
        double perUnit = w * (scaler.scaled(0, 1) - scaler.scaled(0, 0));
        return new Line(perUnit, w * scaler.scaled(0, 0) + b);
    }

    public Line bestLine() {
        return line(bestSlope, meanY - bestSlope * meanX);
    }
}
