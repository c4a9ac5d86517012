package org.gradientlab.bench.dropout;

/**
 * How much the units of a layer go together: the correlation of each two over the same places. A
 * unit that says the same everywhere goes with none.
 */
public final class HiddenCorrelation {
    private static final double CONSTANT = 1e-12;

    private final int layer;
    private final double[][] correlations;

    private HiddenCorrelation(int layer, double[][] correlations) {
        this.layer = layer;
        this.correlations = correlations;
    }

    /**
     * From what the units say.
     *
     * @param said by unit and place
     */
    static HiddenCorrelation of(int layer, double[][] said) {
        double[][] deviations = new double[said.length][];
        for (int unit = 0; unit < said.length; unit++) {
            deviations[unit] = standardized(said[unit]);
        }
        double[][] correlations = new double[said.length][said.length];
        for (int a = 0; a < said.length; a++) {
            for (int b = 0; b <= a; b++) {
                correlations[a][b] = product(deviations[a], deviations[b]);
                correlations[b][a] = correlations[a][b];
            }
        }
        return new HiddenCorrelation(layer, correlations);
    }

    /** With mean 0 and length 1; all NaN where it does not vary. */
    private static double[] standardized(double[] values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        double[] deviations = new double[values.length];
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            deviations[i] = values[i] - mean;
            squares += deviations[i] * deviations[i];
        }
        double length = Math.sqrt(squares);
        for (int i = 0; i < values.length; i++) {
            deviations[i] = length < CONSTANT ? Double.NaN : deviations[i] / length;
        }
        return deviations;
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
