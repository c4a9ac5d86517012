package org.gradientlab.bench.activation;

import java.util.function.DoubleSupplier;
import org.gradientlab.plot.Grip;
import org.gradientlab.plot.Plot;
import org.gradientlab.view.Hand;

/** The line at the layer the gradient has come to: moving it moves the playhead. */
final class LayerGrip implements Grip {
    private static final int COARSE = 10;

    private final Plot plot;
    private final Hand hand;
    private final ChainFrame frame;
    private final DoubleSupplier mouseY;

    /** Also told at which height, in px, the mouse is. */
    LayerGrip(Plot plot, Hand hand, ChainFrame frame, DoubleSupplier mouseY) {
        this.plot = plot;
        this.hand = hand;
        this.frame = frame;
        this.mouseY = mouseY;
    }

    @Override
    public double x() {
        return (double) frame.step();
    }

    @Override
    public double y() {
        return plot.area().map(area -> area.y(mouseY.getAsDouble())).orElse(1.0);
    }

    @Override
    public boolean followsEveryClick() {
        return true;
    }

    @Override
    public void moveTo(double x, double y, boolean adjusting) {
        seek(Math.round(x));
    }

    @Override
    public void nudge(int across, int up, boolean coarse) {
        seek(frame.step() + (long) (across + up) * (coarse ? COARSE : 1));
    }

    private void seek(long layer) {
        hand.seek(Math.clamp(layer, 0, (long) frame.layers()));
    }
}
