package org.gradientlab.bench.descent;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import org.gradientlab.function.Minimum;
import org.gradientlab.plot.Look;
import org.gradientlab.view.ShareBar;
import org.gradientlab.words.Figures;

/** Where the many starts have ended: a share of the bar for each minimum, and those on the way. */
final class StartsChart {
    private static final int[] SERIES = {0, 2, 4, 5, 1};

    private StartsChart() {}

    /** The colour of a minimum: the same in the bar and on the curve. */
    static Color colour(int minimum, DescentFrame frame, Look look) {
        return frame.starts().size() == 1
                ? look.palette().accent()
                : look.palette().series(SERIES[minimum % SERIES.length]).line();
    }

    static Color onTheWay(Look look) {
        return look.palette().slope().line();
    }

    static List<ShareBar.Share> shares(DescentFrame frame, Look look) {
        List<ShareBar.Share> shares = new ArrayList<>();
        for (int i = 0; i < frame.minima().size(); i++) {
            Minimum minimum = frame.minima().get(i);
            String name = look.words().say("descent.starts-at", Figures.shown(minimum.x(), 3));
            shares.add(new ShareBar.Share(name, frame.reached(i), colour(i, frame, look)));
        }
        long lost = frame.starts().stream().filter(StartingPoint::stopped).count();
        shares.add(
                new ShareBar.Share(
                        look.words().say("descent.starts-on-the-way"),
                        frame.onTheWay() - lost,
                        onTheWay(look)));
        shares.add(
                new ShareBar.Share(
                        look.words().say("descent.starts-lost"), lost, look.palette().past()));
        return shares;
    }
}
