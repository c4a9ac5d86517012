package org.gradientlab.network;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.tensor.Matrix;
import org.gradientlab.words.Fault;

/**
 * A network at work without training: running means, no dropout, no gradient. Any number of rows is
 * taken through in tiles small enough to stay in the processor's near memory.
 */
public final class Inference {
    private static final int TILE = 512;

    /** Numbers in the widest layer of a tile. */
    private static final int NEAR = 1 << 19;

    private static final int LEAST_TILE = 32;

    private final Network network;
    private final int tile;
    private final InputColumns input;
    private final List<LayerForward> layers;
    private final Predictions predictions;
    private final double[] column;

    private final Tile shown = new Tile();

    /** For about so many rows at a time. */
    public Inference(Network network, int rows) {
        if (rows < 1) {
            throw new Fault("network.batch-size", rows, Integer.MAX_VALUE);
        }
        this.network = network;
        int widest = widest(network);
        int most = Math.clamp(NEAR / widest, LEAST_TILE, TILE);
        // tiles of one size, as a last one that is short costs as much as a full one
        tile = Math.ceilDiv(rows, Math.ceilDiv(rows, most));
        input = new InputColumns(tile, network.inputs());
        predictions = new Predictions(tile, network.outputs());
        column = new double[tile];
        layers = chain(widest);
    }

    private static int widest(Network network) {
        int widest = network.inputs();
        for (int layer = 0; layer < network.depth(); layer++) {
            widest = Math.max(widest, network.layout().units(layer));
        }
        return widest;
    }

    /** All layers share three arrays: two take turns to hold what is handed on. */
    private List<LayerForward> chain(int widest) {
        List<LayerForward> chain = new ArrayList<>();
        double[] before = new double[tile * widest];
        double[][] turns = {new double[tile * widest], new double[tile * widest]};
        Matrix matrix = input.withOnes();
        double[] incoming = input.values();
        for (int layer = 0; layer < network.depth(); layer++) {
            double[] after = turns[layer % 2];
            LayerForward forward =
                    new LayerForward(network, layer, tile, matrix, incoming, before, after);
            chain.add(forward);
            matrix = forward.outputWithOnes();
            incoming = after;
        }
        return chain;
    }

    /** What stands in the tile that has just gone through. */
    public final class Tile {
        private int from;
        private int count;

        /** The first row of the tile among all rows, and how many there are. */
        public int from() {
            return from;
        }

        public int count() {
            return count;
        }

        public Predictions predictions() {
            return predictions;
        }

        /** Copies what the network says to its place among all rows. */
        void copyTo(double[][] outputs) {
            for (int output = 0; output < predictions.outputs(); output++) {
                System.arraycopy(
                        predictions.predictions(), output * count, outputs[output], from, count);
            }
        }

        /** Copies what a unit hands on, one number a row, to the front of an array. */
        public void unit(int layer, int unit, double[] to) {
            network.layout().bias(layer, unit);
            layers.get(layer).output().read(unit * tile, to, count);
        }
    }

    /** Is shown each tile in turn. */
    @FunctionalInterface
    public interface TileReader {
        void read(Tile tile);
    }

    /** Takes columns of inputs through, one array for each input. */
    public void run(double[][] columns, TileReader reader) {
        if (columns.length != network.inputs()) {
            throw new Fault("network.input-columns", columns.length, network.inputs());
        }
        int rows = columns[0].length;
        for (double[] column : columns) {
            if (column.length != rows) {
                throw new Fault("network.example-width", 1, column.length, rows);
            }
        }
        for (int from = 0; from < rows; from += tile) {
            int count = Math.min(tile, rows - from);
            input.load(columns, from, count);
            forward(from, count);
            reader.read(shown);
        }
    }

    private void forward(int from, int count) {
        for (LayerForward layer : layers) {
            layer.infer();
        }
        predictions.rows(count);
        LayerForward last = layers.getLast();
        for (int output = 0; output < predictions.outputs(); output++) {
            last.output().read(output * tile, column, count);
            System.arraycopy(column, 0, predictions.predictions(), output * count, count);
        }
        shown.from = from;
        shown.count = count;
    }

    /** Writes what the network says: one array for each output. */
    public void outputs(double[][] columns, double[][] outputs) {
        if (outputs.length != network.outputs()) {
            throw new Fault("network.input-columns", outputs.length, network.outputs());
        }
        run(columns, tile -> tile.copyTo(outputs));
    }

    /** The same, with logits turned into chances where the loss reads them so. */
    public void chances(double[][] columns, Loss loss, double[][] outputs) {
        run(
                columns,
                tile -> {
                    loss.interpret(tile.predictions());
                    tile.copyTo(outputs);
                });
    }

    public Score score(Examples examples, Loss loss) {
        examples.checkFit(network, loss);
        double losses = 0;
        double right = 0;
        for (int from = 0; from < examples.rows(); from += tile) {
            int count = Math.min(tile, examples.rows() - from);
            input.load(examples, null, from, count);
            for (int output = 0; output < predictions.outputs(); output++) {
                examples.gatherTarget(output, null, from, count, predictions.targets());
            }
            forward(from, count);
            losses += loss.measure(predictions) * count;
            right += predictions.accuracy(loss) * count;
        }
        return new Score(losses / examples.rows(), right / examples.rows());
    }
}
