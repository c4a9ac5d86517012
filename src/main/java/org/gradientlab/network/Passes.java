package org.gradientlab.network;

import org.jspecify.annotations.Nullable;

/**
 * The passes of a network by their number of rows: a run meets two, that of its batches and that of
 * the short last one. Where it meets more, the one that was made first goes.
 */
final class Passes {
    private static final int KEPT = 4;

    private final Network network;
    private final @Nullable Pass[] passes = new Pass[KEPT];
    private int next;

    Passes(Network network) {
        this.network = network;
    }

    Pass of(int rows) {
        for (Pass pass : passes) {
            if (pass != null && pass.rows() == rows) {
                return pass;
            }
        }
        Pass pass = new Pass(network, rows);
        passes[next] = pass;
        next = (next + 1) % KEPT;
        return pass;
    }
}
