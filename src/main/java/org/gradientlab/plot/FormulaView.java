package org.gradientlab.plot;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;

/**
 * Shows a formula as a node that stands on the baseline of the text around it and takes its ink
 * from the stylesheet ({@code .formula > .path}).
 */
public final class FormulaView extends Region {
    private Formula formula;

    public FormulaView(Formula formula) {
        this.formula = formula;
        getStyleClass().add("formula");
        show(formula);
    }

    public FormulaView(String latex, double size) {
        this(Formula.of(latex, size));
    }

    public void show(Formula shown) {
        formula = shown;
        getChildren().clear();
        for (Glyphs part : shown.parts()) {
            getChildren().add(node(part));
        }
        setAccessibleText(shown.latex());
        requestLayout();
    }

    private static Path node(Glyphs part) {
        Path path = part.outline().node();
        Color colour = part.colour();
        if (colour == null) {
            path.getStyleClass().add("path");
        } else {
            path.setFill(colour);
        }
        path.setManaged(false);
        return path;
    }

    @Override
    public double getBaselineOffset() {
        return snappedTopInset() + formula.ascent();
    }

    @Override
    protected void layoutChildren() {
        for (Node child : getChildren()) {
            child.setLayoutX(snappedLeftInset());
            child.setLayoutY(getBaselineOffset());
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + snapSizeX(formula.width()) + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + snapSizeY(formula.height()) + snappedBottomInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMaxWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }
}
