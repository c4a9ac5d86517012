package org.gradientlab.benchmark.peer;

import java.util.ArrayList;
import java.util.List;

/** One kind of training step: a net, a batch size and an optimizer. */
public record Cell(SharedNet net, int batch, String optimizer) {
    public static final String SGD = "sgd";
    public static final String ADAM = "adam";

    private static final List<Integer> BATCHES = List.of(10, 32, 200);

    public static List<Cell> all(String optimizer) {
        List<Cell> cells = new ArrayList<>();
        for (SharedNet net : SharedNet.ALL) {
            for (int batch : BATCHES) {
                cells.add(new Cell(net, batch, optimizer));
            }
        }
        return cells;
    }

    public static Cell parse(String net, String batch, String optimizer) {
        return new Cell(SharedNet.of(net), Integer.parseInt(batch), optimizer);
    }

    /** The words by which a peer is asked for it. */
    public String task() {
        return "step " + net.name() + " " + batch + " " + optimizer;
    }

    /**
     * The full batches among the points; a rest smaller than a batch is left out, by every peer.
     */
    public int batches() {
        return SharedPoints.COUNT / batch;
    }
}
