package org.gradientlab.plot;

/**
 * A small square map: what a neuron says at each place of a plane, orange where low, blue where
 * high.
 *
 * @param side so many columns and as many rows
 * @param low what is low or lower has the first colour
 */
public record NodeMap(int side, Values values, double low, double high) implements NodeFace {
    /** The value of a cell; row 0 is at the bottom. */
    @FunctionalInterface
    public interface Values {
        double at(int column, int row);
    }

    public NodeMap {
        if (side < 1 || !(low <= high)) {
            throw new IllegalArgumentException(side + " cells, " + low + " to " + high);
        }
    }

    /** The share of the colours at a place between 0 and 1, smoothly between the cells. */
    double share(double across, double up) {
        double column = Math.clamp(across * side - 0.5, 0, side - 1.0);
        double row = Math.clamp(up * side - 0.5, 0, side - 1.0);
        int c = (int) column;
        int r = (int) row;
        int nextC = Math.min(c + 1, side - 1);
        int nextR = Math.min(r + 1, side - 1);
        double u = column - c;
        double v = row - r;
        double below = values.at(c, r) * (1 - u) + values.at(nextC, r) * u;
        double above = values.at(c, nextR) * (1 - u) + values.at(nextC, nextR) * u;
        double value = below * (1 - v) + above * v;
        return high > low ? (value - low) / (high - low) : 0.5;
    }
}
