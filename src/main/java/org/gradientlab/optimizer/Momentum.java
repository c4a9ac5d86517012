package org.gradientlab.optimizer;

import org.gradientlab.knob.Choice;
import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;

/**
 * Descent with a velocity that remembers. The two forms walk the same path as long as eta stays the
 * same; when it falls, the classical velocity keeps its old pace and torch's slows at once.
 */
@Kind("momentum")
public record Momentum(
        @Real(
                        value = 0.05,
                        min = 0,
                        max = LARGEST_ETA,
                        from = SLIDER_FROM,
                        to = SLIDER_TO,
                        log = true)
                double eta,
        @Real(value = 0.9, min = 0, max = 1, to = 0.99) double mu,
        @Choice("torch") Form form)
        implements Optimizer {
    /** Where eta stands: before the velocity (torch) or inside it (classical). */
    public enum Form {
        TORCH,
        CLASSICAL
    }

    public Momentum {
        Legal.check(Momentum.class, eta, mu, form);
    }

    @Override
    public String latex() {
        return switch (form) {
            case TORCH -> "v \\leftarrow \\mu v + g \\\\ \\theta \\leftarrow \\theta - \\eta\\,v";
            case CLASSICAL ->
                    "v \\leftarrow \\mu v + \\eta\\,g \\\\ \\theta \\leftarrow \\theta - v";
        };
    }

    @Override
    public Updater start(int count) {
        return new Rolling(count, this);
    }

    private static final class Rolling extends VelocityUpdater {
        private Momentum knobs;

        Rolling(int count, Momentum knobs) {
            super(count);
            this.knobs = knobs;
        }

        @Override
        void move(double[] parameters, double[] gradient, double eta) {
            boolean torch = knobs.form == Form.TORCH;
            move(parameters, gradient, torch ? 1 : eta, torch ? eta : 1);
        }

        private void move(double[] parameters, double[] gradient, double inside, double outside) {
            double mu = knobs.mu;
            double[] v = velocity;
            for (int i = 0; i < v.length; i++) {
                double now = mu * v[i] + inside * gradient[i];
                v[i] = now;
                parameters[i] -= outside * now;
            }
        }

        @Override
        public Optimizer optimizer() {
            return knobs;
        }

        @Override
        void turn(Optimizer next) {
            Form before = knobs.form;
            knobs = (Momentum) next;
            if (knobs.form != before) {
                switch (knobs.form) {
                    case TORCH -> sumOfGradientsFromSteps();
                    case CLASSICAL -> sumOfStepsFromGradients();
                }
            }
        }
    }
}
