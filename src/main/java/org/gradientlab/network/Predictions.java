package org.gradientlab.network;

import java.util.Objects;

/**
 * What a network says for a batch, what was wanted, and how the loss changes with each number it
 * said. Used again for every batch. The arrays are kept output after output, within one the rows.
 */
public final class Predictions {
    private final int outputs;
    private int rows;
    private final double[] prediction;
    private final double[] target;
    private final double[] gradient;
    private final Spares spares;

    public Predictions(int rows, int outputs) {
        this(rows, outputs, new double[rows * outputs], new double[rows * outputs]);
    }

    /** Over arrays that a pass writes the predictions to and reads the gradient from. */
    Predictions(int rows, int outputs, double[] prediction, double[] gradient) {
        this.rows = rows;
        this.outputs = outputs;
        this.prediction = prediction;
        this.gradient = gradient;
        target = new double[prediction.length];
        spares = new Spares(prediction.length);
    }

    public int rows() {
        return rows;
    }

    public int outputs() {
        return outputs;
    }

    public double prediction(int output, int row) {
        return prediction[at(output, row)];
    }

    public double target(int output, int row) {
        return target[at(output, row)];
    }

    /** ∂ loss / ∂ prediction. */
    public double gradient(int output, int row) {
        return gradient[at(output, row)];
    }

    public void predict(int output, int row, double value) {
        prediction[at(output, row)] = value;
    }

    public void want(int output, int row, double value) {
        target[at(output, row)] = value;
    }

    private int at(int output, int row) {
        return Objects.checkIndex(output, outputs) * rows + Objects.checkIndex(row, rows);
    }

    /** Fewer rows than there is room for: they then stand closer together. */
    void rows(int count) {
        rows = count;
    }

    /** The numbers in use. */
    int size() {
        return rows * outputs;
    }

    double[] predictions() {
        return prediction;
    }

    double[] targets() {
        return target;
    }

    double[] gradients() {
        return gradient;
    }

    Spares spares() {
        return spares;
    }

    /** Room for a loss to compute in. */
    static final class Spares {
        final double[] a;
        final double[] b;
        final double[] c;
        final double[] d;

        Spares(int length) {
            a = new double[length];
            b = new double[length];
            c = new double[length];
            d = new double[length];
        }
    }

    /**
     * The share of rows that are put in the right class: the largest output where there are
     * several, else the side of the threshold.
     */
    public double accuracy(Loss loss) {
        int right = 0;
        for (int row = 0; row < rows; row++) {
            if (decision(loss, row) == decision(target, row, 0.5)) {
                right++;
            }
        }
        return (double) right / rows;
    }

    /** The class a row is put in; −1 where the network says NaN. */
    public int decision(Loss loss, int row) {
        return decision(prediction, row, loss.threshold());
    }

    private int decision(double[] values, int row, double threshold) {
        if (outputs == 1) {
            return Double.isNaN(values[row]) ? -1 : values[row] > threshold ? 1 : 0;
        }
        int best = 0;
        for (int output = 0; output < outputs; output++) {
            double value = values[output * rows + row];
            if (Double.isNaN(value)) {
                return -1;
            }
            if (value > values[best * rows + row]) {
                best = output;
            }
        }
        return best;
    }
}
