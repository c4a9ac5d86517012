package org.gradientlab.bench.dropout;

/**
 * The share a network gives class A at each place of a square about the origin: by column from the
 * left and by row from the bottom.
 */
public final class ShareMap {
    private final int side;
    private final double reach;
    private final double[] shares;

    ShareMap(int side, double reach, double[] shares) {
        this.side = side;
        this.reach = reach;
        this.shares = shares;
    }

    /** Of what a network says of the places, row by row. */
    static ShareMap of(int side, double reach, Said said) {
        double[] shares = new double[side * side];
        for (int cell = 0; cell < shares.length; cell++) {
            shares[cell] = said.share(cell);
        }
        return new ShareMap(side, reach, shares);
    }

    public int side() {
        return side;
    }

    /** The square goes from minus this to plus this. */
    public double reach() {
        return reach;
    }

    public double share(int column, int row) {
        return shares[cell(column, row)];
    }

    /** Which of all places, counted row by row. */
    int cell(int column, int row) {
        return row * side + column;
    }

    /** The place of a column or row. */
    public double place(int index) {
        return place(index, side, reach);
    }

    /** The column or row nearest to a place. */
    int nearest(double place) {
        return Math.clamp(Math.round((place / reach + 1) / 2 * (side - 1)), 0, side - 1);
    }

    static double place(int index, int side, double reach) {
        return reach * (2.0 * index / (side - 1) - 1);
    }

    /** The mean distance between two maps. */
    public double distance(ShareMap other) {
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += Math.abs(shares[i] - other.shares[i]);
        }
        return sum / shares.length;
    }
}
