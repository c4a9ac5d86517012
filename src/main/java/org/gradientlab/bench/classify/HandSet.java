package org.gradientlab.bench.classify;

import java.util.List;
import org.gradientlab.network.Layout;
import org.gradientlab.network.Network;

/** Brings what was set by hand into a network. */
final class HandSet {
    private HandSet() {}

    static void edit(Network network, List<WeightEdit> edits) {
        for (WeightEdit edit : edits) {
            if (isIn(network.layout(), edit)) {
                network.set(index(network.layout(), edit), edit.value());
            }
        }
    }

    /** The last edit of a weight says whether it is frozen. */
    static void freeze(Network network, WeightEdits edits) {
        for (int index = 0; index < network.layout().count(); index++) {
            network.freeze(index, false);
        }
        for (WeightEdit edit : edits.edits()) {
            if (isIn(network.layout(), edit)) {
                network.freeze(index(network.layout(), edit), edit.frozen());
            }
        }
    }

    private static boolean isIn(Layout layout, WeightEdit edit) {
        int layer = edit.layer() - 1;
        return layer >= 0
                && layer < layout.depth()
                && edit.from() <= layout.inputs(layer)
                && edit.to() >= 1
                && edit.to() <= layout.units(layer);
    }

    private static int index(Layout layout, WeightEdit edit) {
        int layer = edit.layer() - 1;
        int unit = edit.to() - 1;
        return edit.from() == 0
                ? layout.bias(layer, unit)
                : layout.weight(layer, edit.from() - 1, unit);
    }
}
