package org.gradientlab.optimizer;

import java.util.List;
import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;

/** Plain gradient descent: a step against the gradient, eta times as long. */
@Kind("sgd")
public record Sgd(
        @Real(
                        value = 0.05,
                        min = 0,
                        max = LARGEST_ETA,
                        from = SLIDER_FROM,
                        to = SLIDER_TO,
                        log = true)
                double eta)
        implements Optimizer {
    public Sgd {
        Legal.check(Sgd.class, eta);
    }

    @Override
    public String latex() {
        return "\\theta \\leftarrow \\theta - \\eta\\,g";
    }

    @Override
    public Updater start(int count) {
        return new Descending(count, this);
    }

    private static final class Descending extends Updater {
        private Sgd knobs;

        Descending(int count, Sgd knobs) {
            super(count);
            this.knobs = knobs;
        }

        @Override
        void move(double[] parameters, double[] gradient, double eta) {
            int n = count();
            for (int i = 0; i < n; i++) {
                parameters[i] -= eta * gradient[i];
            }
        }

        @Override
        public Optimizer optimizer() {
            return knobs;
        }

        @Override
        void turn(Optimizer next) {
            knobs = (Sgd) next;
        }

        @Override
        public List<Inside> insides() {
            return List.of(Inside.EFFECTIVE_ETA);
        }

        @Override
        public double inside(Inside which, int parameter) {
            if (which != Inside.EFFECTIVE_ETA) {
                throw unknown(which);
            }
            return etaUsed();
        }
    }
}
