package org.gradientlab.shell.control;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Lays its children out in as many equal columns as have room, row by row. */
public final class Columns extends Region {
    private final double least;
    private final double gap;
    private final int most;

    /** The height of a row at one width of a column; one pass of layout asks for it many times. */
    private double measured;

    private double measuredAt = Double.NaN;

    /** Columns of at least this width, this far apart, at most so many of them. */
    public Columns(double least, double gap, int most, List<? extends Node> children) {
        this.least = least;
        this.gap = gap;
        this.most = most;
        getChildren().addAll(children);
        setMinWidth(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private int count(double width) {
        return Math.clamp((long) Math.floor((width + gap) / (least + gap)), 1, most);
    }

    private double columnWidth(double width) {
        int count = count(width);
        return Math.max(1, Math.floor((width - (count - 1) * gap) / count));
    }

    private double rowHeight(double column) {
        if (column != measuredAt) {
            measured =
                    getManagedChildren().stream()
                            .mapToDouble(child -> child.prefHeight(column))
                            .max()
                            .orElse(0);
            measuredAt = column;
        }
        return measured;
    }

    @Override
    public void requestLayout() {
        measuredAt = Double.NaN;
        super.requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return most * least + (most - 1) * gap;
    }

    @Override
    protected double computePrefHeight(double width) {
        double present = width < 0 ? computePrefWidth(-1) : width;
        int rows = Math.ceilDiv(getManagedChildren().size(), count(present));
        return rows * rowHeight(columnWidth(present)) + Math.max(0, rows - 1) * gap;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double column = columnWidth(getWidth());
        double row = rowHeight(column);
        int count = count(getWidth());
        for (int i = 0; i < getManagedChildren().size(); i++) {
            getManagedChildren()
                    .get(i)
                    .resizeRelocate(
                            i % count * (column + gap),
                            Math.floorDiv(i, count) * (row + gap),
                            column,
                            row);
        }
    }
}
