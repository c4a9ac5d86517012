package org.gradientlab.network;

import org.gradientlab.knob.Kind;
import org.gradientlab.tensor.Sums;

/** The square of the error, averaged over all rows and outputs. */
@Kind("mse")
public record MeanSquare() implements Loss {
    @Override
    public double measure(Predictions p) {
        double scale = 1.0 / ((double) p.rows() * p.outputs());
        double sum = 0;
        for (int output = 0; output < p.outputs(); output++) {
            double[] terms = p.spare(0);
            terms(
                    p.prediction(output),
                    p.target(output),
                    p.gradient(output),
                    terms,
                    p.rows(),
                    scale);
            sum += Sums.of(terms, 0, p.rows());
        }
        return sum * scale;
    }

    private static void terms(
            double[] p, double[] t, double[] gradient, double[] terms, int n, double scale) {
        for (int i = 0; i < n; i++) {
            double e = p[i] - t[i];
            terms[i] = e * e;
            gradient[i] = 2.0 * scale * e;
        }
    }

    @Override
    public String latex() {
        return "\\frac{1}{K}\\sum_k (p_k - t_k)^2";
    }
}
