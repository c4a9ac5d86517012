package org.gradientlab.bench.race;

import org.gradientlab.landscape.Descender;
import org.gradientlab.landscape.Landscape;
import org.gradientlab.optimizer.Inside;
import org.gradientlab.optimizer.Momentum;
import org.gradientlab.optimizer.Nesterov;
import org.gradientlab.optimizer.Optimizer;
import org.gradientlab.optimizer.RmsProp;
import org.jspecify.annotations.Nullable;

/** Where a velocity alone, without a new gradient, would carry a racer, on the picture. */
public record Coast(double x, double y) {
    static @Nullable Coast of(Descender point) {
        double share = share(point.updater().optimizer(), point.updater().etaUsed());
        if (Double.isNaN(share)) {
            return null;
        }
        double[] place = point.place();
        for (int i = 0; i < place.length; i++) {
            place[i] -= share * point.updater().inside(Inside.VELOCITY, i);
        }
        Landscape ground = point.ground();
        return new Coast(ground.pictureX(place), ground.pictureY(place));
    }

    /** How much of the velocity the next step is made of: torch's form multiplies by eta later. */
    private static double share(Optimizer optimizer, double eta) {
        return switch (optimizer) {
            case Momentum(double _, double mu, Momentum.Form form) ->
                    form == Momentum.Form.TORCH ? eta * mu : mu;
            case Nesterov(double _, double mu, Nesterov.Form form) ->
                    form == Nesterov.Form.TORCH ? eta * mu : mu;
            case RmsProp rms when rms.mu() > 0 -> eta * rms.mu();
            default -> Double.NaN;
        };
    }
}
