package org.gradientlab.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the parts of a drawn network lie in a rectangle of that size; px. */
final class NetworkLayout {
    private static final double PAD = 16;
    private static final double ROW = 40;
    private static final double WIDEST_ROW = 72;
    private static final double NODE = 56;
    private static final double NODE_IN_COLUMN = 0.55;
    private static final double NODE_IN_ROW = 0.9;
    private static final double SPREAD = 1.4;
    private static final double NAME_GAP = 8;
    private static final double LEAST_NAME = 0.6;
    private static final double MARK = 9;
    private static final double LEGEND = 30;
    private static final double BIAS = 3.2;
    private static final double LEAST_WITH_BIAS = 14;
    private static final double NEAR_LINK = 5;

    private final NetworkDrawing drawing;
    private final Look look;
    private final double[] centres;
    private final double[] tops;
    private final double[] pitches;
    private final double side;
    private final NetworkHeadings headings;
    private final Box all;

    NetworkLayout(NetworkDrawing drawing, Look look, double width, double height) {
        this.drawing = drawing;
        this.look = look;
        all = new Box(0, 0, width, height);
        int columns = drawing.columns().size();
        centres = new double[columns];
        tops = new double[columns];
        pitches = new double[columns];
        placeColumns(width);
        headings = new NetworkHeadings(drawing, look, centres, width);
        side = placeRows(height);
    }

    /** With all the room for nodes and links. */
    static NetworkLayout wordless(NetworkDrawing drawing, Look look, double width, double height) {
        return new NetworkLayout(drawing.wordless(), look, width, height);
    }

    NetworkDrawing drawing() {
        return drawing;
    }

    private void placeColumns(double width) {
        if (centres.length == 0) {
            return;
        }
        double share = width / centres.length;
        double half = Math.min(look.size(NODE), share * NODE_IN_COLUMN) / 2;
        double pad = Math.min(look.size(PAD), share / 4);
        double left = Math.max(pad + names() + half, Math.min(headingHalf(0), share));
        double right =
                Math.max(pad + marks() + half, Math.min(headingHalf(centres.length - 1), share));
        if (left + right > width * 0.6) {
            double kept = width * 0.6 / (left + right);
            left *= kept;
            right *= kept;
        }
        spread(left, width - right);
    }

    private void spread(double from, double to) {
        for (int i = 0; i < centres.length; i++) {
            double share = centres.length == 1 ? 0.5 : i / (centres.length - 1.0);
            centres[i] = Math.rint(from + share * (to - from));
        }
    }

    private double headingHalf(int column) {
        return NetworkHeadings.width(drawing.columns().get(column), look) / 2 + look.size(PAD / 2);
    }

    private double names() {
        double widest =
                drawing.columns().getFirst().nodes().stream()
                        .mapToDouble(node -> name(node).width())
                        .max()
                        .orElse(0);
        return widest == 0 ? 0 : widest + look.size(NAME_GAP);
    }

    private double marks() {
        boolean any =
                drawing.columns().getLast().nodes().stream().anyMatch(node -> node.mark() != null);
        return any ? look.size(NAME_GAP + 2 * MARK) : 0;
    }

    private double placeRows(double height) {
        double foot = look.size(drawing.legend().isEmpty() ? PAD : LEGEND);
        double room = Math.max(1, height - headings.height() - foot);
        int most = drawing.columns().stream().mapToInt(NetworkColumn::slots).max().orElse(1);
        double row = Math.min(look.size(WIDEST_ROW), room / Math.max(1, most));
        double nodeSide = Math.min(look.size(NODE), row * NODE_IN_ROW - 1);
        if (centres.length > 1) {
            nodeSide = Math.min(nodeSide, (centres[1] - centres[0]) * NODE_IN_COLUMN);
        }
        nodeSide = Math.max(2, Math.floor(nodeSide));
        for (int i = 0; i < pitches.length; i++) {
            int slots = Math.max(1, drawing.columns().get(i).slots());
            double spread = slots * 2 <= most ? row * SPREAD : row;
            pitches[i] = Math.min(room / slots, Math.min(spread, look.size(ROW) * 2));
            tops[i] = headings.height() + (room - pitches[i] * slots) / 2;
        }
        return nodeSide;
    }

    NetworkHeadings headings() {
        return headings;
    }

