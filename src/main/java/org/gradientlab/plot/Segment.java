package org.gradientlab.plot;

import java.util.List;
import javafx.scene.paint.Color;

/** A straight thin line between two points: a tangent, a drop line. */
public record Segment(
        double fromX,
        double fromY,
        double toX,
        double toY,
        Color colour,
        double width,
        List<Double> dash)
        implements Mark {
    public static final List<Double> DASHED = List.of(5.0, 4.0);

    public Segment {
        dash = List.copyOf(dash);
    }

    @Override
    public void draw(Pen pen) {
        PlotArea area = pen.area();
        double thick = pen.look().line(width);
        pen.stroke(colour, thick, dash.stream().map(part -> part * 2 / width).toList());
        pen.line(area.px(fromX), area.py(fromY), area.px(toX), area.py(toY));
    }
}
