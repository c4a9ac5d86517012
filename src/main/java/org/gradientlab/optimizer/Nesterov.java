package org.gradientlab.optimizer;

import org.gradientlab.knob.Choice;
import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;

/**
 * Momentum that looks where it is about to go. The look-ahead form takes the gradient there;
 * torch's form takes it here and adds what the look ahead would have brought, and so its path is
 * the other's seen from the place it looks at.
 */
@Kind("nesterov")
public record Nesterov(
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
    /** Where the gradient is taken: here (torch) or where the velocity leads (look-ahead). */
    public enum Form {
        TORCH,
        LOOKAHEAD
    }

    public Nesterov {
        Legal.check(Nesterov.class, eta, mu, form);
    }

    @Override
    public String latex() {
        return switch (form) {
            case TORCH ->
                    "v \\leftarrow \\mu v + g"
                            + " \\\\ \\theta \\leftarrow \\theta - \\eta\\,(g + \\mu v)";
            case LOOKAHEAD ->
                    "v \\leftarrow \\mu v + \\eta\\,\\nabla\\! J(\\theta - \\mu v)"
                            + " \\\\ \\theta \\leftarrow \\theta - v";
        };
    }

    @Override
    public Updater start(int count) {
        return new Looking(count, this);
    }

    private static final class Looking extends VelocityUpdater {
        private Nesterov knobs;

        Looking(int count, Nesterov knobs) {
            super(count);
            this.knobs = knobs;
        }

        @Override
        void move(double[] parameters, double[] gradient, double eta) {
            switch (knobs.form) {
                case TORCH -> correct(parameters, gradient, eta);
                case LOOKAHEAD -> follow(parameters, gradient, eta);
            }
        }

        private void correct(double[] parameters, double[] gradient, double eta) {
            double mu = knobs.mu;
            double[] v = velocity;
            for (int i = 0; i < v.length; i++) {
                double g = gradient[i];
                double now = mu * v[i] + g;
                v[i] = now;
                parameters[i] -= eta * (g + mu * now);
            }
        }

        private void follow(double[] parameters, double[] gradient, double eta) {
            double mu = knobs.mu;
            double[] v = velocity;
            for (int i = 0; i < v.length; i++) {
                double now = mu * v[i] + eta * gradient[i];
                v[i] = now;
                parameters[i] -= now;
            }
        }

        @Override
        public boolean looksAhead() {
            return knobs.form == Form.LOOKAHEAD;
        }

        @Override
        public void look(double[] parameters, double[] where) {
            double mu = looksAhead() ? knobs.mu : 0;
            double[] v = velocity;
            for (int i = 0; i < v.length; i++) {
                where[i] = parameters[i] - mu * v[i];
            }
        }

        @Override
        public Optimizer optimizer() {
            return knobs;
        }

        @Override
        void turn(Optimizer next) {
            Form before = knobs.form;
            knobs = (Nesterov) next;
            if (knobs.form != before) {
                switch (knobs.form) {
                    case TORCH -> sumOfGradientsFromSteps();
                    case LOOKAHEAD -> sumOfStepsFromGradients();
                }
            }
        }
    }
}
