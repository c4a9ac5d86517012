package org.gradientlab.bench.activation;

import java.util.function.DoubleSupplier;
import org.gradientlab.plot.Grip;
import org.gradientlab.plot.Plot;
import org.gradientlab.view.Hand;

/** The upright line at z as a handle: it can be taken at any height, and clicks send it. */
final class ZGrip implements Grip {
    private static final double FARTHEST = 1000;
    private static final int COARSE = 10;
    private static final double UNIT = 0.1;

    private final Plot plot;
    private final Hand hand;
    private final double z;
    private final DoubleSupplier mouseY;

    /** Also told at which height, in px, the mouse is. */
    ZGrip(Plot plot, Hand hand, double z, DoubleSupplier mouseY) {
        this.plot = plot;
        this.hand = hand;
        this.z = z;
        this.mouseY = mouseY;
    }

    @Override
    public double x() {
        return z;
    }

    @Override
    public double y() {
        return plot.area().map(area -> area.y(mouseY.getAsDouble())).orElse(0.0);
    }

    @Override
    public boolean followsEveryClick() {
        return true;
    }

    @Override
    public void moveTo(double x, double y, boolean adjusting) {
        put(x, unit(), adjusting);
    }

    @Override
    public void nudge(int across, int up, boolean coarse) {
        double unit = Math.min(UNIT, unit());
        put(z + (across + up) * unit * (coarse ? COARSE : 1), unit, false);
    }

    private void put(double x, double unit, boolean adjusting) {
        hand.turn(0, "show.z", PixelUnit.rounded(x, unit, FARTHEST), adjusting);
    }

    private double unit() {
        return plot.area().map(area -> PixelUnit.of(area.across(), area.width())).orElse(UNIT);
    }
}
