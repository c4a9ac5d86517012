package org.gradientlab.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the lines of one level in a field: where the level crosses an edge of the grid a point is
 * set by interpolation, and the points are joined cell by cell. Cells beside a NaN have no line.
 */
final class MarchingSquares {
    private static final int NONE = -1;

    private final Field field;
    private final double level;
    private final int across;
    private final int nodes;

    /** For each edge of the grid the two edges its crossing is joined to, one in each cell. */
    private final int[] links;

    private MarchingSquares(Field field, double level) {
        this.field = field;
        this.level = level;
        across = field.columns();
        nodes = across * field.rows();
        links = new int[4 * nodes];
        Arrays.fill(links, NONE);
    }

    static List<Contour> lines(Field field, double level) {
        MarchingSquares march = new MarchingSquares(field, level);
        for (int row = 0; row < field.rows() - 1; row++) {
            for (int column = 0; column < field.columns() - 1; column++) {
                march.joinCell(column, row);
            }
        }
        return march.chained();
    }

    private void joinCell(int c, int r) {
        double a = field.value(c, r);
        double b = field.value(c + 1, r);
        double d = field.value(c + 1, r + 1);
        double e = field.value(c, r + 1);
        if (Double.isNaN(a + b + d + e)) {
            return;
        }
        int bottom = r * across + c;
        int top = bottom + across;
        int left = nodes + r * across + c;
        int right = left + 1;
        int kind = bit(a, 1) | bit(b, 2) | bit(d, 4) | bit(e, 8);
        boolean middle = a + b + d + e >= 4 * level;
        switch (kind) {
            case 1, 14 -> join(left, bottom);
            case 2, 13 -> join(bottom, right);
            case 3, 12 -> join(left, right);
            case 4, 11 -> join(right, top);
            case 6, 9 -> join(bottom, top);
            case 7, 8 -> join(left, top);
            case 5 -> joinTwice(left, bottom, right, top, !middle);
            case 10 -> joinTwice(left, bottom, right, top, middle);
            default -> {}
        }
    }

    private int bit(double value, int bit) {
        return value >= level ? bit : 0;
    }

    /** A saddle: which corners belong together the cell's middle decides. */
    private void joinTwice(int left, int bottom, int right, int top, boolean cutsLowerLeft) {
        join(left, cutsLowerLeft ? bottom : top);
        join(right, cutsLowerLeft ? top : bottom);
    }

    private void join(int one, int other) {
        link(one, other);
        link(other, one);
    }

    private void link(int from, int to) {
        links[2 * from + (links[2 * from] == NONE ? 0 : 1)] = to;
    }

    private List<Contour> chained() {
        List<Contour> found = new ArrayList<>();
        for (int edge = 0; edge < 2 * nodes; edge++) {
            boolean isEnd = links[2 * edge] != NONE && links[2 * edge + 1] == NONE;
            if (isEnd) {
                found.add(follow(edge));
            }
        }
        for (int edge = 0; edge < 2 * nodes; edge++) {
            if (links[2 * edge] != NONE) {
                found.add(follow(edge));
            }
        }
        return found;
    }

    /** Walks along a line from one of its crossings and takes its links away. */
    private Contour follow(int start) {
        Points points = new Points();
        int edge = start;
        while (true) {
            points.add(crossingX(edge), crossingY(edge));
            int next = links[2 * edge] != NONE ? links[2 * edge] : links[2 * edge + 1];
            if (next == NONE) {
                return points.contour();
            }
            cut(edge, next);
            cut(next, edge);
            edge = next;
        }
    }

    private void cut(int from, int to) {
        links[2 * from + (links[2 * from] == to ? 0 : 1)] = NONE;
    }

    private double crossingX(int edge) {
        int column = edge % across;
        return edge < nodes ? field.x(column + share(edge, 1)) : field.x(column);
    }

    private double crossingY(int edge) {
        int row = edge % nodes / across;
        return edge < nodes ? field.y(row) : field.y(row + share(edge, across));
    }

    private double share(int edge, int toNext) {
        int node = edge % nodes;
        double here = field.value(node % across, node / across);
        double there = field.value((node + toNext) % across, (node + toNext) / across);
        return (level - here) / (there - here);
    }

    private static final class Points {
        private double[] xs = new double[64];
        private double[] ys = new double[64];
        private int count;

        void add(double x, double y) {
            if (count == xs.length) {
                xs = Arrays.copyOf(xs, 2 * count);
                ys = Arrays.copyOf(ys, 2 * count);
            }
            xs[count] = x;
            ys[count++] = y;
        }

        Contour contour() {
            return new Contour(Arrays.copyOf(xs, count), Arrays.copyOf(ys, count));
        }
    }
}
