package org.gradientlab.network;

import org.gradientlab.knob.Kind;
import org.gradientlab.tensor.Elementary;
import org.gradientlab.tensor.Sums;

/**
 * How surprising yes-or-no targets are to the chance σ(z) of a logit z, in the form that stays
 * finite for every z.
 */
@Kind("bce_logits")
public record LogitCrossEntropy() implements Loss {
    @Override
    public double measure(Predictions p) {
        double scale = 1.0 / ((double) p.rows() * p.outputs());
        double sum = 0;
        for (int output = 0; output < p.outputs(); output++) {
            double[] z = p.prediction(output);
            double[] target = p.target(output);
            double[] gradient = p.gradient(output);
            sum += surprise(z, target, p.spare(0), p.spare(1), p.rows());
            Elementary.sigmoid(z, gradient, p.rows());
            for (int i = 0; i < p.rows(); i++) {
                gradient[i] = scale * (gradient[i] - target[i]);
            }
        }
        return sum * scale;
    }

    /** Σ max(z, 0) − z t + log(1 + exp(−|z|)) */
    private static double surprise(double[] z, double[] t, double[] terms, double[] u, int n) {
        for (int i = 0; i < n; i++) {
            terms[i] = -Math.abs(z[i]);
        }
        Elementary.exp(terms, u, n);
        for (int i = 0; i < n; i++) {
            terms[i] = Math.max(z[i], 0.0) - z[i] * t[i] + Elementary.log1pOfUnit(u[i]);
        }
        return Sums.of(terms, 0, n);
    }

    @Override
    public void interpret(Predictions p) {
        for (int output = 0; output < p.outputs(); output++) {
            double[] z = p.prediction(output);
            System.arraycopy(z, 0, p.spare(0), 0, p.rows());
            Elementary.sigmoid(p.spare(0), z, p.rows());
        }
    }

    @Override
    public double threshold() {
        return 0;
    }

    @Override
    public boolean wantsChances() {
        return true;
    }

    @Override
    public String latex() {
        return "-t\\log\\sigma(z) - (1-t)\\log(1-\\sigma(z))";
    }
}
