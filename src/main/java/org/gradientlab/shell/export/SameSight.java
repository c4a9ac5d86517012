package org.gradientlab.shell.export;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.gradientlab.plot.Plot;
import org.gradientlab.plot.TerrainPlot;
import org.gradientlab.view.SmallChoice;

/**
 * Lets one stage show what a person has chosen to see on another one that shows the same: which
 * part of each plot, from where each terrain, which of a few contents.
 */
final class SameSight {
    private SameSight() {}

    static void give(Node from, Node to) {
        switch (from) {
            case Plot plot when to instanceof Plot other -> other.zoomLike(plot);
            case TerrainPlot terrain when to instanceof TerrainPlot other ->
                    other.lookLike(terrain);
            case SmallChoice choice when to instanceof SmallChoice other -> {
                if (choice.chosen() != other.chosen()) {
                    other.choose(choice.chosen());
                }
            }
            case Parent parent when to instanceof Parent other && isAlike(from, to) ->
                    giveAll(parent, other);
            default -> {}
        }
    }

    private static boolean isAlike(Node from, Node to) {
        return from.getClass() == to.getClass();
    }

    private static void giveAll(Parent from, Parent to) {
        // A choice may change what else there is.
        List<Node> here = List.copyOf(from.getChildrenUnmodifiable());
        List<Node> there = List.copyOf(to.getChildrenUnmodifiable());
        for (int i = 0; i < Math.min(here.size(), there.size()); i++) {
            give(here.get(i), there.get(i));
        }
    }
}
