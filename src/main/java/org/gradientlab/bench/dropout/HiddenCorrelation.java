package org.gradientlab.bench.dropout;

/**
 * How much the units of a layer go together: the correlation of each two over the same places. A
 * unit that says the same everywhere goes with none.
 */
public final class HiddenCorrelation {
    private static final double CONSTANT = 1e-12;

    private final int layer;
    private final double[][] correlations;
    private final double[] lengths;

    private HiddenCorrelation(int layer, double[][] correlations, double[] lengths) {
        this.layer = layer;
        this.correlations = correlations;
        this.lengths = lengths;
    }

    /**
     * From what the units say.
     *
     * @param said by unit and place
     */
    static HiddenCorrelation of(int layer, double[][] said) {
        double[][] deviations = new double[said.length][];
        double[] lengths = new double[said.length];
        for (int unit = 0; unit < said.length; unit++) {
            deviations[unit] = deviations(said[unit]);
            lengths[unit] = shorten(deviations[unit]);
        }
        double[][] correlations = new double[said.length][said.length];
        for (int a = 0; a < said.length; a++) {
            for (int b = 0; b <= a; b++) {
                correlations[a][b] = product(deviations[a], deviations[b]);
                correlations[b][a] = correlations[a][b];
            }
        }
        return new HiddenCorrelation(layer, correlations, lengths);
    }

    private static double[] deviations(double[] values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        double[] deviations = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            deviations[i] = values[i] - mean;
        }
        return deviations;
    }

    /** To length 1, all NaN where there is none, and says how long they were. */
    private static double shorten(double[] deviations) {
        double squares = 0;
        for (double deviation : deviations) {
            squares += deviation * deviation;
        }
        double length = Math.sqrt(squares);
        for (int i = 0; i < deviations.length; i++) {
            deviations[i] = length < CONSTANT ? Double.NaN : deviations[i] / length;
        }
        return length;
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** The hidden layer, counted from 0. */
    public int layer() {
        return layer;
    }

    public int units() {
        return correlations.length;
    }

    /** From −1 to 1; NaN where one of the two does not vary. */
    public double of(int a, int b) {
        return correlations[a][b];
    }

    /** The root of the sum of the squares of how far a unit is from its mean. */
    public double length(int unit) {
        return lengths[unit];
    }

    /** The mean size of the correlation of two different units; NaN where there are no two. */
    public double meanSize() {
        double sum = 0;
        int pairs = 0;
        for (int a = 0; a < units(); a++) {
            for (int b = 0; b < a; b++) {
                if (!Double.isNaN(correlations[a][b])) {
                    sum += Math.abs(correlations[a][b]);
                    pairs++;
                }
            }
        }
        return pairs == 0 ? Double.NaN : sum / pairs;
    }
}
