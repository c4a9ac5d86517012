package org.gradientlab.plot;

import java.util.BitSet;

/** The weights of the links between the drawn nodes of two neighbouring columns. */
public final class NetworkLinks {
    private final int froms;
    private final int rows;
    private final double[] weights;
    private final BitSet frozen = new BitSet();
    private final double largest;

    /** The weight of the link from a row of one column to a row of the next; NaN where none is. */
    @FunctionalInterface
    public interface Weights {
        double of(int from, int row);
    }

    /** Whether training leaves a weight as it is. */
    @FunctionalInterface
    public interface Frozen {
        boolean is(int from, int row);
    }

    private NetworkLinks(int froms, int rows, Weights source, Frozen fixed, double most) {
        this.froms = froms;
        this.rows = rows;
        weights = new double[froms * rows];
        double found = 0;
        for (int from = 0; from < froms; from++) {
            for (int row = 0; row < rows; row++) {
                double weight = source.of(from, row);
                weights[from * rows + row] = weight;
                frozen.set(from * rows + row, fixed.is(from, row));
                found = Double.isFinite(weight) ? Math.max(found, Math.abs(weight)) : found;
            }
        }
        largest = Math.max(found, most);
    }

    /** Copies the weights. */
    public static NetworkLinks of(int froms, int rows, Weights weights) {
        return new NetworkLinks(froms, rows, weights, (from, row) -> false, 0);
    }

    /**
     * Copies the weights.
     *
     * @param most a weight as large as this is drawn at full strength, even if none is: that of the
     *     whole layer where only part of it is drawn
     */
    public static NetworkLinks of(
            int froms, int rows, Weights weights, Frozen frozen, double most) {
        return new NetworkLinks(froms, rows, weights, frozen, most);
    }

    public int froms() {
        return froms;
    }

    public int rows() {
        return rows;
    }

    public double weight(int from, int row) {
        return weights[from * rows + row];
    }

    boolean isFrozen(int from, int row) {
        return frozen.get(from * rows + row);
    }

    /** A weight's size relative to the largest of the layer, 0 to 1; NaN where there is none. */
    double share(int from, int row) {
        double size = Math.abs(weight(from, row));
        return largest > 0 ? Math.min(1, size / largest) : size;
    }
}
