package org.gradientlab.shell.control;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;

/** A region that is drawn: its canvas has its size and is drawn again once a pulse at most. */
public abstract class Drawing extends Region {
    private final Canvas canvas = new Canvas();

    @SuppressWarnings("this-escape") // Only the list of children sees it.
    protected Drawing() {
        canvas.setManaged(false);
        canvas.setMouseTransparent(true);
        getChildren().add(canvas);
        setMinSize(0, 0);
    }

    /** Asks to be drawn again. */
    public final void redraw() {
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(0, getWidth() - snappedLeftInset() - snappedRightInset());
        double height = Math.max(0, getHeight() - snappedTopInset() - snappedBottomInset());
        canvas.setLayoutX(snappedLeftInset());
        canvas.setLayoutY(snappedTopInset());
        canvas.setWidth(width);
        canvas.setHeight(height);
        GraphicsContext on = canvas.getGraphicsContext2D();
        on.clearRect(0, 0, width, height);
        if (width > 1 && height > 1) {
            draw(on, width, height);
        }
    }

    protected abstract void draw(GraphicsContext on, double width, double height);
}
