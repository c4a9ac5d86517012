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
        int n = p.size();
        double[] z = p.predictions();
        double[] target = p.targets();
        double[] gradient = p.gradients();
        double scale = 1.0 / n;
        double sum = surprise(z, target, p.spares(), n);
        Elementary.sigmoid(z, gradient, p.spares().a, n);
        for (int i = 0; i < n; i++) {
            gradient[i] = scale * (gradient[i] - target[i]);
        }
        return sum * scale;
    }

    /** Σ max(z, 0) − z t + log(1 + exp(−|z|)) */
    private static double surprise(double[] z, double[] t, Predictions.Spares spares, int n) {
        double[] terms = spares.a;
        double[] u = spares.b;
        for (int i = 0; i < n; i++) {
            terms[i] = -Math.abs(z[i]);
        }
        Elementary.exp(terms, u, spares.c, n);
        for (int i = 0; i < n; i++) {
            terms[i] = Math.max(z[i], 0.0) - z[i] * t[i] + Elementary.log1pOfUnit(u[i]);
        }
        return Sums.of(terms, 0, n);
    }

    @Override
    public void interpret(Predictions p) {
        double[] chances = p.spares().a;
        Elementary.sigmoid(p.predictions(), chances, p.spares().b, p.size());
        System.arraycopy(chances, 0, p.predictions(), 0, p.size());
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
