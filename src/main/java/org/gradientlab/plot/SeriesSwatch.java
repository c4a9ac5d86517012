package org.gradientlab.plot;

import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A short piece of a series' line with its marker: what stands for it in tables and legends. */
public final class SeriesSwatch extends Region {
    private static final double LENGTH = 28;
    private static final double HEIGHT = 14;

    private final InkCanvas canvas = new InkCanvas(this::draw);
    private @Nullable Series series;
    private Look look = Look.standard();

    public SeriesSwatch() {
        setMouseTransparent(true);
        getChildren().add(canvas);
    }

    public void show(Series newSeries, Look newLook) {
        series = newSeries;
        look = newLook;
        canvas.redraw(look.size(LENGTH), look.size(HEIGHT));
        requestLayout();
    }

    private void draw(Ink on) {
        Series shown = series;
        if (shown == null) {
            return;
        }
        double width = look.size(shown.width());
        double y = Math.round(canvas.high() / 2);
        on.setStroke(shown.line());
        on.setLineWidth(width);
        on.setLineDashes(shown.dash().stream().mapToDouble(part -> part * width / 2).toArray());
        on.strokeLine(0, y, canvas.wide(), y);
        Pen.marker(on, shown.marker(), canvas.wide() / 2, y, look.size(3.6), shown.line(), look);
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
