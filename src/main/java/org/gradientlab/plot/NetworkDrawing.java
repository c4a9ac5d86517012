package org.gradientlab.plot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link NetworkDiagram} shows: columns of nodes and the links between them. A value: the
 * view makes a new one for each frame.
 *
 * @param links those from each column to the next: one fewer than columns
 * @param chosen the node with a ring around it; null for none
 * @param dimming whether links that do not belong to the chosen node step back
 * @param pointedAt columns and nodes to look at: something is the matter there
 * @param spoken what is drawn, for those who do not see it
 */
public record NetworkDrawing(
        List<NetworkColumn> columns,
        List<NetworkLinks> links,
        NetworkPlace.@Nullable Node chosen,
        boolean dimming,
        List<NetworkPlace> pointedAt,
        NetworkLegend legend,
        String spoken) {

    public static final NetworkDrawing EMPTY = of(List.of(), List.of());

    public NetworkDrawing {
        columns = List.copyOf(columns);
        links = List.copyOf(links);
        pointedAt = List.copyOf(pointedAt);
        if (links.size() != Math.max(0, columns.size() - 1)) {
            throw new IllegalArgumentException(columns.size() + " columns, " + links.size());
        }
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i).froms() != columns.get(i).nodes().size()
                    || links.get(i).rows() != columns.get(i + 1).nodes().size()) {
                throw new IllegalArgumentException("links from column " + i);
            }
        }
    }

    public static NetworkDrawing of(List<NetworkColumn> columns, List<NetworkLinks> links) {
        return new NetworkDrawing(columns, links, null, false, List.of(), NetworkLegend.NONE, "");
    }

    /** With a ring around a node; {@code dims} lets all links but its own step back. */
    public NetworkDrawing choosing(NetworkPlace.@Nullable Node node, boolean dims) {
        return new NetworkDrawing(columns, links, node, dims, pointedAt, legend, spoken);
    }

    public NetworkDrawing pointingAt(List<NetworkPlace> places) {
        return new NetworkDrawing(columns, links, chosen, dimming, places, legend, spoken);
    }

    public NetworkDrawing with(NetworkLegend newLegend) {
        return new NetworkDrawing(columns, links, chosen, dimming, pointedAt, newLegend, spoken);
    }

    public NetworkDrawing spokenAs(String text) {
        return new NetworkDrawing(columns, links, chosen, dimming, pointedAt, legend, text);
    }

    /** The same without headings, names and legend. */
    NetworkDrawing wordless() {
        List<NetworkColumn> bare = columns.stream().map(NetworkColumn::wordless).toList();
        return new NetworkDrawing(bare, links, null, false, List.of(), NetworkLegend.NONE, spoken);
    }

    NetworkNode node(int column, int row) {
        return columns.get(column).nodes().get(row);
    }

    /** Whether a node still exists: another drawing may have fewer. */
    boolean has(NetworkPlace.Node place) {
        return place.column() >= 0
                && place.column() < columns.size()
                && place.row() >= 0
                && place.row() < columns.get(place.column()).nodes().size();
    }
}
