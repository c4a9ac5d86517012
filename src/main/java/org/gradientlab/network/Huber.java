package org.gradientlab.network;

import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;
import org.gradientlab.tensor.Sums;

/** Half the square of small errors, the size of large ones: an outlier pulls no harder than δ. */
@Kind("huber")
public record Huber(
        @Real(value = 1, min = 1e-6, max = 1e6, from = 0.01, to = 10, log = true) double delta)
        implements Loss {
    public Huber {
        Legal.check(Huber.class, delta);
    }

    @Override
    public double measure(Predictions p) {
        double[] prediction = p.predictions();
        double[] target = p.targets();
        double[] gradient = p.gradients();
        double[] terms = p.spares().a;
        double scale = 1.0 / p.size();
        for (int i = 0; i < p.size(); i++) {
            double e = prediction[i] - target[i];
            terms[i] = Math.abs(e) <= delta ? 0.5 * e * e : delta * (Math.abs(e) - 0.5 * delta);
            gradient[i] = scale * Math.max(-delta, Math.min(delta, e));
        }
        return scale * Sums.of(terms, 0, p.size());
    }

    @Override
    public String latex() {
        return "\\frac{1}{2}e^2 \\ (|e| \\le \\delta),\\ \\delta(|e| - \\tfrac{\\delta}{2}) \\ (|e| > \\delta)";
    }
}
