package org.gradientlab.plot;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A point that can be read out.
 *
 * @param card the lines of its card, as {@link Writing} sources; written only when shown
 * @param topic what a click asks to have explained; null where there is nothing more to say
 */
public record Spot(double x, double y, Supplier<List<String>> card, @Nullable Topic topic) {
    /** One whose card says all there is to say. */
    public Spot(double x, double y, Supplier<List<String>> card) {
        this(x, y, card, null);
    }

    Spot about(@Nullable Topic newTopic) {
        return new Spot(x, y, card, newTopic);
    }

    double distance(PlotArea area, double px, double py) {
        return Math.hypot(area.px(x) - px, area.py(y) - py);
    }
}
