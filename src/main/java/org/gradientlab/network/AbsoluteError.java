package org.gradientlab.network;

import org.gradientlab.knob.Kind;
import org.gradientlab.tensor.Sums;

/** The size of the error, averaged over all rows and outputs; its slope at 0 is 0. */
@Kind("mae")
public record AbsoluteError() implements Loss {
    @Override
    public double measure(Predictions p) {
        double[] prediction = p.predictions();
        double[] target = p.targets();
        double[] gradient = p.gradients();
        double[] terms = p.spares().a;
        double scale = 1.0 / p.size();
        for (int i = 0; i < p.size(); i++) {
            double e = prediction[i] - target[i];
            terms[i] = Math.abs(e);
            gradient[i] = scale * Math.signum(e);
        }
        return scale * Sums.of(terms, 0, p.size());
    }

    @Override
    public String latex() {
        return "\\frac{1}{K}\\sum_k |p_k - t_k|";
    }
}
