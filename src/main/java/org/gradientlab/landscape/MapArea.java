package org.gradientlab.landscape;

import org.gradientlab.function.Region;
import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;

/** The part of the plane that is drawn. */
public sealed interface MapArea permits MapArea.Auto, MapArea.Chosen {
    double FAR = 1e9;
    double MARGIN = 0.08;

    /** Whatever shows the surface and its start best. */
    @Kind("auto")
    record Auto() implements MapArea {}

    /** A part chosen by hand: its middle and how far it reaches. */
    @Kind("chosen")
    record Chosen(
            @Real(value = 0, min = -FAR, max = FAR, from = -5, to = 5) double x,
            @Real(value = 0, min = -FAR, max = FAR, from = -5, to = 5) double y,
            @Real(value = 10, min = 1e-6, max = FAR, from = 0.1, to = 100, log = true) double width,
            @Real(value = 10, min = 1e-6, max = FAR, from = 0.1, to = 100, log = true)
                    double height)
            implements MapArea {
        public Chosen {
            Legal.check(Chosen.class, x, y, width, height);
        }
    }

    /** The part to draw of a surface that shows itself best in one region and is started here. */
    default Region on(Region best, double x0, double y0) {
        return switch (this) {
            case Auto auto -> including(best, x0, y0);
            case Chosen(double x, double y, double width, double height) ->
                    new Region(x - width / 2, x + width / 2, y - height / 2, y + height / 2);
        };
    }

    private static Region including(Region best, double x, double y) {
        if (best.contains(x, y)) {
            return best;
        }
        double left = Math.min(best.left(), x);
        double right = Math.max(best.right(), x);
        double bottom = Math.min(best.bottom(), y);
        double top = Math.max(best.top(), y);
        double wide = MARGIN * (right - left);
        double high = MARGIN * (top - bottom);
        return new Region(
                x < best.left() ? left - wide : left,
                x > best.right() ? right + wide : right,
                y < best.bottom() ? bottom - high : bottom,
                y > best.top() ? top + high : top);
    }
}
