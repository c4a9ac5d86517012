package org.gradientlab.bench.classify;

/**
 * What the network makes of each place: the class it puts it in, and the share it gives each class.
 * Cells are counted by column from the left and by row from the bottom; a cell stands for the place
 * in its middle.
 */
public final class DecisionMap {
    public static final int NONE = -1;

    private final int side;
    private final byte[] winners;
    private final double[][] shares;

    DecisionMap(int side, double[][] said, Output output) {
        this.side = side;
        winners = new byte[side * side];
        for (int cell = 0; cell < winners.length; cell++) {
            winners[cell] = (byte) Output.winner(said, cell);
        }
        shares = output.shares(said);
    }

    /** The number of cells along each side. */
    public int side() {
        return side;
    }

    public int classes() {
        return shares.length;
    }

    /** The class a place is put in, or {@link #NONE} where the network says NaN. */
    public int winner(int column, int row) {
        return winners[row * side + column];
    }

    /** The share of a class at a place; the shares of all classes add up to 1. */
    public double share(int label, int column, int row) {
        return shares[label][row * side + column];
    }

    /**
     * By how much the share of a class exceeds the largest of the others: positive where the place
     * is put in the class, 0 along its boundary line.
     */
    public double lead(int label, int column, int row) {
        double most = 0;
        for (int other = 0; other < shares.length; other++) {
            if (other != label) {
                most = Math.max(most, share(other, column, row));
            }
        }
        return share(label, column, row) - most;
    }
}
