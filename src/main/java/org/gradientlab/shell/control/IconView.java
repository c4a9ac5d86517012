package org.gradientlab.shell.control;

import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/**
 * Shows an icon as large as the stylesheet makes it; {@code .stroke} and {@code .solid} colour it.
 */
public final class IconView extends Region {
    private static final double GRID = 24;
    private static final double WEIGHT = 1.8;

    private final SVGPath shape = new SVGPath();

    public IconView(Icon icon) {
        getStyleClass().add("icon");
        setMouseTransparent(true);
        shape.setManaged(false);
        shape.setStrokeWidth(WEIGHT);
        shape.setStrokeLineCap(StrokeLineCap.ROUND);
        shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
        getChildren().add(shape);
        show(icon);
    }

    public void show(Icon icon) {
        shape.setContent(icon.path());
        shape.getStyleClass().setAll(icon.solid() ? "solid" : "stroke");
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        // The path keeps its own coordinates and is scaled about the middle of its bounds.
        double factor = Math.min(getWidth(), getHeight()) / GRID;
        var bounds = shape.getLayoutBounds();
        shape.setScaleX(factor);
        shape.setScaleY(factor);
        shape.setLayoutX((factor - 1) * bounds.getCenterX() + (getWidth() - GRID * factor) / 2);
        shape.setLayoutY((factor - 1) * bounds.getCenterY() + (getHeight() - GRID * factor) / 2);
    }
}
