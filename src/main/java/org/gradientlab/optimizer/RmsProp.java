package org.gradientlab.optimizer;

import java.util.Arrays;
import java.util.List;
import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;
import org.gradientlab.knob.YesNo;

/**
 * AdaGrad that forgets: the gradient is divided by the root of a running mean of its square.
 * Centered, the square of the mean is taken off first; with mu, the quotients feed a velocity.
 */
@Kind("rmsprop")
public record RmsProp(
        @Real(
                        value = 0.01,
                        min = 0,
                        max = LARGEST_ETA,
                        from = SLIDER_FROM,
                        to = SLIDER_TO,
                        log = true)
                double eta,
        @Real(value = 0.99, min = 0, max = 0.9999999, to = 0.999) double alpha,
        @Real(value = 1e-8, min = 1e-30, max = 1, from = 1e-12, to = 0.1, log = true) double eps,
        @Real(value = 0, min = 0, max = 1, to = 0.99) double mu,
        @YesNo(false) boolean centered)
        implements Optimizer {
    public RmsProp {
        Legal.check(RmsProp.class, eta, alpha, eps, mu, centered);
    }

    @Override
    public String latex() {
        String root = centered ? "\\sqrt{s - m^2}" : "\\sqrt{s}";
        String quotient = "\\frac{g}{" + root + " + \\epsilon}";
        String mean = centered ? " \\\\ m \\leftarrow \\alpha m + (1-\\alpha)\\,g" : "";
        String velocity = mu > 0 ? " \\\\ v \\leftarrow \\mu v + " + quotient : "";
        String step = " \\\\ \\theta \\leftarrow \\theta - \\eta\\," + (mu > 0 ? "v" : quotient);
        return "s \\leftarrow \\alpha s + (1-\\alpha)\\,g^2" + mean + velocity + step;
    }

    @Override
    public Updater start(int count) {
        return new Normalizing(this, new double[count], new double[count], new double[count]);
    }

    private static final class Normalizing extends Updater {
        private final double[] squares;
        private final double[] mean;
        private final double[] velocity;
        private RmsProp knobs;

        Normalizing(RmsProp knobs, double[] squares, double[] mean, double[] velocity) {
            super(squares.length, squares, mean, velocity);
            this.squares = squares;
            this.mean = mean;
            this.velocity = velocity;
            this.knobs = knobs;
        }

        @Override
        void move(double[] parameters, double[] gradient, double eta) {
            if (knobs.centered) {
                moveCentered(parameters, gradient, eta);
            } else {
                movePlain(parameters, gradient, eta);
            }
        }

        private void movePlain(double[] parameters, double[] gradient, double eta) {
            double alpha = knobs.alpha;
            double rest = 1 - alpha;
            double eps = knobs.eps;
            double mu = knobs.mu;
            double[] s = squares;
            double[] v = velocity;
            for (int i = 0; i < s.length; i++) {
                double g = gradient[i];
                double now = alpha * s[i] + rest * g * g;
                double rolled = mu * v[i] + g / (Math.sqrt(now) + eps);
                s[i] = now;
                v[i] = rolled;
                parameters[i] -= eta * rolled;
            }
        }

        /** Rounding can push the variance of a constant gradient below 0: it is held at 0. */
        private void moveCentered(double[] parameters, double[] gradient, double eta) {
            double alpha = knobs.alpha;
            double rest = 1 - alpha;
            double eps = knobs.eps;
            double mu = knobs.mu;
            double[] s = squares;
            double[] m = mean;
            double[] v = velocity;
            for (int i = 0; i < s.length; i++) {
                double g = gradient[i];
                double now = alpha * s[i] + rest * g * g;
                double average = alpha * m[i] + rest * g;
                double variance = Math.max(0, now - average * average);
                double rolled = mu * v[i] + g / (Math.sqrt(variance) + eps);
                s[i] = now;
                m[i] = average;
                v[i] = rolled;
                parameters[i] -= eta * rolled;
            }
        }

        @Override
        public Optimizer optimizer() {
            return knobs;
        }

        /** A mean not kept up while uncentered is of no use when centering begins. */
        @Override
        void turn(Optimizer next) {
            boolean before = knobs.centered;
            knobs = (RmsProp) next;
            if (!before && knobs.centered) {
                Arrays.fill(mean, 0);
            }
        }

        @Override
        public List<Inside> insides() {
            return knobs.centered
                    ? List.of(Inside.SQUARES, Inside.MEAN, Inside.VELOCITY, Inside.EFFECTIVE_ETA)
                    : List.of(Inside.SQUARES, Inside.VELOCITY, Inside.EFFECTIVE_ETA);
        }

        @Override
        public double inside(Inside which, int parameter) {
            return switch (which) {
                case SQUARES -> squares[parameter];
                case MEAN -> mean[parameter];
                case VELOCITY -> velocity[parameter];
                case EFFECTIVE_ETA -> etaUsed() / (Math.sqrt(variance(parameter)) + knobs.eps);
                default -> throw unknown(which);
            };
        }

        private double variance(int i) {
            return knobs.centered ? Math.max(0, squares[i] - mean[i] * mean[i]) : squares[i];
        }
    }
}
