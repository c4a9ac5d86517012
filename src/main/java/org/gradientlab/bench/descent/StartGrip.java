package org.gradientlab.bench.descent;

import org.gradientlab.plot.Grip;
import org.gradientlab.plot.Plot;
import org.gradientlab.plot.PlotArea;
import org.gradientlab.view.Hand;

/** The point as a handle: where it is put, the run starts anew. */
final class StartGrip implements Grip {
    private static final double FARTHEST = 1e6;
    private static final int COARSE = 10;

    private final Plot plot;
    private final Hand hand;
    private final DescentFrame frame;
    private final double x0;

    StartGrip(Plot plot, Hand hand, DescentFrame frame, double x0) {
        this.plot = plot;
        this.hand = hand;
        this.frame = frame;
        this.x0 = x0;
    }

    @Override
    public double x() {
        return frame.here().x();
    }

    @Override
    public double y() {
        return frame.here().f();
    }

    @Override
    public void moveTo(double x, double y, boolean adjusting) {
        double unit = unit();
        put(Math.rint(x / unit) * unit, adjusting);
    }

    @Override
    public void nudge(int across, int up, boolean coarse) {
        double unit = unit();
        double from = Math.rint(x0 / unit) * unit;
        put(from + (across + up) * unit * (coarse ? COARSE : 1), false);
    }

    private void put(double x, boolean adjusting) {
        double digits = Math.rint(x / unit());
        double exact = unit() >= 1 ? digits * unit() : digits / Math.rint(1 / unit());
        hand.turn(0, "x0", Math.clamp(exact, -FARTHEST, FARTHEST), adjusting);
    }

    /** The power of ten next above what one pixel means. */
    private double unit() {
        double pixel = plot.area().map(StartGrip::pixel).orElse(frame.shown().width() / 500);
        return Math.pow(10, Math.ceil(Math.log10(pixel)));
    }

    private static double pixel(PlotArea area) {
        return Math.abs(area.across().high() - area.across().low()) / Math.max(1, area.width());
    }
}
