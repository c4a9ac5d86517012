package org.gradientlab.optimizer;

import java.util.List;
import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;

/** Adam with a look ahead as Nesterov's, the momentum warming up from half of beta1. */
@Kind("nadam")
public record Nadam(
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
        @Real(value = 0.004, min = 0, max = 1, from = 1e-4, to = 0.1, log = true) double psi)
        implements Optimizer, Moments {
    public Nadam {
        Legal.check(Nadam.class, eta, beta1, beta2, eps, psi);
    }

    @Override
    public String latex() {
        return "m \\leftarrow \\beta_1 m + (1-\\beta_1)\\,g"
                + " \\\\ s \\leftarrow \\beta_2 s + (1-\\beta_2)\\,g^2"
                + " \\\\ \\mu_t = \\beta_1\\left(1 - \\frac{1}{2}\\,0.96^{t\\psi}\\right)"
                + ",\\quad P_t = \\mu_1 \\cdots \\mu_t"
                + " \\\\ \\hat m = \\frac{(1-\\mu_t)\\,g}{1-P_t}"
                + " + \\frac{\\mu_{t+1}\\,m}{1-P_{t+1}}"
                + ",\\quad \\hat s = \\frac{s}{1-\\beta_2^t}"
                + " \\\\ \\theta \\leftarrow \\theta - \\eta\\,\\frac{\\hat m}{\\sqrt{\\hat s} + \\epsilon}";
    }

    @Override
    public Updater start(int count) {
        return new Anticipating(this, count, new double[] {1, 1, 1, 1});
    }

    private static final class Anticipating extends MomentsUpdater<Nadam> {
        /** After the two products of the family: 0.96^(t psi), the product of all mu so far. */
        private static final int WARMING = 2;

        private static final int PRODUCT = 3;

        private final double[] products;
        private double warmth;

        Anticipating(Nadam knobs, int count, double[] products) {
            super(Nadam.class, knobs, count, new double[0], products);
            this.products = products;
            this.warmth = StrictMath.pow(0.96, knobs.psi);
        }

        @Override
        void turn(Optimizer next) {
            super.turn(next);
            warmth = StrictMath.pow(0.96, knobs.psi);
        }

        @Override
        void move(double[] parameters, double[] gradient, double eta, double rootScale) {
            products[WARMING] *= warmth;
            double mu = knobs.beta1() * (1 - 0.5 * products[WARMING]);
            double next = knobs.beta1() * (1 - 0.5 * products[WARMING] * warmth);
            products[PRODUCT] *= mu;
            double ofGradient = eta * (1 - mu) / (1 - products[PRODUCT]);
            double ofMean = eta * next / (1 - products[PRODUCT] * next);
            move(parameters, gradient, rootScale, ofGradient, ofMean);
        }

        private void move(
                double[] parameters,
                double[] gradient,
                double rootScale,
                double ofGradient,
                double ofMean) {
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
                parameters[i] -=
                        (ofGradient * g + ofMean * average) / (Math.sqrt(square) * rootScale + eps);
            }
        }

        /** Its corrected mean is not of the mean alone, and so not one of the family's. */
        @Override
        public List<Inside> insides() {
            return List.of(
                    Inside.MEAN, Inside.SQUARES, Inside.CORRECTED_SQUARES, Inside.EFFECTIVE_ETA);
        }
    }
}
