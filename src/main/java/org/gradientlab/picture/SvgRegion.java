package org.gradientlab.picture;

import java.util.Arrays;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;

/** Writes the areas and borders that a stylesheet gives a region. */
final class SvgRegion {
    private final Markup out;
    private final Region region;

    SvgRegion(Markup out, Region region) {
        this.out = out;
        this.region = region;
    }

    void write() {
        Background background = region.getBackground();
        if (background != null) {
            background.getFills().forEach(this::fill);
        }
        Border border = region.getBorder();
        if (border != null && region.getShape() == null) {
            border.getStrokes().forEach(this::stroke);
        }
    }

    private void fill(BackgroundFill fill) {
        if (fill.getFill() == null || Svg.colour(fill.getFill()).getOpacity() == 0) {
            return;
        }
        if (region.getShape() != null) {
            shaped(region.getShape(), fill);
            return;
        }
        if (box(fill.getInsets(), fill.getRadii(), 0)) {
            Svg.fill(out, fill.getFill());
            out.end();
        }
    }

    /** A shape of the stylesheet, such as the arrow of a choice, fills the region. */
    private void shaped(Shape shape, BackgroundFill fill) {
        Bounds bounds = shape.getLayoutBounds();
        Insets off = fill.getInsets();
        double width = region.getWidth() - off.getLeft() - off.getRight();
        double height = region.getHeight() - off.getTop() - off.getBottom();
        boolean scaled = region.isScaleShape();
        double across = scaled ? width / bounds.getWidth() : 1;
        double down = scaled ? height / bounds.getHeight() : 1;
        if (!Svg.areFinite(across, down) || width <= 0 || height <= 0) {
            return;
        }
        double x = off.getLeft() + (width - across * bounds.getWidth()) / 2;
        double y = off.getTop() + (height - down * bounds.getHeight()) / 2;
        String place =
                "translate("
                        + Markup.number(x - across * bounds.getMinX())
                        + " "
                        + Markup.number(y - down * bounds.getMinY())
                        + ") scale("
                        + across
                        + " "
                        + down
                        + ")";
        out.begin("path").with("transform", place).with("d", SvgShape.commands(shape));
        Svg.fill(out, fill.getFill());
        out.end();
    }

    private void stroke(BorderStroke stroke) {
        BorderWidths widths = stroke.getWidths();
        boolean even =
                widths.getTop() == widths.getBottom()
                        && widths.getLeft() == widths.getRight()
                        && widths.getTop() == widths.getLeft()
                        && stroke.getTopStroke().equals(stroke.getBottomStroke())
                        && stroke.getTopStroke().equals(stroke.getLeftStroke());
        if (even) {
            around(stroke, widths.getTop());
        } else {
            sides(stroke, widths);
        }
    }

    private void around(BorderStroke stroke, double width) {
        if (isSeen(stroke.getTopStroke(), stroke.getTopStyle(), width)
                && box(stroke.getInsets(), stroke.getRadii(), width / 2)) {
            out.with("fill", "none");
            Svg.stroke(out, stroke.getTopStroke(), width);
            dashes(stroke.getTopStyle(), width);
            out.end();
        }
    }

    private void sides(BorderStroke stroke, BorderWidths widths) {
        Insets off = stroke.getInsets();
        double left = off.getLeft();
        double top = off.getTop();
        double right = region.getWidth() - off.getRight();
        double bottom = region.getHeight() - off.getBottom();
        double t = widths.getTop();
        double r = widths.getRight();
        double b = widths.getBottom();
        double l = widths.getLeft();
        side(stroke.getTopStroke(), stroke.getTopStyle(), t, left, top + t / 2, right, top + t / 2);
        side(
                stroke.getRightStroke(),
                stroke.getRightStyle(),
                r,
                right - r / 2,
                top,
                right - r / 2,
                bottom);
        side(
                stroke.getBottomStroke(),
                stroke.getBottomStyle(),
                b,
                left,
                bottom - b / 2,
                right,
                bottom - b / 2);
        side(
                stroke.getLeftStroke(),
                stroke.getLeftStyle(),
                l,
                left + l / 2,
                top,
                left + l / 2,
                bottom);
    }

    private void side(
            Paint paint,
            BorderStrokeStyle style,
            double width,
            double x1,
            double y1,
            double x2,
            double y2) {
        if (isSeen(paint, style, width)) {
            out.begin("line").with("x1", x1).with("y1", y1).with("x2", x2).with("y2", y2);
            Svg.stroke(out, paint, width);
            dashes(style, width);
            out.end();
        }
    }

    private static boolean isSeen(Paint paint, BorderStrokeStyle style, double width) {
        return width > 0
                && paint != null
                && !BorderStrokeStyle.NONE.equals(style)
                && Svg.colour(paint).getOpacity() > 0;
    }

    private void dashes(BorderStrokeStyle style, double width) {
        if (style.equals(BorderStrokeStyle.DASHED)) {
            Svg.dashes(out, new double[] {2 * width, 1.4 * width});
        } else if (style.equals(BorderStrokeStyle.DOTTED)) {
            Svg.dashes(out, new double[] {width, width});
        } else {
            Svg.dashes(
                    out, style.getDashArray().stream().mapToDouble(Double::doubleValue).toArray());
        }
    }

    /** Begins the region's rectangle less the insets; false where nothing is left of it. */
    private boolean box(Insets off, CornerRadii radii, double inner) {
        double width = region.getWidth() - off.getLeft() - off.getRight() - 2 * inner;
        double height = region.getHeight() - off.getTop() - off.getBottom() - 2 * inner;
        if (width <= 0 || height <= 0) {
            return false;
        }
        double most = Math.min(width, height) / 2;
        double[] round = {
            radius(radii.getTopLeftHorizontalRadius(), inner, most),
            radius(radii.getTopRightHorizontalRadius(), inner, most),
            radius(radii.getBottomRightHorizontalRadius(), inner, most),
            radius(radii.getBottomLeftHorizontalRadius(), inner, most)
        };
        double left = off.getLeft() + inner;
        double top = off.getTop() + inner;
        if (Arrays.stream(round).allMatch(radius -> radius == round[0])) {
            out.begin("rect").with("x", left).with("y", top);
            out.with("width", width).with("height", height);
            if (round[0] > 0) {
                out.with("rx", round[0]);
            }
        } else {
            out.begin("path").with("d", rounded(left, top, left + width, top + height, round));
        }
        return true;
    }

    /** A share of the region is only ever given for what is to be round altogether. */
    private static double radius(double given, double inner, double most) {
        return Math.clamp(given - inner, 0, most);
    }

    /** A rectangle whose corners, from the upper left one on, are rounded each in its own way. */
    private static String rounded(
            double left, double top, double right, double bottom, double[] round) {
        SvgPath path = new SvgPath();
        path.moveTo(left + round[0], top);
        path.lineTo(right - round[1], top);
        path.curveTo('Q', right, top, right, top + round[1]);
        path.lineTo(right, bottom - round[2]);
        path.curveTo('Q', right, bottom, right - round[2], bottom);
        path.lineTo(left + round[3], bottom);
        path.curveTo('Q', left, bottom, left, bottom - round[3]);
        path.lineTo(left, top + round[0]);
        path.curveTo('Q', left, top, left + round[0], top);
        path.close();
        return path.commands();
    }
}
