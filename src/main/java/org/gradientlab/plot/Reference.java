package org.gradientlab.plot;

import java.util.List;

/** A dotted line across the plot at a value that matters, with a word. */
public record Reference(boolean horizontal, double value, String word) implements Mark {
    private static final List<Double> DOTTED = List.of(3.0, 4.0);

    public static Reference at(double y, String word) {
        return new Reference(true, y, word);
    }

    public static Reference upright(double x, String word) {
        return new Reference(false, x, word);
    }

    @Override
    public boolean isWriting() {
        return true;
    }

    @Override
    public void draw(Pen pen) {
        PlotArea area = pen.area();
        pen.stroke(pen.palette().faint(), pen.look().line(1), DOTTED);
        Writing writing = Writing.of(word, pen.look(), TextStyle.TICK);
        double gap = pen.look().size(5);
        if (horizontal) {
            double y = Pen.centre(area.py(value));
            pen.line(area.left(), y, area.right(), y);
            pen.write(
                    writing, area.left() + gap, y + gap + writing.ascent(), pen.palette().muted());
        } else {
            double x = Pen.centre(area.px(value));
            pen.line(x, area.top(), x, area.bottom());
            boolean room = x + gap + writing.width() <= area.right();
            double left = room ? x + gap : x - gap - writing.width();
            pen.write(writing, left, area.top() + writing.ascent(), pen.palette().muted());
        }
    }
}
