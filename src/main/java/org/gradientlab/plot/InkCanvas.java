package org.gradientlab.plot;

import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.transform.Scale;

/**
 * A canvas that knows how it is drawn: so the same drawing can be had on another ink, or in finer
 * pixels.
 */
public final class InkCanvas extends Canvas {
    private final Consumer<Ink> drawing;
    private final CanvasInk ink = new CanvasInk(getGraphicsContext2D());
    private int fineness = 1;
    private double wide;
    private double high;

    /**
     * @param drawing draws everything on an empty ground, whenever it is asked to
     */
    public InkCanvas(Consumer<Ink> drawing) {
        this.drawing = drawing;
        setManaged(false);
    }

    /** As wide as it looks, however fine its pixels. */
    public double wide() {
        return wide;
    }

    public double high() {
        return high;
    }

    /** Takes on a size and draws everything anew. */
    public void redraw(double width, double height) {
        wide = width;
        high = height;
        redraw();
    }

    /** Draws everything anew. */
    public void redraw() {
        fit(wide * fineness, high * fineness);
        ink.clear(wide, high);
        drawing.accept(ink);
    }

    private void fit(double width, double height) {
        if (getWidth() != width || getHeight() != height) {
            setWidth(width);
            setHeight(height);
        }
    }

    /** Draws everything on another ink. */
    public void drawOn(Ink other) {
        drawing.accept(other);
    }

    /**
     * From now on each of its pixels is this many on either side, and it looks as large.
     *
     * @param opaque whether it is drawn on paper or on nothing
     */
    public void refine(int times, boolean opaque) {
        fineness = times;
        getTransforms().setAll(new Scale(1.0 / times, 1.0 / times));
        ink.refine(times, opaque);
        redraw();
    }
}
