package org.gradientlab.plot;

import java.util.List;
import javafx.scene.paint.Color;

/** The open arrow head at the place where a line leaves its plot upwards or downwards for good. */
record OpenArrow(Samples samples, int first, int end) {
    private static final double HEAD = 9;

    void draw(Pen pen, Color colour, double width) {
        PlotArea area = pen.area();
        int last = lastInside(area);
        if (last < first || last + 1 >= end) {
            return;
        }
        double x = area.px(samples.xAt(last));
        double y = area.py(samples.yAt(last));
        double nextX = area.px(samples.xAt(last + 1));
        double nextY = Double.isNaN(samples.yAt(last + 1)) ? y : area.py(samples.yAt(last + 1));
        double edge = nextY < area.top() ? area.top() : area.bottom();
        if (nextY >= area.top() && nextY <= area.bottom()) {
            return;
        }
        double share = (edge - y) / (nextY - y);
        double angle = Math.atan2(nextY - y, nextX - x);
        head(pen, x + share * (nextX - x), edge, angle, colour, width);
    }

    /** The last point inside, if every later one is outside. */
    private int lastInside(PlotArea area) {
        for (int i = end - 1; i >= first; i--) {
            double y = samples.yAt(i);
            if (area.holds(area.px(samples.xAt(i)), area.py(y), 0.5)) {
                return i;
            }
        }
        return first - 1;
    }

    private static void head(
            Pen pen, double x, double y, double angle, Color colour, double width) {
        double length = pen.look().size(HEAD);
        pen.stroke(colour, pen.look().line(width), List.of());
        for (int side = -1; side <= 1; side += 2) {
            double turned = angle + Math.PI + side * 0.5;
            pen.line(x, y, x + length * Math.cos(turned), y + length * Math.sin(turned));
        }
    }
}
