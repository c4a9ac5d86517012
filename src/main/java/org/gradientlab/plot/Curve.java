package org.gradientlab.plot;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A line through given points. The part after {@code now} is faint; a long one is drawn by the
 * least and greatest value of each pixel column; where it leaves the plot it ends in an open arrow.
 *
 * @param now the last x already shown; positive infinity for all
 * @param extremes of the same samples, if there may be very many
 */
public record Curve(
        Samples samples,
        Series series,
        double width,
        double now,
        IntFunction<List<String>> card,
        @Nullable Extremes extremes)
        implements Mark {
    /** How much of the colour the part that is still to come keeps. */
    public static final double FAINT = 0.4;

    private static final int DOTS_AT_MOST = 45;

    public Curve(Samples samples, Series series, double now) {
        this(samples, series, series.width(), now, i -> List.of(), null);
    }

    public Curve(
            Samples samples,
            Series series,
            double width,
            double now,
            IntFunction<List<String>> card) {
        this(samples, series, width, now, card, null);
    }

    @Override
    public void draw(Pen pen) {
        PlotArea area = pen.area();
        int first = Math.max(0, samples.firstFrom(area.x(area.left())) - 1);
        int end = Math.min(samples.count(), samples.firstFrom(area.x(area.right())) + 2);
        int split = Math.clamp(samples.firstFrom(Math.nextUp(now)), first, end);
        Series later = faint(pen.look());
        if (split < end) {
            stroke(pen, Math.max(first, split - 1), end, later);
        }
        stroke(pen, first, split, series);
        markRoom(pen, first, end);
        new OpenArrow(samples, first, end)
                .draw(pen, split == end ? series.line() : later.line(), width);
    }

    private Series faint(Look look) {
        return new Series(
                look.faded(series.line(), FAINT),
                series.text(),
                series.area(),
                series.dash(),
                series.marker(),
                series.width());
    }

    private void stroke(Pen pen, int first, int end, Series ink) {
        Polyline line = new Polyline(pen.area());
        if (addBlocks(line, pen.area(), first, end)) {
            // drawn from the blocks
        } else if (end - first > 2 * pen.area().width()) {
            addColumns(line, pen.area(), first, end);
        } else {
            for (int i = first; i < end; i++) {
                line.add(px(pen.area(), i), py(pen.area(), i));
            }
        }
        pen.stroke(ink.line(), pen.look().line(width), ink.dash());
        line.stroke(pen.ink());
    }

    /** A very long one by its blocks, as long as a pixel holds more than one of them. */
    private boolean addBlocks(Polyline line, PlotArea area, int first, int end) {
        Extremes known = extremes;
        boolean many = (end - first) / area.width() > 2 * Extremes.BLOCK / 4.0;
        if (known == null || !known.covers(end) || !many) {
            return false;
        }
        for (int block = first / Extremes.BLOCK; block * Extremes.BLOCK < end; block++) {
            double x = px(area, Math.min(block * Extremes.BLOCK, end - 1));
            if (known.least(block) <= known.greatest(block)) {
                line.add(x, area.py(known.least(block)));
                line.add(x, area.py(known.greatest(block)));
            }
        }
        line.add(px(area, end - 1), py(area, end - 1));
        return true;
    }

    private void addColumns(Polyline line, PlotArea area, int first, int end) {
        int i = first;
        while (i < end) {
            long column = (long) Math.floor(px(area, i));
            double least = Double.POSITIVE_INFINITY;
            double greatest = Double.NEGATIVE_INFINITY;
            double last = Double.NaN;
            while (i < end && (long) Math.floor(px(area, i)) == column) {
                last = py(area, i++);
                least = Math.min(least, Double.isNaN(last) ? least : last);
                greatest = Math.max(greatest, Double.isNaN(last) ? greatest : last);
            }
            if (least <= greatest) {
                line.add(column + 0.5, least);
                line.add(column + 0.5, greatest);
            }
            line.add(column + 0.5, last);
        }
    }

    private void markRoom(Pen pen, int first, int end) {
        int every = Math.max(1, (end - first) / DOTS_AT_MOST);
        for (int i = first; i < end; i += every) {
            pen.room().mark(px(pen.area(), i), py(pen.area(), i), pen.look().size(2.5));
        }
    }

    private double px(PlotArea area, int index) {
        return area.px(samples.xAt(index));
    }

    private double py(PlotArea area, int index) {
        double y = samples.yAt(index);
        return Double.isNaN(y) ? y : area.py(y);
    }

    @Override
    public Optional<Spot> nearest(PlotArea area, double px, double py) {
        if (samples.count() == 0) {
            return Optional.empty();
        }
        int index = samples.nearest(area.x(px));
        return area.holds(px(area, index), py(area, index), 1)
                ? Optional.of(
                        new Spot(samples.xAt(index), samples.yAt(index), () -> card.apply(index)))
                : Optional.empty();
    }
}
