package org.gradientlab.bench.activation;

import java.util.List;
import org.gradientlab.plot.Mark;
import org.gradientlab.plot.Pen;
import org.gradientlab.plot.PlotArea;

/** The bar the right class should have: from 0 to 1, dashed. */
record TargetOutline(int right) implements Mark {
    private static final List<Double> DASH = List.of(5.0, 4.0);

    @Override
    public void draw(Pen pen) {
        PlotArea area = pen.area();
        double left = Pen.centre(area.px(right + 1 - ClassBars.HALF)) - 2;
        double width = Pen.centre(area.px(right + 1 + ClassBars.HALF)) - left + 2;
        double top = Pen.centre(area.py(1));
        pen.stroke(pen.palette().text(), pen.look().line(1.5), DASH);
        pen.ink().strokeRect(left, top, width, area.py(0) - top);
        pen.ink().setLineDashes();
    }
}
