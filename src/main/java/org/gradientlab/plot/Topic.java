package org.gradientlab.plot;

/**
 * What a point or a label of a picture stands for, so that its number can be explained.
 *
 * @param lane of those that are drawn together, from 0
 * @param key a word of the bench that drew it
 * @param step whose number it is, or {@link #SHOWN} for that of the step on screen
 */
public record Topic(int lane, String key, long step) {
    public static final long SHOWN = -1;

    /** A number of whatever step is on screen. */
    public static Topic shown(int lane, String key) {
        return new Topic(lane, key, SHOWN);
    }

    public boolean followsThePlayhead() {
        return step == SHOWN;
    }

    /** The same for a picture whose first lane is a later one. */
    public Topic ofLaterLane(int first) {
        return new Topic(first + lane, key, step);
    }
}