    double side() {
        return side;
    }

    Box node(int column, int row) {
        double middle = tops[column] + pitches[column] * (row + 0.5);
        return new Box(
                Math.rint(centres[column] - side / 2), Math.rint(middle - side / 2), side, side);
    }

    /** Where the line stands that sums up the nodes which are not drawn. */
    Box summary(int column) {
        return node(column, drawing.columns().get(column).nodes().size());
    }

    /** From the heading to the last node. */
    Box column(int column) {
        NetworkColumn shown = drawing.columns().get(column);
        if (shown.nodes().isEmpty()) {
            return summary(column);
        }
        return node(column, 0).with(node(column, shown.nodes().size() - 1)).grown(look.size(5));
    }

    /** The middle of a node's bias dot: its lower left corner. */
    double biasX(Box node) {
        return node.left();
    }

    double biasY(Box node) {
        return node.bottom() - biasRadius();
    }

    double biasRadius() {
        return Math.min(look.size(BIAS), side / 6);
    }

    /** Small nodes show no bias: it would cover half of them. */
    boolean showsBias() {
        return side >= look.size(LEAST_WITH_BIAS);
    }

    LinkCurve link(NetworkPlace.Link link) {
        Box from = node(link.column() - 1, link.from());
        Box to = node(link.column(), link.row());
        return new LinkCurve(
                from.right(),
                from.top() + from.height() / 2,
                to.left(),
                to.top() + to.height() / 2);
    }

    /** The name of a node, to the left of it; smaller where the next one would touch it. */
    Writing name(NetworkNode node) {
        Writing usual = Writing.of(node.name(), look, TextStyle.BODY);
        double room = pitches[0] == 0 ? usual.height() : pitches[0] - look.size(1);
        double share = Math.clamp(room / Math.max(1, usual.height()), LEAST_NAME, 1);
        return share == 1
                ? usual
                : Writing.of(node.name(), look, TextStyle.BODY, share * TextStyle.BODY.size());
    }

    double nameGap() {
        return look.size(NAME_GAP);
    }

    double markRadius() {
        return Math.min(look.size(MARK) * 0.7, side * 0.3);
    }

    /** What lies under a place: a bias dot before its node, a node before a link. */
    Optional<NetworkPlace> at(double x, double y, List<DrawnLink> links) {
        for (int column = 0; column < centres.length; column++) {
            NetworkPlace found = inColumn(column, x, y);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return nearestLink(x, y, links);
    }

    private @Nullable NetworkPlace inColumn(int column, double x, double y) {
        List<NetworkNode> nodes = drawing.columns().get(column).nodes();
        for (int row = 0; row < nodes.size(); row++) {
            Box box = node(column, row);
            double reach = biasRadius() + look.size(2);
            if (nodes.get(row).hasBias() && Math.hypot(x - biasX(box), y - biasY(box)) <= reach) {
                return new NetworkPlace.Bias(column, row);
            }
            if (box.holds(x, y) || (column == 0 && besideNamed(nodes.get(row), box, x, y))) {
                return new NetworkPlace.Node(column, row);
            }
        }
        return headings.title(column).holds(x, y) ? new NetworkPlace.Column(column) : null;
    }

    private boolean besideNamed(NetworkNode node, Box box, double x, double y) {
        double reach = name(node).width() + nameGap();
        return !node.name().isEmpty()
                && x < box.left()
                && x >= box.left() - reach
                && y >= box.top()
                && y <= box.bottom();
    }

    private Optional<NetworkPlace> nearestLink(double x, double y, List<DrawnLink> links) {
        double least = look.size(NEAR_LINK);
        NetworkPlace best = null;
        for (DrawnLink link : links) {
            double distance = link.curve().distance(x, y);
            // A later link lies on top of an earlier one.
            if (distance <= least) {
                least = distance;
                best = link.place();
            }
        }
        return Optional.ofNullable(best);
    }

    /** Everything the person sees of the nodes: for tests of overlap. */
    List<Box> nodes() {
        List<Box> boxes = new ArrayList<>();
        for (int column = 0; column < centres.length; column++) {
            for (int row = 0; row < drawing.columns().get(column).slots(); row++) {
                boxes.add(node(column, row));
            }
        }
        return boxes;
    }

    Box all() {
        return all;
    }
}
