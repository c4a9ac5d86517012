package org.gradientlab.network;

import org.gradientlab.knob.Kind;
import org.gradientlab.tensor.Sums;

/**
 * Half the square of the error, summed over the outputs and averaged over the rows: its gradient is
 * the error itself.
 */
@Kind("half_square")
public record HalfSquare() implements Loss {
    @Override
    public double measure(Predictions p) {
        double scale = 1.0 / p.rows();
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
            terms[i] = 0.5 * e * e;
            gradient[i] = scale * e;
        }
    }

    @Override
    public String latex() {
        return "\\frac{1}{2}\\sum_k (p_k - t_k)^2";
    }
}
