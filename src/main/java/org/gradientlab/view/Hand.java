package org.gradientlab.view;

/** What a person does to a stage: the only way back from a view. Every act can be undone. */
public interface Hand {
    /**
     * Sets a knob of a lane by its path. While {@code adjusting} (a drag is under way) the acts count
     * as one for undo.
     */
    void turn(int lane, String knobPath, Object value, boolean adjusting);

    /** Moves the playhead. */
    void seek(long step);

    /** Puts a text on the clipboard and says so. */
    void copy(String text);
}
