package org.gradientlab.bench.activation;

import java.util.List;
import java.util.Optional;
import javafx.scene.paint.Color;
import org.gradientlab.plot.Ink;
import org.gradientlab.plot.Mark;
import org.gradientlab.plot.Pen;
import org.gradientlab.plot.PlotArea;
import org.gradientlab.plot.Series;
import org.gradientlab.plot.Spot;
import org.gradientlab.plot.Topic;

/**
 * What is left of a gradient after each layer, as bars that stand on 1 or hang from it. A hollow
 * bar is a negative product; bars of layers still to come are faint.
 *
 * @param offset of the bars from the number of their layer
 * @param width of a bar, in layers
 */
record LayerBars(
        List<Product> products,
        double offset,
        double width,
        long step,
        Series series,
        String name,
        Topic topic)
        implements Mark {
    private static final double FAINT = 0.28;
    private static final double BREATH = 3;

    LayerBars {
        products = List.copyOf(products);
    }

    @Override
    public void draw(Pen pen) {
        PlotArea area = pen.area();
        for (int layer = 1; layer < products.size(); layer++) {
            Color ink = layer <= step ? series.line() : pen.look().faded(series.line(), FAINT);
            double left = area.px(layer + offset - width / 2);
            double right = area.px(layer + offset + width / 2);
            double one = area.py(1);
            double end = Math.clamp(height(area, layer), area.top() - 9, area.bottom() + 9);
            draw(pen.ink(), products.get(layer).isNegative(), ink, left, right, one, end);
        }
        markRoom(pen);
    }

    private double height(PlotArea area, int layer) {
        Product product = products.get(layer);
        return product.isZero() ? area.bottom() + BREATH : area.py(product.drawn());
    }

    private static void draw(
            Ink on, boolean hollow, Color ink, double left, double right, double one, double end) {
        double x = Math.rint(left);
        double wide = Math.max(1, Math.rint(right) - x);
        double top = Math.min(one, end);
        double high = Math.max(2, Math.abs(end - one));
        if (hollow && wide > 3) {
            on.setStroke(ink);
            on.setLineWidth(1.5);
            on.setLineDashes();
            on.strokeRect(x + 0.75, top, wide - 1.5, high);
        } else {
            on.setFill(ink);
            on.fillRect(x, top, wide, high);
        }
    }

    private void markRoom(Pen pen) {
        PlotArea area = pen.area();
        for (int layer = 1; layer < products.size(); layer++) {
            double end = Math.clamp(height(area, layer), area.top(), area.bottom());
            pen.room().mark(area.px(layer + offset), end, pen.look().size(3));
            pen.room().mark(area.px(layer + offset), (end + area.py(1)) / 2, pen.look().size(3));
        }
    }

    @Override
    public Optional<Spot> nearest(PlotArea area, double px, double py) {
        int layer = (int) Math.rint(area.x(px) - offset);
        if (layer < 1 || layer >= products.size()) {
            return Optional.empty();
        }
        Product product = products.get(layer);
        double y = product.isZero() ? area.y(area.bottom()) : product.drawn();
        return Optional.of(
                new Spot(
                        layer + offset,
                        y,
                        () -> List.of(name, layer + ": *" + product.shown() + "*"),
                        topic));
    }
}
