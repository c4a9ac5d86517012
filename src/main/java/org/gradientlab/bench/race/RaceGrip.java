package org.gradientlab.bench.race;

import org.gradientlab.plot.Grip;
import org.gradientlab.plot.Plot;
import org.gradientlab.plot.PlotArea;
import org.gradientlab.view.Hand;

/** The start all racers share as a handle on the map: where it is put, the race starts anew. */
final class RaceGrip implements Grip {
    private static final double FARTHEST = 1e6;
    private static final int COARSE = 10;

    private final Plot plot;
    private final Hand hand;
    private final RaceScene scene;

    RaceGrip(Plot plot, Hand hand, RaceScene scene) {
        this.plot = plot;
        this.hand = hand;
        this.scene = scene;
    }

    @Override
    public double x() {
        return scene.setup().x0();
    }

    /** On a curve the start lies where f is. */
    @Override
    public double y() {
        return scene.frame().curve() && scene.track().count() > 0
                ? scene.track().get(RaceBench.y(0), 0)
                : scene.setup().y0();
    }

    @Override
    public boolean followsEveryClick() {
        return true;
    }

    @Override
    public void moveTo(double x, double y, boolean adjusting) {
        put(x, y, adjusting);
    }

    @Override
    public void nudge(int across, int up, boolean coarse) {
        double step = coarse ? COARSE : 1;
        put(x() + across * step * unit(true), scene.setup().y0() + up * step * unit(false), false);
    }

    private void put(double x, double y, boolean adjusting) {
        boolean curve = scene.frame().curve();
        hand.turn(0, "x0", rounded(x, unit(true)), adjusting || !curve);
        if (!curve) {
            hand.turn(0, "y0", rounded(y, unit(false)), adjusting);
        }
    }

    /** The power of ten next above what one pixel means. */
    private double unit(boolean across) {
        double pixel = plot.area().map(area -> pixel(area, across)).orElse(0.01);
        return Math.pow(10, Math.ceil(Math.log10(pixel)));
    }

    private static double pixel(PlotArea area, boolean across) {
        return across
                ? Math.abs(area.across().high() - area.across().low()) / Math.max(1, area.width())
                : Math.abs(area.up().high() - area.up().low()) / Math.max(1, area.height());
    }

    private static double rounded(double value, double unit) {
        double digits = Math.rint(value / unit);
        double exact = unit >= 1 ? digits * unit : digits / Math.rint(1 / unit);
        return Math.clamp(exact, -FARTHEST, FARTHEST);
    }
}
