package org.gradientlab.plot;

import java.util.List;
import javafx.scene.paint.Color;

/** A small upright cross at a place that is known, such as a minimum. */
public record Cross(double x, double y, Color colour) implements Mark {
    private static final double ARM = 6;

    @Override
    public void draw(Pen pen) {
        double px = Pen.centre(pen.area().px(x));
        double py = Pen.centre(pen.area().py(y));
        double arm = pen.look().size(ARM);
        if (!pen.area().holds(px, py, 1)) {
            return;
        }
        pen.stroke(pen.palette().paper(), pen.look().size(4.5), List.of());
        arms(pen, px, py, arm + pen.look().size(1.5));
        pen.stroke(colour, pen.look().size(1.75), List.of());
        arms(pen, px, py, arm);
        pen.room().take(Box.around(px, py, arm));
    }

    private static void arms(Pen pen, double x, double y, double arm) {
        pen.line(x - arm, y, x + arm, y);
        pen.line(x, y - arm, x, y + arm);
    }
}
