package org.gradientlab.plot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One layer of a drawn network: its heading and its nodes.
 *
 * @param shortTitle stands in place of the title where columns are narrow
 * @param subtitle a line under the title; a counter takes its place
 * @param nodes those that are drawn, from the top
 * @param summary says how many more there are, for instance “… 48 more”; empty for none
 * @param counter how many nodes there are, with buttons; null for none
 * @param insertText what the button says that puts a column before this one; empty for no button
 * @param removeText what the button says that takes this column out; empty for no button
 */
public record NetworkColumn(
        String title,
        String shortTitle,
        String subtitle,
        List<NetworkNode> nodes,
        String summary,
        @Nullable Counter counter,
        String insertText,
        String removeText) {

    /**
     * A number with a button on each side.
     *
     * @param fewerText what the button says to those who do not see it
     */
    public record Counter(
            int count, boolean canFewer, boolean canMore, String fewerText, String moreText) {}

    public NetworkColumn {
        nodes = List.copyOf(nodes);
    }

    public static NetworkColumn of(String title, String shortTitle, List<NetworkNode> nodes) {
        return new NetworkColumn(title, shortTitle, "", nodes, "", null, "", "");
    }

    public NetworkColumn subtitled(String text) {
        return new NetworkColumn(
                title, shortTitle, text, nodes, summary, counter, insertText, removeText);
    }

    public NetworkColumn summedUp(String text) {
        return new NetworkColumn(
                title, shortTitle, subtitle, nodes, text, counter, insertText, removeText);
    }

    public NetworkColumn counted(Counter newCounter) {
        return new NetworkColumn(
                title, shortTitle, subtitle, nodes, summary, newCounter, insertText, removeText);
    }

    /** With a button before it that puts another column there. */
    public NetworkColumn insertable(String text) {
        return new NetworkColumn(
                title, shortTitle, subtitle, nodes, summary, counter, text, removeText);
    }

    public NetworkColumn removable(String text) {
        return new NetworkColumn(
                title, shortTitle, subtitle, nodes, summary, counter, insertText, text);
    }

    NetworkColumn wordless() {
        return of("", "", nodes.stream().map(node -> node.named("")).toList());
    }

    boolean hasSummary() {
        return !summary.isEmpty();
    }

    /** Rows to make room for. */
    int slots() {
        return nodes.size() + (hasSummary() ? 1 : 0);
    }
}
