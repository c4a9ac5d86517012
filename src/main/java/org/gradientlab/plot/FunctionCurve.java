package org.gradientlab.plot;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;

/**
 * The curve of a function, sampled afresh for whatever part of it the plot shows; it breaks where
 * the function has no value.
 *
 * @param card what the hover card says at an x; see {@link Spot}
 */
public record FunctionCurve(
        DoubleUnaryOperator function,
        Series series,
        double width,
        DoubleFunction<List<String>> card)
        implements Mark {
    private static final int SAMPLES_PER_PIXEL = 2;
    private static final int HALVINGS = 40;
    private static final int LANDMARK_DISTANCE = 8;

    public FunctionCurve(DoubleUnaryOperator function, Series series) {
        this(function, series, 2.5, x -> List.of());
    }

    @Override
    public void draw(Pen pen) {
        PlotArea area = pen.area();
        int count = Math.max(2, (int) Math.ceil(area.width()) * SAMPLES_PER_PIXEL + 1);
        Polyline line = new Polyline(area);
        double lastX = Double.NaN;
        for (int i = 0; i < count; i++) {
            double x = area.across().value(i / (count - 1.0));
            double y = function.applyAsDouble(x);
            if (i > 0 && poleBetween(area, lastX, x)) {
                line.add(Double.NaN, Double.NaN);
            }
            lastX = x;
            line.add(area.px(x), Double.isFinite(y) ? area.py(y) : Double.NaN);
            if (i % (LANDMARK_DISTANCE * SAMPLES_PER_PIXEL) == 0 && Double.isFinite(y)) {
                pen.room().mark(area.px(x), area.py(y), pen.look().size(2.5));
            }
        }
        pen.stroke(series.line(), pen.look().line(width), series.dash());
        line.stroke(pen.ink());
    }

    /**
     * Whether the function jumps across the whole plot between two neighbouring samples: a steep
     * but continuous one is found inside when the interval is halved often enough.
     */
    private boolean poleBetween(PlotArea area, double left, double right) {
        double low = side(area, left);
        if (low == 0 || low != -side(area, right)) {
            return false;
        }
        double a = left;
        double b = right;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (a + b) / 2;
            double side = side(area, middle);
            if (side == 0) {
                return false;
            }
            a = side == low ? middle : a;
            b = side == low ? b : middle;
        }
        return true;
    }

    /** Above the plot 1, below it −1, inside or without a value 0. */
    private double side(PlotArea area, double x) {
        double share = area.up().share(function.applyAsDouble(x));
        return share > 1 ? 1 : share < 0 ? -1 : 0;
    }

    @Override
    public Optional<Spot> nearest(PlotArea area, double px, double py) {
        double x = area.x(px);
        double y = function.applyAsDouble(x);
        return Double.isFinite(y) && area.holds(px, area.py(y), 0.5)
                ? Optional.of(new Spot(x, y, () -> card.apply(x)))
                : Optional.empty();
    }
}
