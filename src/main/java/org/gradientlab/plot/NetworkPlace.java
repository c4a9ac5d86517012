package org.gradientlab.plot;

/**
 * Something of a drawn network that can be pointed at or acted on. Columns and rows are counted
 * from 0; a row is that of the whole column, whether it is drawn or only summed up.
 */
public sealed interface NetworkPlace {
    int column();

    /** A node. */
    record Node(int column, int row) implements NetworkPlace {}

    /** The link to a node from row {@code from} of the column before. */
    record Link(int column, int from, int row) implements NetworkPlace {}

    /** The dot at the corner of a node. */
    record Bias(int column, int row) implements NetworkPlace {}

    /** A whole column, by its heading. */
    record Column(int column) implements NetworkPlace {}

    /** The button that takes a node out of a column. */
    record Fewer(int column) implements NetworkPlace {}

    /** The button that puts a node into a column. */
    record More(int column) implements NetworkPlace {}

    /** The button that puts a new column before this one. */
    record Insert(int column) implements NetworkPlace {}

    /** The button that takes a column out. */
    record Remove(int column) implements NetworkPlace {}
}
