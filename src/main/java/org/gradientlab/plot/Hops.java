package org.gradientlab.plot;

import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;

/**
 * The way along x as hops in a strip under the axis, true to scale: done ones in ink, later ones
 * faint, with a caption beside them.
 *
 * @param xs the places visited, step by step
 * @param now the index of the place where it is
 * @param caption what the hops have in common, in words
 */
public record Hops(List<Double> xs, int now, String caption) implements Mark {
    /** The strip's height in px at scale 1. */
    public static final double STRIP = 30;

    private static final double HIGHEST = 12;
    private static final double LEAST = 0.75;

    public Hops {
        xs = List.copyOf(xs);
    }

    @Override
    public boolean leavesArea() {
        return true;
    }

    @Override
    public double below(Look look) {
        return look.size(STRIP);
    }

    @Override
    public boolean isWriting() {
        return true;
    }

    @Override
    public void draw(Pen pen) {
        double y = baseline(pen);
        pen.ink().save();
        pen.ink().beginPath();
        pen.ink()
                .rect(
                        pen.area().left(),
                        y - pen.look().size(STRIP),
                        pen.area().width() + 1,
                        2 * pen.look().size(STRIP));
        pen.ink().clip();
        drawHops(pen, y, now, xs.size() - 1, pen.look().faded(pen.palette().faint(), 0.55));
        drawHops(pen, y, 0, now, pen.palette().text());
        dots(pen, y);
        pen.ink().restore();
        writeCaption(pen, y);
    }

    private static double baseline(Pen pen) {
        return pen.area().bottom() + pen.look().size(TextStyle.TICK.line() + 15);
    }

    private void drawHops(Pen pen, double y, int first, int last, Color colour) {
        pen.stroke(colour, pen.look().line(1.5), List.of());
        for (int i = first; i < last; i++) {
            double from = pen.area().px(xs.get(i));
            double to = pen.area().px(xs.get(i + 1));
            double left = Math.min(from, to);
            double width = Math.abs(to - from);
            if (width < LEAST || !Double.isFinite(width) || width > 1e5) {
                continue;
            }
            boolean inside =
                    left >= pen.area().left() - 1 && left + width <= pen.area().right() + 1;
            if (!inside) {
                continue;
            }
            double height = Math.min(pen.look().size(HIGHEST), width / 2);
            pen.ink().strokeArc(left, y - height, width, 2 * height, 0, 180, ArcType.OPEN);
        }
    }

    private void dots(Pen pen, double y) {
        for (int i = 0; i <= Math.min(now, xs.size() - 1); i++) {
            boolean here = i == now;
            double r = pen.look().size(here ? 4 : 2.5);
            double x = pen.area().px(xs.get(i));
            if (Math.abs(x) < 1e5) {
                pen.ink().setFill(here ? pen.palette().accent() : pen.palette().text());
                pen.ink().fillOval(x - r, y - r, 2 * r, 2 * r);
            }
        }
    }

    /** On the side where there is more room. */
    private void writeCaption(Pen pen, double y) {
        PlotArea area = pen.area();
        double least = xs.stream().mapToDouble(area::px).min().orElse(area.left());
        double greatest = xs.stream().mapToDouble(area::px).max().orElse(area.left());
        Writing writing = Writing.of(caption, pen.look(), TextStyle.TICK);
        double gap = pen.look().size(12);
        double before = least - gap - writing.width();
        double after = greatest + gap;
        boolean fitsBefore = before >= area.left();
        boolean fitsAfter = after + writing.width() <= area.right();
        if (fitsBefore || fitsAfter) {
            writing.draw(
                    pen.ink(),
                    fitsBefore ? before : after,
                    y + pen.look().size(1),
                    pen.palette().muted());
        }
    }
}
