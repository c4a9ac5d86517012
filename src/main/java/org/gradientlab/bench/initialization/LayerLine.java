package org.gradientlab.bench.initialization;

import java.util.List;
import java.util.Optional;
import org.gradientlab.plot.Mark;
import org.gradientlab.plot.Pen;
import org.gradientlab.plot.PlotArea;
import org.gradientlab.plot.Series;
import org.gradientlab.plot.Spot;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;

/**
 * One number of each layer, joined by a line, on an axis that may run either way. What cannot be
 * drawn, such as 0 on a log scale, leaves a gap.
 *
 * @param values of the layers, the first one first
 * @param name of what they belong to; empty for what is not read out
 */
record LayerLine(
        List<Double> values, Series series, double width, boolean dotted, String name, Words words)
        implements Mark {
    private static final int MOST_MARKERS = 20;
    private static final double RADIUS = 3.2;

    /** What lies further off the axis is as good as nowhere. */
    private static final double LOWEST = -2;

    private static final double HIGHEST = 3;

    /** So many places of a segment are kept free of labels. */
    private static final int PIECES = 4;

    LayerLine {
        values = List.copyOf(values);
    }

    @Override
    public void draw(Pen pen) {
        PlotArea area = pen.area();
        pen.stroke(series.line(), pen.look().line(width), series.dash());
        for (int i = 1; i < values.size(); i++) {
            if (isDrawn(area, i - 1) && isDrawn(area, i)) {
                segment(pen, i);
            }
        }
        if (dotted && values.size() <= MOST_MARKERS) {
            for (int i = 0; i < values.size(); i++) {
                if (isDrawn(area, i)) {
                    pen.marker(
                            series.marker(),
                            area.px(i + 1),
                            area.py(values.get(i)),
                            pen.look().size(RADIUS),
                            series.line());
                }
            }
        }
    }

    private void segment(Pen pen, int i) {
        double fromX = pen.area().px(i);
        double fromY = pen.area().py(values.get(i - 1));
        double toX = pen.area().px(i + 1);
        double toY = pen.area().py(values.get(i));
        pen.line(fromX, fromY, toX, toY);
        for (int piece = 0; piece <= PIECES; piece++) {
            double share = (double) piece / PIECES;
            pen.room()
                    .mark(
                            fromX + share * (toX - fromX),
                            fromY + share * (toY - fromY),
                            pen.look().size(width / 2 + 1));
        }
    }

    private boolean isDrawn(PlotArea area, int i) {
        double share = area.up().share(values.get(i));
        return Double.isFinite(share) && share > LOWEST && share < HIGHEST;
    }

    @Override
    public Optional<Spot> nearest(PlotArea area, double px, double py) {
        int layer = (int) Math.rint(area.x(px));
        if (name.isEmpty() || layer < 1 || layer > values.size() || !isDrawn(area, layer - 1)) {
            return Optional.empty();
        }
        double value = values.get(layer - 1);
        return Optional.of(
                new Spot(
                        layer,
                        value,
                        () ->
                                List.of(
                                        "*" + name + "*",
                                        words.say("initialization.card.layer", layer),
                                        Figures.shown(value))));
    }

    /** Points on the edge are drawn whole. */
    @Override
    public boolean leavesArea() {
        return dotted;
    }
}
