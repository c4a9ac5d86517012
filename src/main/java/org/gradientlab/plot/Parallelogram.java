package org.gradientlab.plot;

import java.util.List;

/**
 * The two partial derivatives as arrows along the axes, and the diagonal of their parallelogram:
 * the gradient.
 *
 * @param dx how far the arrow along x reaches, in the units of the plot
 */
public record Parallelogram(double x, double y, double dx, double dy) implements Mark {
    private static final double PARTIAL = 2.5;
    private static final double GAP = 7;

    @Override
    public void draw(Pen pen) {
        Series slope = pen.palette().slope();
        side(pen, x + dx, y, x + dx, y + dy);
        side(pen, x, y + dy, x + dx, y + dy);
        new Arrow(x, y, x + dx, y, slope.line(), PARTIAL, GAP).draw(pen);
        new Arrow(x, y, x, y + dy, slope.line(), PARTIAL, GAP).draw(pen);
        new Arrow(x, y, x + dx, y + dy, slope.line(), 4, GAP).draw(pen);
    }

    private void side(Pen pen, double fromX, double fromY, double toX, double toY) {
        PlotArea area = pen.area();
        pen.stroke(pen.palette().slope().text(), pen.look().line(1.25), List.of(5.0, 4.0));
        pen.line(area.px(fromX), area.py(fromY), area.px(toX), area.py(toY));
    }
}
