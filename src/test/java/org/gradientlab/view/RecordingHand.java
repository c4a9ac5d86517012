package org.gradientlab.view;

import java.util.ArrayList;
import java.util.List;

/** Remembers what was asked of it: "0 x0 = 4.0 …" while a drag is under way. */
public final class RecordingHand implements Hand {
    private final List<String> acts = new ArrayList<>();

    public List<String> acts() {
        return List.copyOf(acts);
    }

    @Override
    public void turn(int lane, String knobPath, Object value, boolean adjusting) {
        acts.add(lane + " " + knobPath + " = " + value + (adjusting ? " …" : ""));
    }

    @Override
    public void copyLane(int lane) {
        acts.add("copy lane " + lane);
    }

    @Override
    public void removeLane(int lane) {
        acts.add("remove lane " + lane);
    }

    @Override
    public void seek(long step) {
        acts.add("seek " + step);
    }

    @Override
    public void openFile() {
        acts.add("open a file");
    }

    @Override
    public void copy(String text) {
        acts.add("copy " + text);
    }
}
