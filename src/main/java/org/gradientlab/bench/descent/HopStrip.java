package org.gradientlab.bench.descent;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.experiment.Shot.LaneShot;
import org.gradientlab.experiment.Track;
import org.gradientlab.plot.Hops;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;

/** The hops of a run around the step shown, and in words what they have in common. */
final class HopStrip {
    private static final int BEFORE = 48;
    private static final int AFTER = 60;
    private static final double SAME = 0.005;

    private HopStrip() {}

    static Hops of(LaneShot lane, Words words) {
        List<Double> xs = new ArrayList<>();
        Track track = lane.track();
        long first = Math.max(0, lane.step() - BEFORE);
        long last = Math.min(lane.computed(), lane.step() + AFTER);
        for (long step = first; step <= last; step++) {
            double x = track.at(DescentBench.X, step);
            if (Double.isFinite(x)) {
                xs.add(x);
            }
        }
        int now = Math.clamp(lane.step() - first, 0, Math.max(0, xs.size() - 1));
        return new Hops(xs, now, caption(xs, now, words));
    }

    private static String caption(List<Double> xs, int now, Words words) {
        int at = Math.max(now, Math.min(2, xs.size() - 1));
        if (at < 2) {
            return "";
        }
        double ratio = ratio(xs, at);
        if (!Double.isFinite(ratio) || ratio == 0) {
            return "";
        }
        boolean always = true;
        for (int i = Math.max(2, at - 5); i <= Math.min(xs.size() - 1, at + 5); i++) {
            always &= Math.abs(ratio(xs, i) - ratio) < SAME * Math.abs(ratio);
        }
        String share = Figures.shown(Math.abs(ratio) * 100, 3);
        String key = always ? "descent.hops.each" : "descent.hops.this";
        return words.say(ratio < 0 ? key + "-back" : key, share);
    }

    /** The length of the hop that ends at an index against the one before; negative if it turns. */
    private static double ratio(List<Double> xs, int end) {
        return (xs.get(end) - xs.get(end - 1)) / (xs.get(end - 1) - xs.get(end - 2));
    }
}
