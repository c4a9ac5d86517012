package org.gradientlab.bench.classify;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.gradientlab.bench.classify.PointSketch.Place;
import org.gradientlab.plot.Mark;
import org.gradientlab.plot.Pen;
import org.jspecify.annotations.Nullable;

/**
 * A cross where the keyboard would draw.
 *
 * @param place asked for when the plot is drawn; null for no cross
 */
record DrawCursor(Supplier<@Nullable Place> place) implements Mark {
    private static final double ARM = 9;

    @Override
    public Object lasting() {
        return Optional.ofNullable(place.get());
    }

    @Override
    public void draw(Pen pen) {
        Place at = place.get();
        if (at != null) {
            double x = Pen.centre(pen.area().px(at.x()));
            double y = Pen.centre(pen.area().py(at.y()));
            double arm = pen.look().size(ARM);
            pen.stroke(pen.palette().paper(), pen.look().size(4), List.of());
            pen.line(x - arm, y, x + arm, y);
            pen.line(x, y - arm, x, y + arm);
            pen.stroke(pen.palette().text(), pen.look().size(2), List.of());
            pen.line(x - arm, y, x + arm, y);
            pen.line(x, y - arm, x, y + arm);
        }
    }
}
