package org.gradientlab.shell.control;

import javafx.scene.layout.Region;
import org.gradientlab.plot.Ink;
import org.gradientlab.plot.InkCanvas;

/** A region that is drawn: its canvas has its size and is drawn again once a pulse at most. */
public abstract class Drawing extends Region {
    private final InkCanvas canvas = new InkCanvas(this::draw);

    @SuppressWarnings("this-escape") // Only the list of children sees it.
    protected Drawing() {
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
        canvas.redraw(width, height);
    }

    private void draw(Ink on) {
        if (canvas.wide() > 1 && canvas.high() > 1) {
            draw(on, canvas.wide(), canvas.high());
        }
    }

    protected abstract void draw(Ink on, double width, double height);
}
