package org.gradientlab.bench.classify;

import java.util.List;
import java.util.Optional;
import javafx.scene.paint.Color;
import org.gradientlab.plot.Mark;
import org.gradientlab.plot.Pen;
import org.gradientlab.plot.PlotArea;
import org.gradientlab.plot.Series;
import org.gradientlab.plot.Spot;
import org.gradientlab.words.Figures;

/**
 * A histogram that stands upright beside the number of its layer: as far up as the weights are
 * large, as wide as they are many.
 */
record WeightBars(int layer, Histogram weights, Series series) implements Mark {
    private static final double WIDEST = 0.78;
    private static final double OPACITY = 0.45;

    private int most() {
        int most = 1;
        for (int bin = 0; bin < weights.bins(); bin++) {
            most = Math.max(most, weights.count(bin));
        }
        return most;
    }

    @Override
    public void draw(Pen pen) {
        PlotArea area = pen.area();
        double left = area.px(layer);
        double wide = (area.px(layer + WIDEST) - left) / most();
        Color fill = pen.palette().paper().interpolate(series.area(), OPACITY);
        for (int bin = 0; bin < weights.bins(); bin++) {
            double top = Math.rint(area.py(weights.edge(bin + 1)));
            double bottom = Math.rint(area.py(weights.edge(bin)));
            pen.ink().setFill(fill);
            pen.ink().fillRect(left, top, wide * weights.count(bin), Math.max(1, bottom - top - 1));
        }
        pen.stroke(series.line(), pen.look().line(1.5), List.of());
        pen.line(left, area.py(weights.high()), left, area.py(weights.low()));
    }

    @Override
    public Optional<Spot> nearest(PlotArea area, double px, double py) {
        double x = area.x(px);
        int bin =
                (int)
                        Math.floor(
                                (area.y(py) - weights.low())
                                        / (weights.high() - weights.low())
                                        * weights.bins());
        if (x < layer || x > layer + 1 || bin < 0 || bin >= weights.bins()) {
            return Optional.empty();
        }
        String range =
                Figures.shown(weights.edge(bin), 3)
                        + " … "
                        + Figures.shown(weights.edge(bin + 1), 3);
        double end = layer + WIDEST * weights.count(bin) / most();
        return Optional.of(
                new Spot(
                        Math.min(x, end),
                        (weights.edge(bin) + weights.edge(bin + 1)) / 2,
                        () -> List.of(range, "*" + Figures.whole(weights.count(bin)) + "*")));
    }
}
