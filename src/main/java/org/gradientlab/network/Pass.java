package org.gradientlab.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.gradientlab.tensor.Matrix;
import org.gradientlab.words.Fault;
import org.jspecify.annotations.Nullable;

/**
 * One batch of a fixed number of rows on its way through a network in training, forward and back.
 * Owns all the room this needs; the way itself allocates nothing.
 */
public final class Pass {
    /** A batch beyond it is cut into several by whoever has that many rows. */
    public static final int MOST_ROWS = 100_000;

    /** What all layers hand on; seven arrays of that size are an eighth of a gigabyte each. */
    private static final long MOST_NUMBERS = 1 << 24;

    private final Network network;
    private final int rows;
    private final InputColumns input;
    private final LayerBackward[] layers;
    private final Predictions predictions;

    public Pass(Network network, int rows) {
        if (rows < 1 || rows > MOST_ROWS) {
            throw new Fault("network.batch-size", rows, MOST_ROWS);
        }
        this.network = network;
        this.rows = rows;
        checkRoom(network, rows);
        input = new InputColumns(rows, network.inputs());
        layers = chain().toArray(LayerBackward[]::new);
        LayerBackward last = layers[layers.length - 1];
        predictions =
                new Predictions(rows, network.outputs(), last.forward().after(), last.arrived());
    }

    /** Before any memory is taken, so that a refusal leaves nothing behind. */
    private static void checkRoom(Network network, int rows) {
        long units = 0;
        for (int layer = 0; layer < network.depth(); layer++) {
            units += network.layout().units(layer) + 1;
        }
        if (units * rows > MOST_NUMBERS) {
            throw new Fault("network.batch-room", rows, units);
        }
    }

    private List<LayerBackward> chain() {
        List<LayerBackward> chain = new ArrayList<>();
        Matrix matrix = input.withOnes();
        double[] incoming = input.values();
        for (int layer = 0; layer < network.depth(); layer++) {
            int size = rows * network.layout().units(layer);
            double[] before = new double[size];
            double[] after = new double[size];
            LayerForward forward =
                    new LayerForward(network, layer, rows, matrix, incoming, before, after);
            chain.add(new LayerBackward(network, rows, forward));
            matrix = forward.outputWithOnes();
            incoming = after;
        }
        return chain;
    }

    public int rows() {
        return rows;
    }

    public Predictions predictions() {
        return predictions;
    }

    /** Takes {@link #rows} examples, those that stand in {@code order} from one place on. */
    public void load(Examples examples, int @Nullable [] order, int from) {
        examples.checkRows(order, from, rows);
        if (examples.inputs() != network.inputs() || examples.targets() != network.outputs()) {
            throw examples.misfit(network);
        }
        input.load(examples, order, from, rows);
        for (int output = 0; output < predictions.outputs(); output++) {
            examples.gatherTarget(output, order, from, rows, predictions.targets());
        }
    }

    /** With the batch's own means and variances, and with the dropout of this step. */
    public void forward(DropoutMasks masks, long step) {
        for (LayerBackward layer : layers) {
            layer.train(masks, step);
        }
    }

    /** From the gradient that stands in the predictions to that of every parameter. */
    public void backward() {
        for (int layer = layers.length - 1; layer > 0; layer--) {
            layers[layer].backward();
            layers[layer].backwardTo(layers[layer - 1]);
        }
        layers[0].backward();
    }

    /** Lets the running means and variances learn from the batch that went forward last. */
    public void learnNormalization() {
        for (LayerBackward layer : layers) {
            layer.forward().learnNormalization();
        }
    }

    // what there is to see after a pass

    /** What the activation of a unit saw, and what its layer handed on for it, row by row. */
    public double[] before(int layer, int unit) {
        return column(layers[layer].forward().before(), layer, unit);
    }

    public double[] after(int layer, int unit) {
        return column(layers[layer].forward().after(), layer, unit);
    }

    /** The derivatives of the loss by what a layer handed on for a unit, row by row. */
    public double[] delta(int layer, int unit) {
        return column(layers[layer].arrived(), layer, unit);
    }

    /** What the activation of a unit saw of one row. */
    public double before(int layer, int unit, int row) {
        return at(layers[layer].forward().before(), layer, unit, row);
    }

    public double after(int layer, int unit, int row) {
        return at(layers[layer].forward().after(), layer, unit, row);
    }

    public double delta(int layer, int unit, int row) {
        return at(layers[layer].arrived(), layer, unit, row);
    }

    private double at(double[] values, int layer, int unit, int row) {
        network.layout().bias(layer, unit);
        return values[unit * rows + Objects.checkIndex(row, rows)];
    }

    private double[] column(double[] values, int layer, int unit) {
        network.layout().bias(layer, unit);
        return Arrays.copyOfRange(values, unit * rows, (unit + 1) * rows);
    }

    /** The derivatives of the loss by the inputs: one array for each input. */
    public double[][] inputGradient() {
        double[] flat = layers[0].backwardToInputs();
        double[][] columns = new double[network.inputs()][];
        for (int column = 0; column < columns.length; column++) {
            columns[column] = Arrays.copyOfRange(flat, column * rows, (column + 1) * rows);
        }
        return columns;
    }

    public LayerStatistics statistics(int layer) {
        LayerBackward at = layers[layer];
        return LayerStatistics.of(
                network, layer, rows, at.forward().before(), at.forward().after(), at.arrived());
    }
}
