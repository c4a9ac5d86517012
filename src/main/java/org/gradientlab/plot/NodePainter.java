package org.gradientlab.plot;

import java.util.List;
import javafx.scene.paint.Color;

/** Paints the nodes of a drawn network, all maps from one picture. */
final class NodePainter {
    private static final double GHOST = 0.32;
    private static final double SHADE = 0.75;
    private static final double LARGEST_NUMBER = 11;
    private static final double SMALLEST_NUMBER = 10;

    /** A number keeps so much clear of both sides of its disc together. */
    private static final double CLEAR = 5;

    /** The least, if the number would else not be there at all. */
    private static final double LEAST_CLEAR = 2.5;

    private final Pen pen;
    private final NetworkDrawing drawing;
    private final NetworkLayout layout;

    NodePainter(Pen pen, NetworkDrawing drawing, NetworkLayout layout) {
        this.pen = pen;
        this.drawing = drawing;
        this.layout = layout;
    }

    void paint() {
        Raster maps = paintMaps();
        for (int column = 0; column < drawing.columns().size(); column++) {
            List<NetworkNode> nodes = drawing.columns().get(column).nodes();
            for (int row = 0; row < nodes.size(); row++) {
                paintNode(nodes.get(row), layout.node(column, row), maps, column, row);
            }
        }
    }

    private void paintNode(NetworkNode node, Box box, Raster maps, int column, int row) {
        switch (node.face()) {
            case NodeMap map -> paintMap(box, maps, column, row);
            case NodeDisc disc -> paintDisc(node, disc, box);
        }
        if (node.state() == NetworkNode.State.DROPPED) {
            paintCross(box);
        }
        if (node.hasBias() && layout.showsBias()) {
            paintBias(node, box);
        }
        paintName(node, box);
        paintMark(node, box);
    }

    /** One picture for all maps: a picture for each would cost more than their pixels. */
    private Raster paintMaps() {
        int side = (int) layout.side();
        int rows = drawing.columns().stream().mapToInt(c -> c.nodes().size()).max().orElse(0);
        Raster maps =
                new Raster(Math.max(1, side * drawing.columns().size()), Math.max(1, side * rows));
        int[] colours = colours(1);
        int[] ghosts = colours(GHOST);
        for (int column = 0; column < drawing.columns().size(); column++) {
            List<NetworkNode> nodes = drawing.columns().get(column).nodes();
            for (int row = 0; row < nodes.size(); row++) {
                NetworkNode node = nodes.get(row);
                if (node.face() instanceof NodeMap map) {
                    boolean on = node.state() == NetworkNode.State.ON;
                    paintPixels(maps, map, on ? colours : ghosts, column * side, row * side, side);
                }
            }
        }
        return maps;
    }

    private int[] colours(double strength) {
        int[] shades = new int[256];
        for (int i = 0; i < shades.length; i++) {
            Color colour = pen.palette().diverging().colour(i / 255.0);
            shades[i] = Raster.argb(pen.palette().paper().interpolate(colour, strength));
        }
        return shades;
    }

    private static void paintPixels(
            Raster maps, NodeMap map, int[] colours, int left, int top, int side) {
        for (int y = 0; y < side; y++) {
            double up = 1 - (y + 0.5) / side;
            for (int x = 0; x < side; x++) {
                double share = map.share((x + 0.5) / side, up);
                int shade = Double.isNaN(share) ? 127 : (int) Math.clamp(share * 255, 0, 255);
                maps.set(left + x, top + y, colours[shade]);
            }
        }
    }

    private void paintMap(Box box, Raster maps, int column, int row) {
        double side = layout.side();
        Ink on = pen.ink();
        on.drawImage(
                maps.image(),
                column * side,
                row * side,
                side,
                side,
                box.left(),
                box.top(),
                side,
                side);
        pen.stroke(pen.palette().edge(), 1, List.of());
        on.strokeRect(box.left() + 0.5, box.top() + 0.5, side - 1, side - 1);
    }

