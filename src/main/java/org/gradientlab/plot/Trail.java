package org.gradientlab.plot;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/**
 * The way of a point over a map: on a thin halo of paper, with a small dot every so many steps that
 * makes its speed visible. The part after {@code now} is faint.
 *
 * @param now the index of the place where it is
 * @param dotEvery steps from one dot to the next; 0 for none
 * @param card what the hover card says of an index
 * @param topic what the place with this index stands for
 */
public record Trail(
        Route route,
        Series series,
        double width,
        int now,
        int dotEvery,
        IntFunction<List<String>> card,
        IntFunction<@Nullable Topic> topic)
        implements Mark {
    private static final double HALO = 1.5;
    private static final double DOT = 2.5;
    private static final double FAR = 1e5;
    private static final double LEAST_MOVE = 0.4;
    private static final double LANDMARK = 14;
    private static final double READABLE = 12;
    private static final int SEARCHED = 4000;

    public Trail(Route route, Series series, int now, int dotEvery) {
        this(route, series, series.width(), now, dotEvery, i -> List.of(), i -> null);
    }

    @Override
    public void draw(Pen pen) {
        int here = Math.clamp(now, 0, Math.max(0, route.count() - 1));
        double thick = pen.look().line(width);
        Color paper = pen.palette().paper();
        Color later = pen.look().faded(series.line(), Curve.FAINT);
        stroke(pen, here, route.count() - 1, later, thick * 0.8, series.dash());
        stroke(pen, 0, here, paper, thick + 2 * pen.look().size(HALO), List.of());
        stroke(pen, 0, here, series.line(), thick, series.dash());
        dots(pen, here);
    }

    private void stroke(
            Pen pen, int first, int last, Color colour, double thick, List<Double> dash) {
        if (last <= first) {
            return;
        }
        pen.stroke(colour, thick, dash);
        Ink on = pen.ink();
        on.beginPath();
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        double marked = 0;
        for (int i = first; i <= last; i = route.after(i)) {
            double x = px(pen.area(), i);
            double y = py(pen.area(), i);
            if (Double.isNaN(x + y)) {
                break;
            }
            double moved = Math.hypot(x - lastX, y - lastY);
            if (i == first) {
                on.moveTo(x, y);
            } else if (moved >= LEAST_MOVE || i == last) {
                on.lineTo(x, y);
                marked = landmarks(pen, lastX, lastY, x, y, marked);
            } else {
                continue;
            }
            lastX = x;
            lastY = y;
        }
        on.stroke();
    }

    /** Tells labels every few pixels of the way that the place is taken. */
    private static double landmarks(
            Pen pen, double x1, double y1, double x2, double y2, double marked) {
        double length = Math.hypot(x2 - x1, y2 - y1);
        double step = pen.look().size(LANDMARK);
        double at = step - marked;
        for (int k = 0; at < length && k < 200; k++) {
            double share = at / length;
            pen.room().mark(x1 + share * (x2 - x1), y1 + share * (y2 - y1), pen.look().size(3));
            at += step;
        }
        return (marked + length) % step;
    }

    private void dots(Pen pen, int here) {
        if (dotEvery < 1) {
            return;
        }
        double r = pen.look().size(DOT);
        pen.ink().setFill(series.line());
        int stride = Math.max(1, here / dotEvery / 500) * dotEvery;
        for (int i = stride; i < here; i += stride) {
            double x = px(pen.area(), i);
            double y = py(pen.area(), i);
            if (pen.area().holds(x, y, 1)) {
                pen.ink().fillOval(x - r, y - r, 2 * r, 2 * r);
            }
        }
    }

    private double px(PlotArea area, int index) {
        return Math.clamp(area.px(route.xAt(index)), -FAR, FAR);
    }

    private double py(PlotArea area, int index) {
        return Math.clamp(area.py(route.yAt(index)), -FAR, FAR);
    }

    @Override
    public boolean isPoint() {
        return true;
    }

    @Override
    public Optional<Spot> nearest(PlotArea area, double px, double py) {
        int best = -1;
        double least = READABLE;
        int end = Math.min(Math.min(now + 1, route.count()), SEARCHED);
        for (int i = 0; i < end; i++) {
            double distance = Math.hypot(px(area, i) - px, py(area, i) - py);
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        if (best < 0 || card.apply(best).isEmpty()) {
            return Optional.empty();
        }
        int found = best;
        return Optional.of(
                new Spot(
                        route.xAt(found),
                        route.yAt(found),
                        () -> card.apply(found),
                        topic.apply(found)));
    }
}
