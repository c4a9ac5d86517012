package org.gradientlab.bench.descent;

import java.util.Comparator;

/** The largest step size that plain descent bears: 2/f″ in the valley it is in. */
final class EtaLimit {
    private EtaLimit() {}

    /** ∞ where no valley near here curves up. */
    static double of(DescentFrame frame) {
        double x = frame.here().x();
        return frame.minima().stream()
                .min(Comparator.comparingDouble(minimum -> Math.abs(minimum.x() - x)))
                .map(minimum -> frame.f().at(minimum.x()).curvature())
                .filter(curvature -> curvature > 0)
                .map(curvature -> 2 / curvature)
                .orElse(frame.limit());
    }
}
