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

    private void terms(
            double[] p, double[] t, double[] gradient, double[] terms, int n, double scale) {
        for (int i = 0; i < n; i++) {
            double e = p[i] - t[i];
            terms[i] = Math.abs(e) <= delta ? 0.5 * e * e : delta * (Math.abs(e) - 0.5 * delta);
            gradient[i] = scale * Math.max(-delta, Math.min(delta, e));
        }
    }

    @Override
    public String latex() {
        return "\\frac{1}{2}e^2 \\ (|e| \\le \\delta),\\ \\delta(|e| - \\tfrac{\\delta}{2}) \\ (|e| > \\delta)";
    }
}
