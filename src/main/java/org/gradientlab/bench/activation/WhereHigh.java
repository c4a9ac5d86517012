package org.gradientlab.bench.activation;

import org.gradientlab.plot.Mark;
import org.gradientlab.plot.Pen;

/**
 * Writing that is left out of a plot too low for it.
 *
 * @param least height of the plot's area, px at scale 1
 */
record WhereHigh(Mark mark, double least) implements Mark {
    @Override
    public void draw(Pen pen) {
        if (pen.area().height() >= pen.look().size(least)) {
            mark.draw(pen);
        }
    }

    @Override
    public boolean leavesArea() {
        return mark.leavesArea();
    }

    @Override
    public boolean isWriting() {
        return true;
    }
}
