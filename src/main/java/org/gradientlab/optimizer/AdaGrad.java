package org.gradientlab.optimizer;

import java.util.List;
import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;

/** Each parameter's rate shrinks with all the squared gradients it has ever seen. */
@Kind("adagrad")
public record AdaGrad(
        @Real(
                        value = 0.5,
                        min = 0,
                        max = LARGEST_ETA,
                        from = SLIDER_FROM,
                        to = SLIDER_TO,
                        log = true)
                double eta,
        @Real(value = 1e-10, min = 1e-30, max = 1, from = 1e-12, to = 0.1, log = true) double eps)
        implements Optimizer {
    public AdaGrad {
        Legal.check(AdaGrad.class, eta, eps);
    }

    @Override
    public String latex() {
        return "s \\leftarrow s + g^2"
                + " \\\\ \\theta \\leftarrow \\theta - \\eta\\,\\frac{g}{\\sqrt{s} + \\epsilon}";
    }

    @Override
    public Updater start(int count) {
        return new Slowing(this, new double[count]);
    }

    private static final class Slowing extends Updater {
        private final double[] squares;
        private AdaGrad knobs;

        Slowing(AdaGrad knobs, double[] squares) {
            super(squares.length, squares);
            this.squares = squares;
            this.knobs = knobs;
        }

        @Override
        void move(double[] parameters, double[] gradient, double eta) {
            double eps = knobs.eps;
            double[] s = squares;
            for (int i = 0; i < s.length; i++) {
                double g = gradient[i];
                double now = s[i] + g * g;
                s[i] = now;
                parameters[i] -= eta * g / (Math.sqrt(now) + eps);
            }
        }

        @Override
        public Optimizer optimizer() {
            return knobs;
        }

        @Override
        void turn(Optimizer next) {
            knobs = (AdaGrad) next;
        }

        @Override
        public List<Inside> insides() {
            return List.of(Inside.SQUARES, Inside.EFFECTIVE_ETA);
        }

        @Override
        public double inside(Inside which, int parameter) {
            return switch (which) {
                case SQUARES -> squares[parameter];
                case EFFECTIVE_ETA -> etaUsed() / (Math.sqrt(squares[parameter]) + knobs.eps);
                default -> throw unknown(which);
            };
        }
    }
}
