package org.gradientlab.bench.activation;

import java.util.List;
import javafx.scene.paint.Color;
import org.gradientlab.plot.Mark;
import org.gradientlab.plot.Pen;
import org.gradientlab.plot.PlotArea;

/** The stretches on which one activation is flat, shaded over the whole height of the plot. */
record FlatZones(List<FlatStretch> stretches, Color colour) implements Mark {
    FlatZones {
        stretches = List.copyOf(stretches);
    }

    @Override
    public void draw(Pen pen) {
        PlotArea area = pen.area();
        Hatch hatch = new Hatch(pen, colour);
        for (FlatStretch stretch : stretches) {
            double left = Math.max(area.left(), area.px(stretch.from()));
            double right = Math.min(area.right(), area.px(stretch.to()));
            hatch.fill(stretch.flow(), left, area.top(), right - left, area.height());
        }
    }
}
