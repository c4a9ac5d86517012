package org.gradientlab.plot;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;

/** A short piece of a series' line with its marker: what stands for it in tables and legends. */
public final class SeriesSwatch extends Region {
    private static final double LENGTH = 28;
    private static final double HEIGHT = 14;

    private final Canvas canvas = new Canvas();
    private Look look = Look.standard();

    public SeriesSwatch() {
        canvas.setManaged(false);
        setMouseTransparent(true);
        getChildren().add(canvas);
    }

    public void show(Series series, Look newLook) {
        look = newLook;
        canvas.setWidth(look.size(LENGTH));
        canvas.setHeight(look.size(HEIGHT));
        GraphicsContext on = canvas.getGraphicsContext2D();
        on.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        double width = look.size(series.width());
        double y = Math.round(canvas.getHeight() / 2);
        on.setStroke(series.line());
        on.setLineWidth(width);
        on.setLineDashes(series.dash().stream().mapToDouble(part -> part * width / 2).toArray());
        on.strokeLine(0, y, canvas.getWidth(), y);
        Pen.marker(
                on, series.marker(), canvas.getWidth() / 2, y, look.size(3.6), series.line(), look);
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return look.size(LENGTH);
    }

    @Override
    protected double computePrefHeight(double width) {
        return look.size(HEIGHT);
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }
}
