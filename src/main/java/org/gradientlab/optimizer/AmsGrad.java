package org.gradientlab.optimizer;

import java.util.List;
import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;

/** Adam whose divisor never shrinks: it keeps the largest mean square so far. */
@Kind("amsgrad")
public record AmsGrad(
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
    public AmsGrad {
        Legal.check(AmsGrad.class, eta, beta1, beta2, eps);
    }

    @Override
    public String latex() {
        return "m \\leftarrow \\beta_1 m + (1-\\beta_1)\\,g"
                + " \\\\ s \\leftarrow \\beta_2 s + (1-\\beta_2)\\,g^2"
                + " \\\\ s^{\\max} \\leftarrow \\max(s^{\\max}, s)"
                + " \\\\ \\hat m = \\frac{m}{1-\\beta_1^t}"
                + ",\\quad \\hat s = \\frac{s^{\\max}}{1-\\beta_2^t}"
                + " \\\\ \\theta \\leftarrow \\theta - \\eta\\,\\frac{\\hat m}{\\sqrt{\\hat s} + \\epsilon}";
    }

    @Override
    public Updater start(int count) {
        return new Restraining(this, count);
    }

    private static final class Restraining extends MomentsUpdater<AmsGrad> {
        Restraining(AmsGrad knobs, int count) {
            super(AmsGrad.class, knobs, count, new double[count], 1, 1);
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
            double[] most = largest;
            for (int i = 0; i < m.length; i++) {
                double g = gradient[i];
                double average = beta1 * m[i] + rest1 * g;
                double square = beta2 * s[i] + rest2 * g * g;
                double divisor = Math.max(most[i], square);
                m[i] = average;
                s[i] = square;
                most[i] = divisor;
                parameters[i] -= rate * average / (Math.sqrt(divisor) * rootScale + eps);
            }
        }

        @Override
        public List<Inside> insides() {
            return List.of(
                    Inside.MEAN,
                    Inside.SQUARES,
                    Inside.LARGEST_SQUARES,
                    Inside.CORRECTED_MEAN,
                    Inside.CORRECTED_SQUARES,
                    Inside.EFFECTIVE_ETA);
        }

        @Override
        public double inside(Inside which, int i) {
            return which == Inside.LARGEST_SQUARES ? largest[i] : super.inside(which, i);
        }
    }
}
