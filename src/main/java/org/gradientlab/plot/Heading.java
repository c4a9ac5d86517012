package org.gradientlab.plot;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;

/**
 * A formula in the emptiest part of the plot rather than in a row of its own. Draw it after the
 * curves and before what moves, so that it keeps its place.
 *
 * @param size of the formula, px at scale 1
 * @param avoided level lines that will be drawn there later, for which it makes way
 */
public record Heading(String latex, Color ink, double size, List<Span> avoided) implements Mark {
    private static final double LEAST_HEIGHT = 150;
    private static final double[] ACROSS = {0.22, 0.32, 0.42, 0.5, 0.6, 0.7, 0.8};
    private static final double MIDDLE = 0.52;
    private static final double STEP_UP = 0.035;
    private static final int STEPS_UP = 11;
    private static final double CLEARANCE = 6;
    private static final double ALLOWED = 480;

    /** A level stretch between two x at the height y. */
    public record Span(double fromX, double toX, double y) {}

    public Heading {
        avoided = List.copyOf(avoided);
    }

    @Override
    public boolean isWriting() {
        return true;
    }

    @Override
    public void draw(Pen pen) {
        if (pen.area().height() < pen.look().size(LEAST_HEIGHT)) {
            return;
        }
        Formula set = Formula.of(latex, pen.look().size(size));
        List<Box> places = places(pen, set.width(), set.height());
        Room room = pen.room().copy();
        avoided.forEach(span -> room.take(box(span, pen)));
        int best = room.place(places, ALLOWED);
        if (best >= 0) {
            pen.room().take(places.get(best));
            double inset = pen.look().size(CLEARANCE);
            double x = places.get(best).left() + inset;
            double baseline = places.get(best).top() + inset + set.ascent();
            double halo = pen.look().size(Pen.HALO);
            set.drawHalo(pen.ink(), x, baseline, halo, pen.palette().paper());
            set.draw(pen.ink(), x, baseline, ink);
        }
    }

    private static Box box(Span span, Pen pen) {
        PlotArea area = pen.area();
        double left = Math.max(area.px(Math.min(span.fromX, span.toX)), area.left() - 1);
        double right = Math.min(area.px(Math.max(span.fromX, span.toX)), area.right() + 1);
        double half = pen.look().size(5);
        return new Box(left, area.py(span.y) - half, Math.max(0, right - left), 2 * half);
    }

    private static List<Box> places(Pen pen, double width, double height) {
        PlotArea area = pen.area();
        List<Box> places = new ArrayList<>();
        for (double across : ACROSS) {
            for (int i = 0; i < 2 * STEPS_UP; i++) {
                // 0, 1, −1, 2, −2 … steps from the middle
                double up = MIDDLE + STEP_UP * (i % 2 == 0 ? -i / 2 : (i + 1) / 2);
                double left = area.left() + across * area.width() - width / 2;
                double top = area.bottom() - up * area.height() - height / 2;
                places.add(new Box(left, top, width, height).grown(pen.look().size(CLEARANCE)));
            }
        }
        return places;
    }
}
