package org.gradientlab.shell.present;

import org.gradientlab.plot.Look;
import org.gradientlab.plot.Theme;

/** How large things are drawn for an audience, so that the last row can read them. */
final class PresentLook {
    /** At this size of the screen everything is twice as large as on a desk. */
    private static final double WIDTH = 1024;

    private static final double HEIGHT = 768;
    private static final double TWICE = 2;
    private static final double GRAIN = 20;

    private PresentLook() {}

    /** The person's own look on the projector, on a screen of this size. */
    static Look of(Look own, double width, double height) {
        double fit = TWICE * Math.min(width / WIDTH, height / HEIGHT);
        double scale = Math.floor(fit * own.scale() * GRAIN) / GRAIN;
        return own.with(Theme.PROJECTOR).scaled(Math.max(Look.SMALLEST, scale));
    }
}
