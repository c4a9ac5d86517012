package org.gradientlab.optimizer;

import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;

/** Momentum and RMSProp at once, both freed from their start at 0. */
@Kind("adam")
public record Adam(
        @Real(
                        value = 0.01,
                        min = 0,
                        max = LARGEST_ETA,
                        from = SLIDER_FROM,
                        to = SLIDER_TO,
                        log = true)
                double eta,
        @Real(value = BETA1, min = 0, max = LARGEST_BETA, to = 0.99) double beta1,
        @Real(value = BETA2, min = 0, max = LARGEST_BETA, from = 0.9, to = 0.9999) double beta2,
        @Real(value = 1e-8, min = 1e-30, max = 1, from = 1e-12, to = 0.1, log = true) double eps)
        implements Optimizer, Moments {
    public Adam {
        Legal.check(Adam.class, eta, beta1, beta2, eps);
    }

    @Override
    public String latex() {
        return "m \\leftarrow \\beta_1 m + (1-\\beta_1)\\,g"
                + " \\\\ s \\leftarrow \\beta_2 s + (1-\\beta_2)\\,g^2"
                + " \\\\ \\hat m = \\frac{m}{1-\\beta_1^t}"
                + ",\\quad \\hat s = \\frac{s}{1-\\beta_2^t}"
                + " \\\\ \\theta \\leftarrow \\theta - \\eta\\,\\frac{\\hat m}{\\sqrt{\\hat s} + \\epsilon}";
    }

    @Override
    public Updater start(int count) {
        return new Balancing(this, count);
    }

    private static final class Balancing extends MomentsUpdater<Adam> {
        Balancing(Adam knobs, int count) {
            super(Adam.class, knobs, count, new double[0], 1, 1);
        }

        @Override
        void move(double[] parameters, double[] gradient, double eta, double rootScale) {
            double rate = eta / correction1();
            double beta1 = knobs.beta1();
            double beta2 = knobs.beta2();
            double rest1 = 1 - beta1;
            double rest2 = 1 - beta2;
            double eps = knobs.eps();
            double[] m = mean;
            double[] s = squares;
            for (int i = 0; i < m.length; i++) {
                double g = gradient[i];
                double average = beta1 * m[i] + rest1 * g;
                double square = beta2 * s[i] + rest2 * g * g;
                m[i] = average;
                s[i] = square;
                parameters[i] -= rate * average / (Math.sqrt(square) * rootScale + eps);
            }
        }
    }
}
