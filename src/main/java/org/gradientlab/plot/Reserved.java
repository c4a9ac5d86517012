package org.gradientlab.plot;

import java.util.function.Supplier;

/**
 * A row at the top of a plot that something else stands in, for instance a chip: the area begins
 * below it.
 *
 * @param height of the row in px, asked for when the plot is drawn: only then is it known
 */
public record Reserved(Supplier<Double> height) implements Mark {
    @Override
    public double above(Look look) {
        return height.get();
    }

    @Override
    public void draw(Pen pen) {
        // What stands there draws itself.
    }

    @Override
    public boolean isWriting() {
        return true;
    }
}
