package org.gradientlab.bench.activation;

import java.util.List;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Mark;
import org.gradientlab.plot.Pen;
import org.gradientlab.plot.PlotArea;
import org.gradientlab.plot.Series;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.plot.Writing;

/** Under the axis a row for each activation: where it is flat, and what that is called. */
record FlatStrips(List<Strip> strips) implements Mark {
    private static final double ROW = 18;
    private static final double BAR = 14;
    private static final double TICKS = 26;

    /** One row. */
    record Strip(List<FlatStretch> stretches, Series series) {
        Strip {
            stretches = List.copyOf(stretches);
        }
    }

    FlatStrips {
        strips = List.copyOf(strips);
    }

    @Override
    public double below(Look look) {
        return height(strips.size(), look);
    }

    /** What so many of them need. */
    static double height(int count, Look look) {
        return look.size(ROW * count + 4);
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
        for (int i = 0; i < strips.size(); i++) {
            double top = pen.area().bottom() + pen.look().size(TICKS + i * ROW);
            draw(pen, strips.get(i), Math.rint(top));
        }
    }

    private void draw(Pen pen, Strip strip, double top) {
        PlotArea area = pen.area();
        double height = Math.rint(pen.look().size(BAR));
        double middle = top + height / 2;
        pen.stroke(strip.series().line(), pen.look().line(1.5), strip.series().dash());
        pen.line(area.left(), middle, area.right(), middle);
        for (FlatStretch stretch : strip.stretches()) {
            double left = Math.max(area.left(), area.px(stretch.from()));
            double right = Math.min(area.right(), area.px(stretch.to()));
            pen.ink().setFill(pen.palette().paper());
            pen.ink().fillRect(left, top, Math.max(0, right - left), height);
            new Hatch(pen, strip.series().area())
                    .fill(stretch.flow(), left, top, right - left, height);
            name(pen, strip, stretch, left, right, middle);
        }
        pen.marker(
                strip.series().marker(),
                area.left() - pen.look().size(14),
                middle,
                pen.look().size(4),
                strip.series().line());
    }

    private static void name(
            Pen pen, Strip strip, FlatStretch stretch, double left, double right, double middle) {
        Writing word =
                Writing.of(
                        pen.look().words().say(stretch.flow().key()), pen.look(), TextStyle.TICK);
        if (word.width() + pen.look().size(12) < right - left) {
            double x = Math.rint((left + right - word.width()) / 2);
            double baseline = Math.rint(middle + pen.look().size(4));
            pen.write(word, x, baseline, strip.series().text());
        }
    }
}
