package org.gradientlab.shell.stage;

import org.gradientlab.view.Hand;

/** The hand of a view whose first lane is a later one in the scene. */
record LaneHand(Hand whole, int first) implements Hand {
    @Override
    public void turn(int lane, String knobPath, Object value, boolean adjusting) {
        whole.turn(first + lane, knobPath, value, adjusting);
    }

    @Override
    public void copyLane(int lane) {
        whole.copyLane(first + lane);
    }

    @Override
    public void removeLane(int lane) {
        whole.removeLane(first + lane);
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
