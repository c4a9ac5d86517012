package org.gradientlab.plot;

import java.util.List;

/** The step that is shown, as the same upright line in every plot of the stage. */
public record NowLine(double x) implements Mark {
    @Override
    public void draw(Pen pen) {
        double px = Pen.centre(pen.area().px(x));
        pen.stroke(pen.palette().accent(), pen.look().hair(), List.of());
        pen.line(px, pen.area().top(), px, pen.area().bottom());
    }
}
