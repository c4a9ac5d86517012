package org.gradientlab.plot;

import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;

/** Paints links as paths. Links of one style share one path. */
final class LinkPainter {
    private final Pen pen;
    private final LinkStyle style;

    LinkPainter(Pen pen, LinkStyle style) {
        this.pen = pen;
        this.style = style;
    }

    /** Links in the order of {@link DrawnLinks}. */
    void paint(List<DrawnLink> links) {
        int from = 0;
        while (from < links.size()) {
            int to = from + 1;
            while (to < links.size()
                    && LinkStyle.of(links.get(to)) == LinkStyle.of(links.get(from))) {
                to++;
            }
            List<DrawnLink> alike = links.subList(from, to);
            paintAlike(alike.stream().filter(link -> link.weight() >= 0).toList());
            paintAlike(alike.stream().filter(link -> link.weight() < 0).toList());
            from = to;
        }
    }

    private void paintAlike(List<DrawnLink> links) {
        if (!links.isEmpty()) {
            Ink on = pen.ink();
            on.beginPath();
            links.forEach(link -> link.curve().trace(on));
            DrawnLink one = links.getFirst();
            List<Double> dash = LinkStyle.isDashed(one) ? LinkStyle.DASH : List.of();
            pen.stroke(style.colour(one), style.width(one), dash);
            on.stroke();
        }
    }

    /** One link in full strength: the mouse or the keyboard is on it. */
    void paintPointed(LinkCurve curve, double weight) {
        pen.stroke(pen.palette().paper(), pen.look().size(8), List.of());
        trace(curve);
        List<Double> dash = weight >= 0 ? List.of() : LinkStyle.DASH;
        pen.stroke(style.colour(weight), pen.look().line(4), dash);
        trace(curve);
    }

    private void trace(LinkCurve curve) {
        Ink on = pen.ink();
        on.beginPath();
        curve.trace(on);
        on.stroke();
    }

    /** A small padlock in the middle of each frozen link: training leaves its weight as it is. */
    void paintLocks(List<DrawnLink> links) {
        for (DrawnLink link : links) {
            if (link.frozen()) {
                LinkCurve curve = link.curve();
                padlock(pen, curve.x(0.5), curve.y(0.5), style.colour(link.weight()));
            }
        }
    }

    static void padlock(Pen pen, double x, double y, Color ink) {
        Ink on = pen.ink();
        double r = pen.look().size(3.4);
        on.setFill(pen.palette().paper());
        on.fillOval(x - 2 * r, y - 2.2 * r, 4 * r, 4 * r);
        pen.stroke(ink, Math.max(1, r * 0.35), List.of());
        on.strokeArc(x - r * 0.6, y - r * 1.3, r * 1.2, r * 1.6, 0, 180, ArcType.OPEN);
        on.setFill(ink);
        on.fillRect(x - r, y - r * 0.5, 2 * r, r * 1.5);
    }
}
