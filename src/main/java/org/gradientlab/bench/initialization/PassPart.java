package org.gradientlab.bench.initialization;

import org.gradientlab.network.Activation;
import org.gradientlab.tensor.Block;
import org.gradientlab.tensor.Sums;

/**
 * Some neighbouring units of every layer, and what a pass works out for them. No unit needs
 * another's numbers but through the weighted sums, so parts work side by side. Numbers are kept
 * unit after unit, within one the rows; what the way back needs of each layer is kept with seven
 * digits.
 */
final class PassPart {
    private final int first;
    private final int units;
    private final int rows;
    private final double[] before;
    private final double[] slope;
    private final float[][] slopes;
    private final float[][] normalized;
    private final double[][] perDeviation;
    private double[] value;
    private double[] incoming;

    /** What a part has found out about its share of a layer. */
    record Finding(Moments moments, Spread spread, int saturated, int dead) {
        Finding and(Finding other) {
            return new Finding(
                    moments.and(other.moments),
                    spread.and(other.spread),
                    saturated + other.saturated,
                    dead + other.dead);
        }
    }

    PassPart(PassRoom.Size size, int first, int units) {
        this.first = first;
        this.units = units;
        rows = size.rows();
        int numbers = units * rows;
        int normalizing = size.normalizes() ? size.layers() : 0;
        before = new double[numbers];
        slope = new double[numbers];
        value = new double[numbers];
        incoming = new double[numbers];
        slopes = new float[size.layers()][numbers];
        normalized = new float[normalizing][numbers];
        perDeviation = new double[normalizing][units];
    }

    int first() {
        return first;
    }

    int units() {
        return units;
    }

    private int numbers() {
        return before.length;
    }

    /** Where this part begins in a block of all units. */
    private int from() {
        return first * rows;
    }

    // --- forward

    /** What came in to the first layer; only a residual connection asks for it. */
    void begin(Block inputs) {
        inputs.read(from(), incoming, numbers());
    }

    /** From the weighted sums in a block, still to be scaled, to what the layer hands on there. */
    Finding forward(InitializationSetup setup, Range range, int layer, double factor, Block block) {
        block.read(from(), before, numbers());
        scale(before, factor);
        if (setup.normalize()) {
            normalize(layer);
        }
        setup.activation().valuesAndSlopes(before, value, slope, numbers());
        int saturated = saturated(setup.activation());
        int dead = dead();
        keep(slope, slopes[layer]);
        if (setup.residual()) {
            add(value, incoming);
        }
        block.write(value, from(), numbers());
        Finding finding = new Finding(Moments.of(value), range.spread(value), saturated, dead);
        double[] spare = incoming;
        incoming = value;
        value = spare;
        return finding;
    }

    private static void scale(double[] x, double factor) {
        if (factor != 1) {
            for (int i = 0; i < x.length; i++) {
                x[i] *= factor;
            }
        }
    }

    private static void add(double[] x, double[] y) {
        for (int i = 0; i < x.length; i++) {
            x[i] += y[i];
        }
    }

    private static void keep(double[] numbers, float[] kept) {
        for (int i = 0; i < kept.length; i++) {
            kept[i] = (float) numbers[i];
        }
    }

    private void normalize(int layer) {
        double[] z = before;
        for (int unit = 0; unit < units; unit++) {
            int from = unit * rows;
            double mean = Sums.of(z, from, rows) / rows;
            for (int i = from; i < from + rows; i++) {
                z[i] -= mean;
            }
            double variance = Sums.ofSquares(z, from, rows) / rows;
            double per = 1 / Math.sqrt(variance + InitializationSetup.EPS);
            for (int i = from; i < from + rows; i++) {
                z[i] *= per;
            }
            perDeviation[layer][unit] = per;
        }
        keep(z, normalized[layer]);
    }

    private int saturated(Activation activation) {
        double low = activation.low();
        double width = activation.high() - low;
        if (!(width < Double.POSITIVE_INFINITY)) {
            return 0;
        }
        int count = 0;
        for (double one : value) {
            count += Math.abs(2 * (one - low) / width - 1) > Activation.SATURATED ? 1 : 0;
        }
        return count;
    }

    private int dead() {
        int dead = 0;
        for (int from = 0; from < slope.length; from += rows) {
            int i = from;
            while (i < from + rows && slope[i] == 0) {
                i++;
            }
            dead += i == from + rows ? 1 : 0;
        }
        return dead;
    }

    // --- backward

    /** Takes what comes back to the last layer. */
    Finding arrive(double[] upstream) {
        System.arraycopy(upstream, from(), value, 0, numbers());
        return found();
    }

    private Finding found() {
        return new Finding(
                Moments.of(value),
                new Spread(-SignalPass.REACH, SignalPass.REACH, value, numbers()),
                0,
                0);
    }

    /** From the derivatives by what a layer hands on to those by its weighted sums. */
    void throughLayer(InitializationSetup setup, int layer, Block deltas) {
        float[] its = slopes[layer];
        for (int i = 0; i < its.length; i++) {
            before[i] = value[i] * its[i];
        }
        if (setup.normalize()) {
            throughNormalization(layer);
        }
        deltas.write(before, from(), numbers());
    }

    private void throughNormalization(int layer) {
        double[] delta = before;
        float[] its = normalized[layer];
        for (int unit = 0; unit < units; unit++) {
            int from = unit * rows;
            double mean = Sums.of(delta, from, rows) / rows;
            double along = 0;
            for (int i = from; i < from + rows; i++) {
                along += delta[i] * its[i];
            }
            along /= rows;
            double per = perDeviation[layer][unit];
            for (int i = from; i < from + rows; i++) {
                delta[i] = per * (delta[i] - mean - its[i] * along);
            }
        }
    }

    /** Takes the derivatives by what came in to a layer, still to be scaled, from a block. */
    Finding arriveBelow(InitializationSetup setup, double factor, Block block) {
        double[] above = incoming;
        if (setup.residual()) {
            System.arraycopy(value, 0, above, 0, numbers());
        }
        block.read(from(), value, numbers());
        scale(value, factor);
        if (setup.residual()) {
            add(value, above);
        }
        return found();
    }
}
