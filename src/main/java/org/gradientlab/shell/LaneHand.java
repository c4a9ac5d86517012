package org.gradientlab.shell;

import org.gradientlab.view.Hand;

/** The hand of a view that knows of one lane only, which is another one in the scene. */
record LaneHand(Hand whole, int lane) implements Hand {
    @Override
    public void turn(int only, String knobPath, Object value, boolean adjusting) {
        whole.turn(lane, knobPath, value, adjusting);
    }

    @Override
    public void seek(long step) {
        whole.seek(step);
    }

    @Override
    public void copy(String text) {
        whole.copy(text);
    }

    @Override
    public void openFile() {
        whole.openFile();
    }
}
