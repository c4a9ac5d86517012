package org.gradientlab.optimizer;

import java.util.List;

/**
 * What momentum and Nesterov share: one velocity per parameter, kept either as a sum of gradients
 * (torch) or as a sum of steps (the textbooks), which differ by the factor eta.
 */
abstract class VelocityUpdater extends Updater {
    final double[] velocity;

    VelocityUpdater(int count) {
        this(count, new double[count]);
    }

    private VelocityUpdater(int count, double[] velocity) {
        super(count, velocity);
        this.velocity = velocity;
    }

    @Override
    public List<Inside> insides() {
        return List.of(Inside.VELOCITY, Inside.EFFECTIVE_ETA);
    }

    @Override
    public double inside(Inside which, int parameter) {
        return switch (which) {
            case VELOCITY -> velocity[parameter];
            case EFFECTIVE_ETA -> etaUsed();
            default -> throw unknown(which);
        };
    }

    /** The same motion told in the other form's unit. */
    final void sumOfStepsFromGradients() {
        scale(etaUsed());
    }

    final void sumOfGradientsFromSteps() {
        scale(etaUsed() == 0 ? 0 : 1 / etaUsed());
    }

    private void scale(double factor) {
        for (int i = 0; i < velocity.length; i++) {
            velocity[i] *= factor;
        }
    }
}
