package org.gradientlab.bench.descent;

import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;

/** The part of the x axis that is shown. */
public sealed interface Viewport permits Viewport.Auto, Viewport.Between {
    double FAR = 1e9;

    /** Whatever shows the function and its start best. */
    @Kind("auto")
    record Auto() implements Viewport {}

    /** A stretch chosen by hand; which of its ends is given first does not matter. */
    @Kind("between")
    record Between(
            @Real(value = -3, min = -FAR, max = FAR, from = -20, to = 20) double from,
            @Real(value = 8, min = -FAR, max = FAR, from = -20, to = 20) double to)
            implements Viewport {
        private static final double NARROWEST = 1e-9;

        public Between {
            Legal.check(Between.class, from, to);
        }
    }

    /** The stretch to show of a function that lies on this ground and is started at x0. */
    default Stretch on(Stretch ground, double x0) {
        return switch (this) {
            case Auto auto -> ground.including(x0);
            case Between(double from, double to) -> {
                double left = Math.min(from, to);
                double narrowest = Between.NARROWEST * Math.max(1, Math.abs(left));
                yield new Stretch(left, Math.max(left + narrowest, Math.max(from, to)));
            }
        };
    }
}
