package org.gradientlab.bench.initialization;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.tensor.Blas;
import org.gradientlab.tensor.Block;
import org.gradientlab.tensor.Matrix;
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
    private final PassRooms rooms;
    private final List<Forward> forward = new ArrayList<>();
    private final List<Backward> backward = new ArrayList<>();
    private @Nullable PassRoom room;

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
            forward.add(through(in, forward.size()));
        } else if (backward.isEmpty()) {
            backward.add(backward(in.each(part -> part.arrive(upstream))));
        } else {
            backward.add(backward(back(in, setup.layers() - backward.size())));
        }
        if (isDone()) {
            room = null;
            rooms.giveBack(in);
        }
    }

    private PassRoom.Size size() {
        return new PassRoom.Size(setup.layers(), setup.units(), rows, setup.normalize());
    }

    /** What a layer hands on stands in one block, and what the next makes of it in the other. */
    private Forward through(PassRoom in, int layer) {
        Matrix from =
                layer == 0 ? Matrix.of(inputs, 0, rows, setup.units()) : in.matrix((layer - 1) % 2);
        int to = layer % 2;
        if (layer == 0 && setup.residual()) {
            in.all(part -> part.begin(inputs));
        }
        Matrix its = weights.layer(layer);
        PassPart.Finding found =
                in.each(part -> {
                    int first = part.first();
                    int units = part.units();
                    Blas.product(
                            from, its.columns(first, units), in.matrix(to).columns(first, units));
                    return part.forward(setup, range, layer, weights.factor(), in.block(to));
                });
        Moments moments = found.moments();
        return new Forward(
                moments.mean(),
                moments.variance(),
                (double) found.saturated() / moments.count(),
                (double) found.dead() / setup.units(),
                weights.distance(layer),
                found.spread());
    }

    /** From the derivatives by what a layer hands on to those by what came in to it. */
    private PassPart.Finding back(PassRoom in, int layer) {
        in.all(part -> part.throughLayer(setup, layer, in.block(0)));
        Matrix its = weights.layer(layer);
        return in.each(part -> {
            int first = part.first();
            int units = part.units();
            Blas.productTransposed(
                    in.matrix(0), its.rows(first, units), in.matrix(1).columns(first, units));
            return part.arriveBelow(setup, weights.factor(), in.block(1));
        });
    }

    private static Backward backward(PassPart.Finding found) {
        Moments moments = found.moments();
        return new Backward(moments.mean(), moments.variance(), found.spread());
    }
}
