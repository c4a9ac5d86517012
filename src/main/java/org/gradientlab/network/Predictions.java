package org.gradientlab.network;

/**
 * What a network says for a batch, what was wanted, and how the loss changes with each number it
 * said: one array for each output, one entry for each row. Belongs to one pass and is used again
 * for every batch; rows beyond {@link #rows} are left over from before.
 */
public final class Predictions {
    private static final int SPARES = 3;

    private final double[][] prediction;
    private final double[][] target;
    private final double[][] gradient;
    private final double[][] spare;
    private int rows;

    public Predictions(int rows, int outputs) {
        this.rows = rows;
        prediction = new double[outputs][rows];
        target = new double[outputs][rows];
        gradient = new double[outputs][rows];
        spare = new double[SPARES][rows];
    }

    public int rows() {
        return rows;
    }

    public int outputs() {
        return prediction.length;
    }

    public double[] prediction(int output) {
        return prediction[output];
    }

    public double[] target(int output) {
        return target[output];
    }

    /** ∂ loss / ∂ prediction. */
    public double[] gradient(int output) {
        return gradient[output];
    }

    /** The number of rows that count; the others are padding. */
    void rows(int count) {
        rows = count;
    }

    /** Room for a loss to compute in, one number a row. */
    double[] spare(int which) {
        return spare[which];
    }

    /**
     * The share of rows that are put in the right class: the largest output where there are
     * several, else the side of the threshold.
     */
    public double accuracy(Loss loss) {
        int right = 0;
        for (int row = 0; row < rows; row++) {
            if (decision(prediction, row, loss.threshold()) == decision(target, row, 0.5)) {
                right++;
            }
        }
        return (double) right / rows;
    }

    /** The class a row is put in; a NaN is put in none. */
    public int decision(Loss loss, int row) {
        return decision(prediction, row, loss.threshold());
    }

    private static int decision(double[][] outputs, int row, double threshold) {
        double first = outputs[0][row];
        if (outputs.length == 1) {
            return Double.isNaN(first) ? -1 : first > threshold ? 1 : 0;
        }
        int best = Double.isNaN(first) ? -1 : 0;
        for (int output = 1; output < outputs.length; output++) {
            double value = outputs[output][row];
            if (Double.isNaN(value)) {
                return -1;
            }
            if (best >= 0 && value > outputs[best][row]) {
                best = output;
            }
        }
        return best;
    }
}
