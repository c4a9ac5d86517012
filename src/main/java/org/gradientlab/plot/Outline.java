package org.gradientlab.plot;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;

/** A filled vector shape that can be traced on a Canvas or turned into a node. */
public final class Outline {
    private final List<Segment> segments = new ArrayList<>();

    static Outline of(Shape shape) {
        Outline outline = new Outline();
        for (PathIterator at = shape.getPathIterator(null); !at.isDone(); at.next()) {
            double[] c = new double[6];
            int kind = at.currentSegment(c);
            outline.segments.add(new Segment(kind, c));
        }
        return outline;
    }

    boolean isEmpty() {
        return segments.isEmpty();
    }

    void trace(Ink on, double x, double y) {
        for (Segment segment : segments) {
            double[] c = segment.points;
            switch (segment.kind) {
                case PathIterator.SEG_MOVETO -> on.moveTo(x + c[0], y + c[1]);
                case PathIterator.SEG_LINETO -> on.lineTo(x + c[0], y + c[1]);
                case PathIterator.SEG_QUADTO ->
                        on.quadraticCurveTo(x + c[0], y + c[1], x + c[2], y + c[3]);
                case PathIterator.SEG_CUBICTO ->
                        on.bezierCurveTo(
                                x + c[0], y + c[1], x + c[2], y + c[3], x + c[4], y + c[5]);
                default -> on.closePath();
            }
        }
    }

    /** The path as SVG writes it. */
    String svgPath() {
        StringBuilder path = new StringBuilder();
        for (Segment segment : segments) {
            path.append("MLQCZ".charAt(Math.min(segment.kind, 4)));
            int numbers = new int[] {2, 2, 4, 6, 0}[Math.min(segment.kind, 4)];
            for (int i = 0; i < numbers; i++) {
                path.append(i == 0 ? "" : " ").append(Math.round(segment.points[i] * 100) / 100.0);
            }
        }
        return path.toString();
    }

    Path node() {
        Path path = new Path();
        path.setFillRule(FillRule.NON_ZERO);
        path.setStroke(null);
        segments.forEach(segment -> path.getElements().add(segment.element()));
        return path;
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared, never leaves this class
    private record Segment(int kind, double[] points) {
        PathElement element() {
            double[] c = points;
            return switch (kind) {
                case PathIterator.SEG_MOVETO -> new MoveTo(c[0], c[1]);
                case PathIterator.SEG_LINETO -> new LineTo(c[0], c[1]);
                case PathIterator.SEG_QUADTO -> new QuadCurveTo(c[0], c[1], c[2], c[3]);
                case PathIterator.SEG_CUBICTO ->
                        new CubicCurveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
                default -> new ClosePath();
            };
        }
    }
}
