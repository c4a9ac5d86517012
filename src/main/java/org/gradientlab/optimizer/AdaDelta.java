package org.gradientlab.optimizer;

import java.util.List;
import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;

/** Steps as long as recent changes were, measured in recent gradients: hardly needs an eta. */
@Kind("adadelta")
public record AdaDelta(
        @Real(value = 1, min = 0, max = LARGEST_ETA, from = 0.01, to = 100, log = true) double eta,
        @Real(value = 0.9, min = 0, max = 0.9999999, to = 0.999) double rho,
        @Real(value = 1e-6, min = 1e-30, max = 1, from = 1e-12, to = 0.1, log = true) double eps)
        implements Optimizer {
    public AdaDelta {
        Legal.check(AdaDelta.class, eta, rho, eps);
    }

    @Override
    public String latex() {
        return "s \\leftarrow \\rho s + (1-\\rho)\\,g^2"
                + " \\\\ d = \\frac{\\sqrt{u + \\epsilon}}{\\sqrt{s + \\epsilon}}\\,g"
                + " \\\\ u \\leftarrow \\rho u + (1-\\rho)\\,d^2"
                + " \\\\ \\theta \\leftarrow \\theta - \\eta\\,d";
    }

    @Override
    public Updater start(int count) {
        return new Measuring(this, new double[count], new double[count]);
    }

    private static final class Measuring extends Updater {
        private final double[] squares;
        private final double[] changes;
        private AdaDelta knobs;

        Measuring(AdaDelta knobs, double[] squares, double[] changes) {
            super(squares.length, squares, changes);
            this.squares = squares;
            this.changes = changes;
            this.knobs = knobs;
        }

        @Override
        void move(double[] parameters, double[] gradient, double eta) {
            double rho = knobs.rho;
            double rest = 1 - rho;
            double eps = knobs.eps;
            double[] s = squares;
            double[] u = changes;
            for (int i = 0; i < s.length; i++) {
                double g = gradient[i];
                double now = rho * s[i] + rest * g * g;
                double d = g * Math.sqrt(u[i] + eps) / Math.sqrt(now + eps);
                s[i] = now;
                u[i] = rho * u[i] + rest * d * d;
                parameters[i] -= eta * d;
            }
        }

        @Override
        public Optimizer optimizer() {
            return knobs;
        }

        @Override
        void turn(Optimizer next) {
            knobs = (AdaDelta) next;
        }

        @Override
        public List<Inside> insides() {
            return List.of(Inside.SQUARES, Inside.CHANGES, Inside.EFFECTIVE_ETA);
        }

        @Override
        public double inside(Inside which, int parameter) {
            return switch (which) {
                case SQUARES -> squares[parameter];
                case CHANGES -> changes[parameter];
                case EFFECTIVE_ETA ->
                        etaUsed()
                                * Math.sqrt(changes[parameter] + knobs.eps)
                                / Math.sqrt(squares[parameter] + knobs.eps);
                default -> throw unknown(which);
            };
        }
    }
}
