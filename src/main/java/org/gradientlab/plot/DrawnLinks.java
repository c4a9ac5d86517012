package org.gradientlab.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds out which links of a network are drawn, thin ones first: of very many only the strongest,
 * and always those of the chosen node.
 */
final class DrawnLinks {
    /** More lines than this are only a grey mesh, and slow to paint. */
    static final int MOST = 600;

    private final NetworkDrawing drawing;
    private final NetworkLayout layout;

    private DrawnLinks(NetworkDrawing drawing, NetworkLayout layout) {
        this.drawing = drawing;
        this.layout = layout;
    }

    static List<DrawnLink> of(NetworkDrawing drawing, NetworkLayout layout) {
        return new DrawnLinks(drawing, layout).find();
    }

    private List<DrawnLink> find() {
        double least = leastShare();
        List<DrawnLink> found = new ArrayList<>();
        for (int column = 1; column < drawing.columns().size(); column++) {
            NetworkLinks links = drawing.links().get(column - 1);
            for (int from = 0; from < links.froms(); from++) {
                for (int row = 0; row < links.rows(); row++) {
                    double share = links.share(from, row);
                    boolean own = isOfChosen(column, from, row);
                    if (share >= least || (own && !Double.isNaN(share))) {
                        found.add(link(new NetworkPlace.Link(column, from, row), links, own));
                    }
                }
            }
        }
        found.sort(
                Comparator.comparing((DrawnLink link) -> !link.faded())
                        .thenComparing(link -> !link.back())
                        .thenComparingDouble(DrawnLink::share));
        return found;
    }

    private DrawnLink link(NetworkPlace.Link place, NetworkLinks links, boolean own) {
        int column = place.column();
        boolean faded = isOut(column - 1, place.from()) || isOut(column, place.row());
        return new DrawnLink(
                place,
                layout.link(place),
                links.weight(place.from(), place.row()),
                links.share(place.from(), place.row()),
                faded,
                drawing.dimming() && drawing.chosen() != null && !own,
                links.isFrozen(place.from(), place.row()));
    }

    private boolean isOut(int column, int row) {
        return drawing.node(column, row).state() != NetworkNode.State.ON;
    }

    private boolean isOfChosen(int column, int from, int row) {
        NetworkPlace.Node chosen = drawing.chosen();
        return chosen != null
                && ((chosen.column() == column && chosen.row() == row)
                        || (chosen.column() == column - 1 && chosen.row() == from));
    }

    /** The share from which on a link is drawn, so that at most so many are. */
    private double leastShare() {
        int all = drawing.links().stream().mapToInt(l -> l.froms() * l.rows()).sum();
        if (all <= MOST) {
            return 0;
        }
        double[] shares = new double[all];
        int count = 0;
        for (NetworkLinks links : drawing.links()) {
            for (int i = 0; i < links.froms() * links.rows(); i++) {
                double share = links.share(i / links.rows(), i % links.rows());
                shares[count++] = Double.isNaN(share) ? -1 : share;
            }
        }
        Arrays.sort(shares);
        return Math.max(0, shares[all - MOST]);
    }
}
