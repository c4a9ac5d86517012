package org.gradientlab.plot;

/** The one thing in a plot that a person can take and move. */
public interface Grip {
    /** Where it is now. */
    double x();

    double y();

    /** A drag or a click wants it there; {@code adjusting} until the mouse is let go. */
    void moveTo(double x, double y, boolean adjusting);

    /** Whether a click anywhere sends it there; else only a click on something readable does. */
    default boolean followsEveryClick() {
        return false;
    }

    /** An arrow key wants it a little further; {@code coarse} with shift held. */
    void nudge(int across, int up, boolean coarse);
}
