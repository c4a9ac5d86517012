package org.gradientlab.plot;

import java.util.function.IntToDoubleFunction;
import javafx.scene.paint.Color;

/**
 * The area between two curves over the same places: where something lies with some confidence.
 *
 * @param opacity of the area
 */
public record Band(
        int count,
        IntToDoubleFunction x,
        IntToDoubleFunction low,
        IntToDoubleFunction high,
        Color colour,
        double opacity)
        implements Mark {
    @Override
    public void draw(Pen pen) {
        if (count < 2) {
            return;
        }
        PlotArea area = pen.area();
        Ink on = pen.ink();
        on.setFill(pen.palette().paper().interpolate(colour, opacity));
        on.beginPath();
        on.moveTo(area.px(x.applyAsDouble(0)), py(area, high.applyAsDouble(0)));
        for (int i = 1; i < count; i++) {
            on.lineTo(area.px(x.applyAsDouble(i)), py(area, high.applyAsDouble(i)));
        }
        for (int i = count - 1; i >= 0; i--) {
            on.lineTo(area.px(x.applyAsDouble(i)), py(area, low.applyAsDouble(i)));
        }
        on.closePath();
        on.fill();
    }

    /** Kept near the area: the renderer must never see huge numbers. */
    private static double py(PlotArea area, double y) {
        return Math.clamp(area.py(y), area.top() - area.height(), area.bottom() + area.height());
    }
}
