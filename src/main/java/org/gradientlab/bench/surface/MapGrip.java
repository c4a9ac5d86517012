package org.gradientlab.bench.surface;

import java.util.List;
import org.gradientlab.function.Region;
import org.gradientlab.plot.Grip;
import org.gradientlab.plot.Plot;
import org.gradientlab.plot.PlotArea;
import org.gradientlab.plot.Scale;
import org.gradientlab.view.Hand;

/** The start as a handle on the map: where it is put, all lanes that started there start anew. */
final class MapGrip implements Grip {
    private static final double FARTHEST = 1e6;
    private static final int COARSE = 10;

    private final Plot plot;
    private final Hand hand;
    private final Region shown;
    private final List<Integer> lanes;
    private final double x0;
    private final double y0;

    MapGrip(Plot plot, Hand hand, Region shown, List<Integer> lanes, double x0, double y0) {
        this.plot = plot;
        this.hand = hand;
        this.shown = shown;
        this.lanes = List.copyOf(lanes);
        this.x0 = x0;
        this.y0 = y0;
    }

    @Override
    public double x() {
        return x0;
    }

    @Override
    public double y() {
        return y0;
    }

    @Override
    public boolean followsEveryClick() {
        return true;
    }

    @Override
    public void moveTo(double x, double y, boolean adjusting) {
        put(round(x, unitAcross()), round(y, unitUp()), adjusting);
    }

    @Override
    public void nudge(int across, int up, boolean coarse) {
        double step = coarse ? COARSE : 1;
        put(
                round(x0 + across * step * unitAcross(), unitAcross()),
                round(y0 + up * step * unitUp(), unitUp()),
                false);
    }

    /** Both knobs count as one act. */
    private void put(double x, double y, boolean adjusting) {
        for (int i = 0; i < lanes.size(); i++) {
            int lane = lanes.get(i);
            boolean last = i == lanes.size() - 1;
            hand.turn(lane, "x0", Math.clamp(x, -FARTHEST, FARTHEST), true);
            hand.turn(lane, "y0", Math.clamp(y, -FARTHEST, FARTHEST), adjusting || !last);
        }
    }

    private double unitAcross() {
        return unit(
                plot.area().map(PlotArea::across).orElse(Scale.linear(shown.left(), shown.right())),
                plot.area().map(PlotArea::width).orElse(500.0));
    }

    private double unitUp() {
        return unit(
                plot.area().map(PlotArea::up).orElse(Scale.linear(shown.bottom(), shown.top())),
                plot.area().map(PlotArea::height).orElse(300.0));
    }

    /** The power of ten next above what one pixel means. */
    private static double unit(Scale scale, double pixels) {
        double pixel = Math.abs(scale.high() - scale.low()) / Math.max(1, pixels);
        return Math.pow(10, Math.ceil(Math.log10(pixel)));
    }

    private static double round(double value, double unit) {
        double digits = Math.rint(value / unit);
        return unit >= 1 ? digits * unit : digits / Math.rint(1 / unit);
    }
}
