package org.gradientlab.plot;

import java.util.List;

/** Draws over a finished network what the mouse or the keyboard is at. */
record NetworkPointing(Pen pen, NetworkDrawing drawing, NetworkLayout layout) {

    void paint(NetworkPlace place) {
        switch (place) {
            case NetworkPlace.Node node ->
                    new NetworkPainter(pen, drawing, layout)
                            .ring(node, pen.palette().accent(), List.of());
            case NetworkPlace.Link link -> {
                double weight =
                        drawing.links().get(link.column() - 1).weight(link.from(), link.row());
                LinkStyle style = new LinkStyle(pen.look(), layout.side());
                new LinkPainter(pen, style).paintPointed(layout.link(link), weight);
            }
            case NetworkPlace.Bias bias -> {
                Box box = box(bias);
                pen.stroke(pen.palette().accent(), pen.look().size(2), List.of());
                pen.ink().strokeOval(box.left(), box.top(), box.width(), box.height());
            }
            default -> {}
        }
    }

    /** What a card stands beside. */
    Box box(NetworkPlace place) {
        return switch (place) {
            case NetworkPlace.Node node -> layout.node(node.column(), node.row());
            case NetworkPlace.Bias bias -> {
                Box node = layout.node(bias.column(), bias.row());
                double reach = layout.biasRadius() + pen.look().size(3);
                yield Box.around(layout.biasX(node), layout.biasY(node), reach);
            }
            case NetworkPlace.Link link -> {
                LinkCurve curve = layout.link(link);
                yield Box.around(curve.x(0.5), curve.y(0.5), 2);
            }
            default -> layout.headings().title(place.column());
        };
    }
}
