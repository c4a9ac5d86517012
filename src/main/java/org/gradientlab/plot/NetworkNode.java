package org.gradientlab.plot;

import org.jspecify.annotations.Nullable;

/**
 * One node of a drawn network.
 *
 * @param name a {@link Writing} source beside the node; empty for none
 * @param bias NaN where there is none to show
 * @param mark the look of what the node stands for, for instance a class; null for none
 */
public record NetworkNode(
        NodeFace face,
        String name,
        State state,
        double bias,
        boolean biasFrozen,
        @Nullable Series mark) {

    /** Whether a node takes part. */
    public enum State {
        ON,
        /** Switched off by the person: a ghost of itself. */
        OFF,
        /** Left out for this step: its place stays, dashed and crossed. */
        DROPPED
    }

    public static NetworkNode of(NodeFace face) {
        return new NetworkNode(face, "", State.ON, Double.NaN, false, null);
    }

    public NetworkNode named(String newName) {
        return new NetworkNode(face, newName, state, bias, biasFrozen, mark);
    }

    public NetworkNode in(State newState) {
        return new NetworkNode(face, name, newState, bias, biasFrozen, mark);
    }

    public NetworkNode withBias(double newBias, boolean frozen) {
        return new NetworkNode(face, name, state, newBias, frozen, mark);
    }

    public NetworkNode marked(Series newMark) {
        return new NetworkNode(face, name, state, bias, biasFrozen, newMark);
    }

    boolean hasBias() {
        return !Double.isNaN(bias);
    }
}
