package org.gradientlab.bench.classify;

/**
 * What one neuron, or one feature, says at each place of the area. Cells are counted as in {@link
 * DecisionMap}. Low and high are the values to colour as the two ends: those of the activation
 * where it is bounded, else as far from 0 on either side as the values go.
 */
public final class ResponseMap {
    private final int side;
    private final float[] values;
    private final double low;
    private final double high;

    private ResponseMap(int side, double[] said, double low, double high) {
        this.side = side;
        this.low = low;
        this.high = high;
        values = new float[said.length];
        for (int cell = 0; cell < values.length; cell++) {
            values[cell] = (float) said[cell];
        }
    }

    static ResponseMap of(int side, double[] said, double low, double high) {
        if (low > Double.NEGATIVE_INFINITY && high < Double.POSITIVE_INFINITY) {
            return new ResponseMap(side, said, low, high);
        }
        double largest = 0;
        for (double value : said) {
            largest = Double.isFinite(value) ? Math.max(largest, Math.abs(value)) : largest;
        }
        double reach = largest == 0 ? 1 : largest;
        return new ResponseMap(side, said, -reach, reach);
    }

    public int side() {
        return side;
    }

    public double value(int column, int row) {
        return values[row * side + column];
    }

    public double low() {
        return low;
    }

    public double high() {
        return high;
    }
}
