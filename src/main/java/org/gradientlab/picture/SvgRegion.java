package org.gradientlab.picture;

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
        if (box(fill.getInsets(), 0)) {
            corners(fill.getRadii(), 0);
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
                && box(stroke.getInsets(), width / 2)) {
            corners(stroke.getRadii(), width / 2);
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
        side(
                stroke.getTopStroke(),
                stroke.getTopStyle(),
                t,
                left,
                top + t / 2,
                right,
                top + t / 2);
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
                && style != BorderStrokeStyle.NONE
                && Svg.colour(paint).getOpacity() > 0;
    }

    private void dashes(BorderStrokeStyle style, double width) {
        if (style.equals(BorderStrokeStyle.DASHED)) {
            Svg.dashes(out, new double[] {2 * width, 1.4 * width});
        } else if (style.equals(BorderStrokeStyle.DOTTED)) {
            Svg.dashes(out, new double[] {width, width});
        } else {
            Svg.dashes(
                    out,
                    style.getDashArray().stream().mapToDouble(Double::doubleValue).toArray());
        }
    }

    /** Begins the region's rectangle less the insets; false where nothing is left of it. */
    private boolean box(Insets off, double inner) {
        double width = region.getWidth() - off.getLeft() - off.getRight() - 2 * inner;
        double height = region.getHeight() - off.getTop() - off.getBottom() - 2 * inner;
        if (width <= 0 || height <= 0) {
            return false;
        }
        out.begin("rect").with("x", off.getLeft() + inner).with("y", off.getTop() + inner);
        out.with("width", width).with("height", height);
        return true;
    }

    /** The lab rounds all four corners of a region alike, or those of one side only. */
    private void corners(CornerRadii radii, double inner) {
        double radius = radii.getTopLeftHorizontalRadius();
        if (radii.isTopLeftHorizontalRadiusAsPercentage()) {
            radius *= Math.min(region.getWidth(), region.getHeight());
        }
        double most = Math.min(region.getWidth(), region.getHeight()) / 2;
        double rounded = Math.min(radius, most) - inner;
        if (rounded > 0) {
            out.with("rx", rounded);
        }
    }
}
