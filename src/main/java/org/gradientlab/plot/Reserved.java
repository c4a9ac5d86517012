package org.gradientlab.plot;

/**
 * A place that something else stands on, for instance a chip: no label goes there. Distances from
 * the top left of the whole plot, px.
 *
 * @param above how far down the area may begin at the earliest
 */
public record Reserved(Box place, double above) implements Mark {
    @Override
    public double above(Look look) {
        return above;
    }

    @Override
    public void draw(Pen pen) {
        pen.room().take(place);
    }

    @Override
    public boolean isWriting() {
        return true;
    }
}
