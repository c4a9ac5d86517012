package org.gradientlab.bench.initialization;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.network.Activation;
import org.gradientlab.tensor.Blas;
import org.gradientlab.tensor.Block;
import org.gradientlab.tensor.Matrix;
import org.gradientlab.tensor.Sums;
import org.jspecify.annotations.Nullable;

/**
 * A batch on its way through a network and a gradient on its way back, a layer at a time, with the
 * statistics of each layer. In a layer act, in this order: weighted sum, batch normalization,
 * activation, residual connection.
 */
final class SignalPass {
    /** Gradients are drawn from −4 to 4 of what came in. */
    static final double REACH = 4;

    private final InitializationSetup setup;
    private final int rows;
    private final Weights weights;
    private final Block inputs;
    private final double[] upstream;
    private final Range range;
    private final List<Forward> forward = new ArrayList<>();
    private final List<Backward> backward = new ArrayList<>();
    private @Nullable PassRoom room;
    private final PassRooms rooms;

    SignalPass(
            InitializationSetup setup,
            int rows,
            Weights weights,
            StandardDraws draws,
            PassRooms rooms) {
        this.setup = setup;
        this.rows = rows;
        this.weights = weights;
        this.rooms = rooms;
        inputs = draws.inputs(setup.seed(), setup.units(), rows);
        upstream = draws.upstream(setup.seed(), setup.units(), rows);
        range = Range.of(setup);
    }

    /** What came out of each layer so far, the first one first. */
    List<Forward> forward() {
        return List.copyOf(forward);
    }

    /** What came back to each layer so far, the last one first. */
    List<Backward> backward() {
        return List.copyOf(backward);
    }

    boolean isDone() {
        return backward.size() == setup.layers();
    }

    /** Goes on for at least one layer, and on until so many multiplications were made. */
    void work(double multiplications) {
        double each = (double) rows * setup.units() * setup.units();
        for (double spent = 0; !isDone() && (spent == 0 || spent < multiplications); ) {
            spent += each;
            step();
        }
    }

    private void step() {
        PassRoom in = room == null ? rooms.take(size()) : room;
        room = in;
        if (forward.size() < setup.layers()) {
            forward.add(throughLayer(in, forward.size()));
        } else if (backward.isEmpty()) {
            backward.add(arrived(upstream));
            System.arraycopy(upstream, 0, in.value, 0, upstream.length);
        } else {
            back(in, setup.layers() - backward.size());
            backward.add(arrived(in.value));
        }
        if (isDone()) {
            room = null;
            rooms.giveBack(in);
        }
    }

    private PassRoom.Size size() {
        return new PassRoom.Size(setup.layers(), setup.units(), rows, setup.normalize());
    }

    // --- forward

    private Forward throughLayer(PassRoom in, int layer) {
        int numbers = in.before.length;
        Blas.product(incoming(in, layer), weights.layer(layer), in.matrix(1));
        in.block(1).read(0, in.before, numbers);
        scale(in.before, weights.factor());
        if (setup.normalize()) {
            normalize(in, layer);
        }
        setup.activation().valuesAndSlopes(in.before, in.value, in.slope, numbers);
        double saturated = saturated(in.value);
        double dead = dead(in.slope);
        in.keep(in.slope, in.slopes[layer]);
        if (setup.residual()) {
            add(in.value, in.incoming);
        }
        in.block(0).write(in.value, 0, numbers);
        in.handOn();
        double mean = Sums.of(in.incoming, 0, numbers) / numbers;
        return new Forward(
                mean,
                variance(in.incoming, mean),
                saturated,
                dead,
                weights.distance(layer),
                range.spread(in.incoming));
    }

    private Matrix incoming(PassRoom in, int layer) {
        if (layer > 0) {
            return in.matrix(0);
        }
        if (setup.residual()) {
            inputs.read(0, in.incoming, in.incoming.length);
        }
        return Matrix.of(inputs, 0, rows, setup.units());
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

    private void normalize(PassRoom in, int layer) {
        double[] z = in.before;
        for (int unit = 0; unit < setup.units(); unit++) {
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
            in.perDeviation[layer][unit] = per;
        }
        in.keep(z, in.normalized[layer]);
    }

    private double saturated(double[] values) {
        Activation activation = setup.activation();
        double low = activation.low();
        double width = activation.high() - low;
        if (!(width < Double.POSITIVE_INFINITY)) {
            return 0;
        }
        int count = 0;
        for (double value : values) {
            count += Math.abs(2 * (value - low) / width - 1) > Activation.SATURATED ? 1 : 0;
        }
        return (double) count / values.length;
    }

    private double dead(double[] slope) {
        int dead = 0;
        for (int from = 0; from < slope.length; from += rows) {
            int i = from;
            while (i < from + rows && slope[i] == 0) {
                i++;
            }
            dead += i == from + rows ? 1 : 0;
        }
        return (double) dead / setup.units();
    }

    static double variance(double[] values, double mean) {
        double a = 0;
        double b = 0;
        int i = 0;
        for (; i < values.length - 1; i += 2) {
            double one = values[i] - mean;
            double other = values[i + 1] - mean;
            a += one * one;
            b += other * other;
        }
        for (; i < values.length; i++) {
            a += (values[i] - mean) * (values[i] - mean);
        }
        return (a + b) / values.length;
    }

    // --- backward

    private Backward arrived(double[] gradient) {
        double mean = Sums.of(gradient, 0, gradient.length) / gradient.length;
        return new Backward(
                mean,
                variance(gradient, mean),
                new Spread(-REACH, REACH, gradient, gradient.length));
    }

    /** From the derivatives by what a layer hands on to those by what came in to it. */
    private void back(PassRoom in, int layer) {
        double[] arrived = in.value;
        float[] slopes = in.slopes[layer];
        for (int i = 0; i < slopes.length; i++) {
            in.before[i] = arrived[i] * slopes[i];
        }
        if (setup.normalize()) {
            backThroughNormalization(in, layer);
        }
        in.block(0).write(in.before, 0, in.before.length);
        Blas.productTransposed(in.matrix(0), weights.layer(layer), in.matrix(1));
        if (setup.residual()) {
            System.arraycopy(arrived, 0, in.incoming, 0, arrived.length);
        }
        in.block(1).read(0, arrived, arrived.length);
        scale(arrived, weights.factor());
        if (setup.residual()) {
            add(arrived, in.incoming);
        }
    }

    private void backThroughNormalization(PassRoom in, int layer) {
        double[] delta = in.before;
        float[] normalized = in.normalized[layer];
        for (int unit = 0; unit < setup.units(); unit++) {
            int from = unit * rows;
            double mean = Sums.of(delta, from, rows) / rows;
            double along = 0;
            for (int i = from; i < from + rows; i++) {
                along += delta[i] * normalized[i];
            }
            along /= rows;
            double per = in.perDeviation[layer][unit];
            for (int i = from; i < from + rows; i++) {
                delta[i] = per * (delta[i] - mean - normalized[i] * along);
            }
        }
    }
}
