package org.gradientlab.bench.descent;

import java.util.List;
import org.gradientlab.experiment.Shot;
import org.gradientlab.experiment.Track;
import org.gradientlab.plot.Scale;

/** The part of the plane a descent is drawn in: the same for every step of a run. */
record Scenery(Stretch shown, Scale heights) {
    private static final int LOOKED_AT = 60;
    private static final double REACH = 0.5;

    static Scenery of(Shot shot) {
        DescentFrame frame = CurveChart.frame(shot.lane());
        List<Double> starts =
                shot.lanes().stream().map(lane -> ((DescentSetup) lane.setup()).x0()).toList();
        Stretch shown = frame.shown();
        if (((DescentSetup) shot.lane().setup()).viewport() instanceof Viewport.Auto) {
            for (Shot.LaneShot lane : shot.lanes()) {
                shown = around(lane.track(), shown);
            }
        }
        return new Scenery(shown, CurveRange.of(frame.f(), shown, starts));
    }

    double width() {
        return shown.width();
    }

    double height() {
        return Math.abs(heights.high() - heights.low());
    }

    /** Wide enough for a run that stays near; one that runs away is not followed. */
    private static Stretch around(Track track, Stretch shown) {
        double least = shown.left();
        double most = shown.right();
        for (int i = 0; i < Math.min(track.count(), LOOKED_AT); i++) {
            double x = track.get(DescentBench.X, i);
            least = Math.min(least, x);
            most = Math.max(most, x);
        }
        double reach = REACH * shown.width();
        boolean near = least >= shown.left() - reach && most <= shown.right() + reach;
        return near ? shown.including(least).including(most) : shown;
    }
}