    private void paintDisc(NetworkNode node, NodeDisc disc, Box box) {
        Ink on = pen.ink();
        boolean takesPart = node.state() == NetworkNode.State.ON;
        double rim = pen.look().size(takesPart ? 1.5 : 1);
        on.setFill(takesPart ? fill(disc) : pen.palette().paper());
        on.fillOval(box.left(), box.top(), box.width(), box.height());
        Color ink = takesPart ? pen.palette().text() : pen.palette().edge();
        pen.stroke(ink, rim, takesPart ? List.of() : List.of(6.0, 6.0));
        on.strokeOval(
                box.left() + rim / 2, box.top() + rim / 2, box.width() - rim, box.height() - rim);
        if (takesPart) {
            paintNumber(disc, box);
        }
    }

    private Color fill(NodeDisc disc) {
        double shade = Math.clamp(disc.shade(), -1, 1) * SHADE;
        Color colour = pen.palette().diverging().colour((1 + shade) / 2);
        return Math.abs(shade) < 0.02 ? pen.palette().paper() : colour;
    }

    /** With all its digits, a little smaller if need be; else with fewer of them. */
    private void paintNumber(NodeDisc disc, Box box) {
        double room = box.width() - pen.look().size(CLEAR);
        Writing number = number(disc.number(), LARGEST_NUMBER);
        if (number.width() > room) {
            number = number(disc.number(), SMALLEST_NUMBER);
        }
        if (number.width() > room) {
            number = number(disc.brief(), SMALLEST_NUMBER);
            room = box.width() - pen.look().size(LEAST_CLEAR);
        }
        if (number.width() <= room) {
            number.draw(
                    pen.ink(),
                    box.left() + (box.width() - number.width()) / 2,
                    box.top() + box.height() / 2 + number.ascent() * 0.36,
                    pen.palette().text());
        }
    }

    private Writing number(String text, double size) {
        return Writing.of(text, pen.look(), TextStyle.TICK, size);
    }

    private void paintCross(Box box) {
        double x = box.left() + box.width() / 2;
        double y = box.top() + box.height() / 2;
        double arm = box.width() * 0.13;
        pen.stroke(pen.palette().faint(), pen.look().size(1.4), List.of());
        pen.line(x - arm, y - arm, x + arm, y + arm);
        pen.line(x - arm, y + arm, x + arm, y - arm);
    }

    private void paintBias(NetworkNode node, Box box) {
        double r = layout.biasRadius();
        double x = layout.biasX(box);
        double y = layout.biasY(box);
        Ink on = pen.ink();
        on.setFill(pen.palette().paper());
        on.fillOval(x - r - 1.5, y - r - 1.5, 2 * r + 3, 2 * r + 3);
        Color colour = pen.palette().series(node.bias() >= 0 ? 0 : 1).line();
        on.setFill(colour);
        if (node.biasFrozen()) {
            LinkPainter.padlock(pen, x, y, colour);
        } else if (node.bias() >= 0) {
            on.fillOval(x - r, y - r, 2 * r, 2 * r);
        } else {
            on.fillRect(x - r, y - r, 2 * r, 2 * r);
        }
    }

    private void paintName(NetworkNode node, Box box) {
        if (node.name().isEmpty()) {
            return;
        }
        Writing name = layout.name(node);
        boolean on = node.state() == NetworkNode.State.ON;
        name.draw(
                pen.ink(),
                box.left() - layout.nameGap() - name.width(),
                box.top() + box.height() / 2 + pen.look().size(4),
                on ? pen.palette().text() : pen.palette().faint());
    }

    private void paintMark(NetworkNode node, Box box) {
        Series mark = node.mark();
        if (mark != null) {
            double r = layout.markRadius();
            pen.marker(
                    mark.marker(),
                    box.right() + layout.nameGap() + r,
                    box.top() + box.height() / 2,
                    r,
                    mark.line());
        }
    }
}
