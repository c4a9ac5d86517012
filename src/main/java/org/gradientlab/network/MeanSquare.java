package org.gradientlab.network;

import org.gradientlab.knob.Kind;
import org.gradientlab.tensor.Sums;

/** The square of the error, averaged over all rows and outputs. */
@Kind("mse")
public record MeanSquare() implements Loss {
    @Override
    public double measure(Predictions p) {
        double[] prediction = p.predictions();
        double[] target = p.targets();
        double[] gradient = p.gradients();
        double[] terms = p.spares().a;
        double scale = 1.0 / p.size();
        for (int i = 0; i < p.size(); i++) {
            double e = prediction[i] - target[i];
            terms[i] = e * e;
            gradient[i] = 2.0 * scale * e;
        }
        return scale * Sums.of(terms, 0, p.size());
    }

    @Override
    public String latex() {
        return "\\frac{1}{K}\\sum_k (p_k - t_k)^2";
    }
}
