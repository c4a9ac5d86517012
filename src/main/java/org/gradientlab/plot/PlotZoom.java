package org.gradientlab.plot;

/** Enlarges a plot about a pixel, as far as numbers still tell neighbouring pixels apart. */
final class PlotZoom {
    private PlotZoom() {}

    static void zoom(Plot plot, PlotArea area, double factor, double px, double py) {
        Scale across = area.across().zoomed(factor, (px - area.left()) / area.width());
        Scale up = area.up().zoomed(factor, (area.bottom() - py) / area.height());
        if (sensible(across) && sensible(up)) {
            plot.zoomTo(across, up);
        }
    }

    private static boolean sensible(Scale scale) {
        double low = scale.low();
        double high = scale.high();
        if (!Double.isFinite(low) || !Double.isFinite(high) || Math.abs(high - low) > 1e12) {
            return false;
        }
        double size = Math.max(Math.abs(low), Math.abs(high));
        return Math.abs(high - low) > 1e-9 * Math.max(size, 1e-9);
    }
}
