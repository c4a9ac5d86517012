package org.gradientlab.bench.activation;

import org.gradientlab.plot.Grip;
import org.gradientlab.plot.Plot;
import org.gradientlab.view.Hand;

/**
 * The top of the bar nearest to the mouse as a handle; on the keyboard left and right choose the
 * bar, up and down move it.
 */
final class LogitGrip implements Grip {
    private static final double FARTHEST = 10_000;
    private static final double UNIT = 0.1;
    private static final int COARSE = 10;

    private final Plot plot;
    private final Hand hand;
    private SoftmaxFrame frame;
    private int aimed;

    LogitGrip(Plot plot, Hand hand, SoftmaxFrame frame) {
        this.plot = plot;
        this.hand = hand;
        this.frame = frame;
    }

    void show(SoftmaxFrame newFrame) {
        frame = newFrame;
        aim(aimed);
    }

    /** The mouse is at this x, in px. */
    void mouseAt(double px) {
        plot.area().ifPresent(area -> aim((int) Math.rint(area.x(px)) - 1));
    }

    private void aim(int index) {
        aimed = Math.clamp(index, 0, frame.logits().size() - 1);
    }

    @Override
    public double x() {
        return aimed + 1.0;
    }

    @Override
    public double y() {
        return frame.logits().get(aimed);
    }

    @Override
    public boolean followsEveryClick() {
        return true;
    }

    @Override
    public void moveTo(double x, double y, boolean adjusting) {
        put(y, adjusting);
    }

    @Override
    public void nudge(int across, int up, boolean coarse) {
        if (across != 0) {
            aim(aimed + across);
        }
        if (up != 0) {
            put(y() + up * unit() * (coarse ? COARSE : 1), false);
        }
    }

    private void put(double value, boolean adjusting) {
        double logit = PixelUnit.rounded(value, unit(), FARTHEST);
        hand.turn(0, "show.logits." + aimed, logit, adjusting);
    }

    private double unit() {
        return plot.area().map(area -> PixelUnit.of(area.up(), area.height())).orElse(UNIT);
    }
}
