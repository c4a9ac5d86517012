package org.gradientlab.plot;

import java.util.List;
import javafx.scene.paint.Color;

/** Paints a whole drawn network: links, nodes, rings, headings, legend. */
final class NetworkPainter {
    private static final double PAD = 16;
    private static final double RING = 4;

    private final Pen pen;
    private final NetworkDrawing drawing;
    private final NetworkLayout layout;

    NetworkPainter(Pen pen, NetworkDrawing drawing, NetworkLayout layout) {
        this.pen = pen;
        this.drawing = drawing;
        this.layout = layout;
    }

    /** A pen whose plot is the whole rectangle: a network has no axes. */
    static Pen pen(Ink on, Look look, double width, double height) {
        Scale unit = Scale.linear(0, 1);
        return new Pen(on, new PlotArea(0, 0, width, height, unit, unit), look);
    }

    /** Everything but the words, with the links as paths. */
    void paint(List<DrawnLink> links) {
        new LinkPainter(pen, style()).paint(links);
        paintNodes(links);
    }

    /** Everything but the words, with the links as pixels. */
    void paint(List<DrawnLink> links, LinkRaster raster) {
        int width = (int) layout.all().width();
        int height = (int) layout.all().height();
        Color paper = pen.palette().paper();
        pen.ink().drawImage(raster.paint(links, style(), paper, width, height), 0, 0);
        paintNodes(links);
    }

    private LinkStyle style() {
        return new LinkStyle(pen.look(), layout.side());
    }

    private void paintNodes(List<DrawnLink> links) {
        new LinkPainter(pen, style()).paintLocks(links);
        new NodePainter(pen, drawing, layout).paint();
        paintSummaries();
        drawing.pointedAt().forEach(this::paintPointedAt);
        NetworkPlace.Node chosen = drawing.chosen();
        if (chosen != null && drawing.has(chosen)) {
            ring(chosen, pen.palette().accent(), List.of());
        }
    }

    void paintWords() {
        NetworkHeadings headings = layout.headings();
        for (int column = 0; column < drawing.columns().size(); column++) {
            Writing title = NetworkHeadings.title(headings.titleText(column), pen.look());
            centred(
                    title,
                    headings.titleCentre(column),
                    headings.baseline(0),
                    pen.palette().text());
            Writing second = NetworkHeadings.subtitle(headings.secondText(column), pen.look());
            boolean count = drawing.columns().get(column).counter() != null;
            centred(
                    second,
                    headings.centre(column),
                    headings.baseline(1),
                    count ? pen.palette().text() : pen.palette().muted());
        }
        if (!drawing.legend().isEmpty()) {
            paintLegend(drawing.legend());
        }
    }

    private void centred(Writing writing, double x, double baseline, Color ink) {
        writing.draw(pen.ink(), Math.rint(x - writing.width() / 2), baseline, ink);
    }

    private void paintSummaries() {
        for (int column = 0; column < drawing.columns().size(); column++) {
            NetworkColumn shown = drawing.columns().get(column);
            if (shown.hasSummary()) {
                Box box = layout.summary(column);
                Writing text = Writing.of(shown.summary(), pen.look(), TextStyle.TICK);
                pen.write(
                        text,
                        Math.rint(box.left() + (box.width() - text.width()) / 2),
                        box.top() + box.height() / 2 + pen.look().size(4),
                        pen.palette().muted());
            }
        }
    }

    private void paintPointedAt(NetworkPlace place) {
        Color careful = pen.palette().careful();
        switch (place) {
            case NetworkPlace.Node node when drawing.has(node) -> {
                ring(node, careful, List.of(5.0, 3.0));
                sign(layout.node(node.column(), node.row()));
            }
            case NetworkPlace.Column column when column.column() < drawing.columns().size() -> {
                Box box = layout.column(column.column());
                pen.stroke(careful, pen.look().size(2), List.of(5.0, 3.0));
                double radius = pen.look().size(12);
                pen.ink()
                        .strokeRoundRect(
                                box.left(), box.top(), box.width(), box.height(), radius, radius);
                sign(box);
            }
            default -> {}
        }
    }

    /** An exclamation mark at the upper right corner: never colour alone. */
    private void sign(Box box) {
        double r = pen.look().size(7);
        Ink on = pen.ink();
        on.setFill(pen.palette().paper());
        on.fillOval(box.right() - r - 1, box.top() - r - 1, 2 * r + 2, 2 * r + 2);
        on.setFill(pen.palette().careful());
        on.fillOval(box.right() - r, box.top() - r, 2 * r, 2 * r);
        Writing mark = Writing.of("!", pen.look(), TextStyle.TICK_STRONG);
        mark.draw(
                on,
                box.right() - mark.width() / 2,
                box.top() + pen.look().size(4),
                pen.palette().paper());
    }

    void ring(NetworkPlace.Node place, Color colour, List<Double> dash) {
        Box box = layout.node(place.column(), place.row());
        double gap = Math.min(pen.look().size(RING), box.width() * 0.12);
        Box around = box.grown(gap);
        pen.stroke(colour, pen.look().size(2), dash);
        Ink on = pen.ink();
        if (drawing.node(place.column(), place.row()).face() instanceof NodeDisc) {
            on.strokeOval(around.left(), around.top(), around.width(), around.height());
        } else {
            on.strokeRoundRect(
                    around.left(), around.top(), around.width(), around.height(), gap, gap);
        }
    }

    private void paintLegend(NetworkLegend legend) {
        double baseline = layout.all().height() - pen.look().size(11);
        double x = pen.look().size(PAD);
        if (!legend.positive().isEmpty()) {
            x = swatch(legend.positive(), true, x, baseline);
            x = swatch(legend.negative(), false, x, baseline);
        }
        Writing note = Writing.of(legend.note(), pen.look(), TextStyle.TICK);
        double left = layout.all().width() - pen.look().size(PAD) - note.width();
        if (left > x) {
            note.draw(pen.ink(), left, baseline, pen.palette().muted());
        }
    }

    private double swatch(String name, boolean positive, double x, double baseline) {
        double length = pen.look().size(24);
        double y = Pen.centre(baseline - pen.look().size(4));
        pen.stroke(
                pen.palette().series(positive ? 0 : 1).line(),
                pen.look().line(2.5),
                positive ? List.of() : List.of(5.0, 3.0));
        pen.line(x, y, x + length, y);
        Writing text = Writing.of(name, pen.look(), TextStyle.TICK);
        double left = x + length + pen.look().size(8);
        text.draw(pen.ink(), left, baseline, pen.palette().muted());
        return left + text.width() + pen.look().size(18);
    }
}
