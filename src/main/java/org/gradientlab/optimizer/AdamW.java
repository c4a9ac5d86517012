package org.gradientlab.optimizer;

import java.util.Arrays;
import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;

/** Adam with decay taken off the parameters themselves, not sent through the moments. */
@Kind("adamw")
public record AdamW(
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
        @Real(value = 1e-8, min = 1e-30, max = 1, from = 1e-12, to = 0.1, log = true) double eps,
        @Real(value = 0.01, min = 0, max = 10, from = 1e-4, to = 1, log = true) double decay)
        implements Optimizer, Moments {
    public AdamW {
        Legal.check(AdamW.class, eta, beta1, beta2, eps, decay);
    }

    @Override
    public String latex() {
        return "\\theta \\leftarrow (1 - \\eta\\lambda)\\,\\theta"
                + " \\\\ m \\leftarrow \\beta_1 m + (1-\\beta_1)\\,g"
                + " \\\\ s \\leftarrow \\beta_2 s + (1-\\beta_2)\\,g^2"
                + " \\\\ \\hat m = \\frac{m}{1-\\beta_1^t}"
                + ",\\quad \\hat s = \\frac{s}{1-\\beta_2^t}"
                + " \\\\ \\theta \\leftarrow \\theta - \\eta\\,\\frac{\\hat m}{\\sqrt{\\hat s} + \\epsilon}";
    }

    @Override
    public Updater start(int count) {
        return new Decaying(this, count);
    }

    private static final class Decaying extends MomentsUpdater<AdamW> {
        private final double[] shares;

        Decaying(AdamW knobs, int count) {
            super(AdamW.class, knobs, count, new double[0], 1, 1);
            shares = new double[count];
            Arrays.fill(shares, 1);
        }

        @Override
        public void decaying(double[] shares) {
            super.decaying(shares);
            System.arraycopy(shares, 0, this.shares, 0, this.shares.length);
        }

        @Override
        void move(double[] parameters, double[] gradient, double eta, double rootScale) {
            double decay = eta * knobs.decay;
            double[] share = shares;
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
                parameters[i] =
                        parameters[i] * (1 - decay * share[i])
                                - rate * average / (Math.sqrt(square) * rootScale + eps);
            }
        }
    }
}
