package org.gradientlab.plot;

import javafx.scene.paint.Color;

/** A shaded rectangle behind the data; an infinite side reaches the plot's edge. */
public record Zone(double fromX, double toX, double fromY, double toY, Color colour, double opacity)
        implements Mark {

    @Override
    public void draw(Pen pen) {
        PlotArea area = pen.area();
        double left = Math.max(area.left(), area.px(fromX));
        double right = Math.min(area.right(), area.px(toX));
        double top = Math.max(area.top(), area.py(toY));
        double bottom = Math.min(area.bottom(), area.py(fromY));
        pen.ink().setFill(pen.palette().paper().interpolate(colour, opacity));
        if (right > left && bottom > top) {
            pen.ink().fillRect(left, top, right - left, bottom - top);
        }
    }
}
