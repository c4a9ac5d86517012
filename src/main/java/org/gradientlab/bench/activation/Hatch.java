package org.gradientlab.bench.activation;

import java.util.List;
import javafx.scene.paint.Color;
import org.gradientlab.plot.Ink;
import org.gradientlab.plot.Pen;

/**
 * Shades a rectangle by what it lets through, told by the pattern and not by the colour alone:
 * strokes where saturated, dots where it leaks or turns, crossed strokes where dead.
 */
final class Hatch {
    private static final double APART = 9;
    private static final double GROUND = 0.07;
    private static final double STROKES = 0.3;

    private final Pen pen;
    private final Color colour;

    Hatch(Pen pen, Color colour) {
        this.pen = pen;
        this.colour = colour;
    }

    void fill(Flow flow, double left, double top, double width, double height) {
        if (!(width > 0) || !(height > 0)) {
            return;
        }
        Ink on = pen.ink();
        on.save();
        on.beginPath();
        on.rect(left, top, width, height);
        on.clip();
        on.setFill(pen.palette().paper().interpolate(colour, GROUND));
        on.fillRect(left, top, width, height);
        Color ink = pen.look().faded(colour, STROKES);
        switch (flow) {
            case DEAD -> {
                strokes(ink, left, top, width, height, 1);
                strokes(ink, left, top, width, height, -1);
            }
            case LEAKY, TURNING -> dots(ink, left, top, width, height);
            case SATURATED, ALIVE -> strokes(ink, left, top, width, height, 1);
        }
        on.restore();
    }

    /** Strokes are anchored to the picture, so that they stand still when the rectangle moves. */
    private void strokes(
            Color ink, double left, double top, double width, double height, int direction) {
        double apart = pen.look().size(APART);
        pen.stroke(ink, pen.look().hair(), List.of());
        double right = left + width;
        double bottom = top + height;
        double first = Math.floor((left - direction * bottom - height) / apart) * apart;
        double last = right + height - direction * top + apart;
        for (double at = first - height; at <= last + height; at += apart) {
            pen.line(at + direction * top, top, at + direction * bottom, bottom);
        }
    }

    private void dots(Color ink, double left, double top, double width, double height) {
        double apart = pen.look().size(APART) * 0.8;
        double radius = pen.look().size(1.1);
        pen.ink().setFill(ink);
        for (double x = Math.floor(left / apart) * apart; x < left + width; x += apart) {
            for (double y = Math.floor(top / apart) * apart; y < top + height; y += apart) {
                pen.ink().fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
            }
        }
    }
}
