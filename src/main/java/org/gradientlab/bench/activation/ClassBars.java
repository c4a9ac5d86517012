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
import org.gradientlab.plot.Tex;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.plot.Topic;
import org.gradientlab.plot.Writing;

/**
 * One bar for each class, counted from 1, standing on 0; that of the right class is filled, the
 * others are tinted.
 *
 * @param symbol what a bar says in its card, as LaTeX
 */
record ClassBars(List<Double> heights, int right, Series series, String symbol) implements Mark {
    static final double HALF = 0.27;
    private static final double TINT = 0.45;

    ClassBars {
        heights = List.copyOf(heights);
    }

    @Override
    public void draw(Pen pen) {
        PlotArea area = pen.area();
        Ink on = pen.ink();
        double ground = area.py(0);
        for (int k = 0; k < heights.size(); k++) {
            double left = Math.rint(area.px(k + 1 - HALF));
            double width = Math.rint(area.px(k + 1 + HALF)) - left;
            double end = Math.clamp(area.py(heights.get(k)), area.top() - 9, area.bottom() + 9);
            double top = Math.min(ground, end);
            Color ink = k == right ? series.line() : pen.look().faded(series.line(), TINT);
            on.setFill(ink);
            on.fillRect(left, top, width, Math.max(1, Math.abs(end - ground)));
            on.setFill(series.line());
            on.fillRect(left, end - 1, width, pen.look().line(2));
            pen.room().mark(area.px(k + 1), (end + ground) / 2, width / 2);
        }
    }

    /** What a bar is worth, beyond its end. */
    record Numbers(List<Double> heights, int digits, Color ink) implements Mark {
        private static final double ABOVE = 6;

        Numbers {
            heights = List.copyOf(heights);
        }

        @Override
        public boolean leavesArea() {
            return true;
        }

        @Override
        public boolean isWriting() {
            return true;
        }

        @Override
        public void draw(Pen pen) {
            PlotArea area = pen.area();
            List<Writing> numbers = ClassText.of(heights, digits, TextStyle.BODY_STRONG, pen);
            for (int k = 0; k < heights.size(); k++) {
                double height = heights.get(k);
                Writing number = numbers.get(k);
                double end = Math.clamp(area.py(height), area.top(), area.bottom());
                double gap = pen.look().size(ABOVE);
                double baseline = height < 0 ? end + gap + number.ascent() : end - gap;
                double left = area.px(k + 1) - number.width() / 2;
                pen.write(number, Math.rint(left), Math.rint(baseline), ink);
            }
        }
    }

    @Override
    public Optional<Spot> nearest(PlotArea area, double px, double py) {
        int k = (int) Math.rint(area.x(px)) - 1;
        if (k < 0 || k >= heights.size()) {
            return Optional.empty();
        }
        double height = heights.get(k);
        String line = "$%s_{%d} = %s$".formatted(symbol, k + 1, Tex.number(height));
        Topic topic = Topic.shown(0, ActivationExplained.chance(k));
        return Optional.of(new Spot(k + 1, height, () -> List.of(line), topic));
    }
}
