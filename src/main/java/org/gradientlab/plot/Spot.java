package org.gradientlab.plot;

import java.util.List;
import java.util.function.Supplier;

/**
 * A point that can be read out.
 *
 * @param card the lines of its card, as {@link Writing} sources; written only when shown
 */
public record Spot(double x, double y, Supplier<List<String>> card) {
    double distance(PlotArea area, double px, double py) {
        return Math.hypot(area.px(x) - px, area.py(y) - py);
    }
}
