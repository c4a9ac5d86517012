package org.gradientlab.picture;

import java.util.List;
import javafx.scene.paint.Paint;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeType;
import javafx.scene.shape.VLineTo;

/** Writes a JavaFX shape as a path of SVG. */
final class SvgShape {
    private SvgShape() {}

    static void write(Markup out, Shape shape) {
        String path = commands(shape);
        boolean stroked = shape.getStroke() != null && shape.getStrokeWidth() > 0;
        if (path.isEmpty() || (shape.getFill() == null && !stroked)) {
            return;
        }
        out.begin("path").with("d", path);
        if (shape.getFill() == null) {
            out.with("fill", "none");
        } else {
            Svg.fill(out, shape.getFill());
        }
        if (shape instanceof Path full && full.getFillRule() == FillRule.EVEN_ODD) {
            out.with("fill-rule", "evenodd");
        }
        if (stroked) {
            stroke(out, shape, shape.getStroke());
        }
        out.end();
    }

    private static void stroke(Markup out, Shape shape, Paint paint) {
        // Inside a shape only half of what is stroked would be seen.
        boolean half = shape.getStrokeType() == StrokeType.INSIDE;
        Svg.stroke(out, paint, half ? shape.getStrokeWidth() / 2 : shape.getStrokeWidth());
        Svg.ends(out, shape.getStrokeLineCap(), shape.getStrokeLineJoin());
        double[] dashes =
                shape.getStrokeDashArray().stream().mapToDouble(Double::doubleValue).toArray();
        Svg.dashes(out, dashes);
    }

    /** What its outline is, whatever kind of shape it is. */
    static String commands(Shape shape) {
        return switch (shape) {
            case SVGPath path -> path.getContent();
            case Path path -> commands(path);
            case Line line ->
                    "M"
                            + list(line.getStartX(), line.getStartY())
                            + "L"
                            + list(line.getEndX(), line.getEndY());
            case Rectangle box -> rectangle(box);
            case Circle circle ->
                    oval(
                            circle.getCenterX(),
                            circle.getCenterY(),
                            circle.getRadius(),
                            circle.getRadius());
            case Ellipse oval ->
                    oval(
                            oval.getCenterX(),
                            oval.getCenterY(),
                            oval.getRadiusX(),
                            oval.getRadiusY());
            case Polygon corners -> corners(corners.getPoints()) + "Z";
            case Polyline corners -> corners(corners.getPoints());
            default -> "";
        };
    }

    private static String rectangle(Rectangle box) {
        double right = box.getX() + box.getWidth();
        return "M"
                + list(box.getX(), box.getY())
                + "H"
                + list(right)
                + "V"
                + list(box.getY() + box.getHeight())
                + "H"
                + list(box.getX())
                + "Z";
    }

    private static String oval(double x, double y, double rx, double ry) {
        String half = "A" + list(rx, ry) + " 0 1 1 ";
        return "M" + list(x - rx, y) + half + list(x + rx, y) + half + list(x - rx, y) + "Z";
    }

    private static String corners(List<Double> points) {
        StringBuilder commands = new StringBuilder();
        for (int i = 0; i + 1 < points.size(); i += 2) {
            commands.append(i == 0 ? "M" : "L").append(list(points.get(i), points.get(i + 1)));
        }
        return commands.toString();
    }

    private static String commands(Path path) {
        StringBuilder commands = new StringBuilder();
        for (PathElement element : path.getElements()) {
            commands.append(command(element));
        }
        return commands.toString();
    }

    private static String command(PathElement element) {
        return switch (element) {
            case MoveTo to -> "M" + list(to.getX(), to.getY());
            case LineTo to -> "L" + list(to.getX(), to.getY());
            case HLineTo to -> "H" + list(to.getX());
            case VLineTo to -> "V" + list(to.getY());
            case QuadCurveTo to ->
                    "Q" + list(to.getControlX(), to.getControlY(), to.getX(), to.getY());
            case CubicCurveTo to ->
                    "C"
                            + list(
                                    to.getControlX1(),
                                    to.getControlY1(),
                                    to.getControlX2(),
                                    to.getControlY2(),
                                    to.getX(),
                                    to.getY());
            case ArcTo to ->
                    "A"
                            + list(to.getRadiusX(), to.getRadiusY(), to.getXAxisRotation())
                            + (to.isLargeArcFlag() ? " 1 " : " 0 ")
                            + (to.isSweepFlag() ? "1 " : "0 ")
                            + list(to.getX(), to.getY());
            case ClosePath close -> "Z";
            default -> "";
        };
    }

    private static String list(double... numbers) {
        StringBuilder list = new StringBuilder();
        for (double number : numbers) {
            list.append(list.isEmpty() ? "" : " ").append(Markup.number(number));
        }
        return list.toString();
    }
}
