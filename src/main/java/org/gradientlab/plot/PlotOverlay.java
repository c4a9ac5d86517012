package org.gradientlab.plot;

import java.util.List;

/** Draws what follows the mouse over a finished plot: the cross hair and the zoom rectangle. */
record PlotOverlay(Pen pen) {
    void crosshair(Spot spot) {
        PlotArea area = pen.area();
        double x = area.px(spot.x());
        double y = area.py(spot.y());
        pen.stroke(pen.palette().faint(), pen.look().hair(), List.of(4.0, 4.0));
        pen.line(Pen.centre(x), y, Pen.centre(x), area.bottom());
        pen.line(area.left(), Pen.centre(y), x, Pen.centre(y));
        pen.marker(Marker.CIRCLE, x, y, pen.look().size(5), pen.palette().accent());
    }

    void focusRing(double width, double height) {
        pen.stroke(pen.palette().accent(), 2, List.of());
        double radius = 8;
        pen.ink().strokeRoundRect(2, 2, width - 4, height - 4, radius, radius);
    }

    void selection(Box box) {
        pen.ink().setFill(pen.palette().accent().deriveColor(0, 1, 1, 0.12));
        pen.ink().fillRect(box.left(), box.top(), box.width(), box.height());
        pen.stroke(pen.palette().accent(), pen.look().hair(), List.of());
        pen.ink()
                .strokeRect(
                        Pen.centre(box.left()),
                        Pen.centre(box.top()),
                        Math.rint(box.width()),
                        Math.rint(box.height()));
    }
}
