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
        double[] prediction = p.predictions();
        double[] target = p.targets();
        double[] gradient = p.gradients();
        double[] terms = p.spares().a;
        double scale = 1.0 / p.rows();
        for (int i = 0; i < p.size(); i++) {
            double e = prediction[i] - target[i];
            terms[i] = 0.5 * e * e;
            gradient[i] = scale * e;
        }
        return scale * Sums.of(terms, 0, p.size());
    }

    @Override
    public String latex() {
        return "\\frac{1}{2}\\sum_k (p_k - t_k)^2";
    }
}
