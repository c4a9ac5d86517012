package org.gradientlab.view;

/** What a person does to a stage: the only way back from a view. Every act can be undone. */
public interface Hand {
    /**
     * Sets a knob of a lane by its path. While {@code adjusting} (a drag is under way) the acts
     * count as one for undo.
     */
    void turn(int lane, String knobPath, Object value, boolean adjusting);

    /** Puts a copy of a lane beside it, to be turned apart from it; four lanes are the most. */
    default void copyLane(int lane) {
        // A hand that holds one lane has nothing to compare.
    }

    /** Takes a lane out; the last one stays. */
    default void removeLane(int lane) {
        // A hand that holds one lane has nothing to compare.
    }

    /** Moves the playhead. */
    void seek(long step);

    /** Lets the person choose a file, a scene or a table, and opens it. */
    void openFile();

    /** Puts a text on the clipboard and says so. */
    void copy(String text);

    /** One that does nothing: for a view that only draws thumbnails. */
    static Hand idle() {
        return new Hand() {
            @Override
            public void turn(int lane, String knobPath, Object value, boolean adjusting) {
                // Nobody is there to turn anything.
            }

            @Override
            public void seek(long step) {
                // There is no playhead.
            }

            @Override
            public void openFile() {
                // Nobody is there to choose.
            }

            @Override
            public void copy(String text) {
                // There is nothing to copy to.
            }
        };
    }
}
