package org.gradientlab.dataset;

/** w0 + w1 x + w2 x² + … */
public final class Polynomial {
    private final double[] weights;

    Polynomial(double[] weights) {
        this.weights = weights;
    }

    public int degree() {
        return weights.length - 1;
    }

    /** From the constant upwards. */
    public double[] weights() {
        return weights.clone();
    }

    public double at(double x) {
        double value = 0;
        for (int power = degree(); power >= 0; power--) {
            value = value * x + weights[power];
        }
        return value;
    }

    /** Root of the mean squared residual. */
    public double rmse(double[] x, double[] t) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double residual = at(x[i]) - t[i];
            sum += residual * residual;
        }
        return Math.sqrt(sum / x.length);
    }
}
