package org.gradientlab.plot;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Paint;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Draws on a Canvas. */
public final class CanvasInk implements Ink {
    private final GraphicsContext on;
    private boolean fine;
    private boolean covering = true;

    public CanvasInk(GraphicsContext on) {
        this.on = on;
    }

    /**
     * From now on every length is so many times as long, and everything as much finer.
     *
     * @param opaque whether the paper is drawn
     */
    void refine(int times, boolean opaque) {
        // Links that are painted in pixels bring their own paper.
        fine = times > 1 || !opaque;
        covering = opaque;
        on.setTransform(times, 0, 0, times, 0, 0);
    }

    void clear(double width, double height) {
        on.clearRect(0, 0, width, height);
    }

    @Override
    public boolean isFine() {
        return fine;
    }

    @Override
    public void ground(Paint paper, double width, double height) {
        if (covering) {
            on.setFill(paper);
            on.fillRect(0, 0, width, height);
        }
    }

    @Override
    public void setFill(Paint paint) {
        on.setFill(paint);
    }

    @Override
    public void setStroke(Paint paint) {
        on.setStroke(paint);
    }

    @Override
    public void setLineWidth(double width) {
        on.setLineWidth(width);
    }

    @Override
    public void setLineDashes(double... dashes) {
        on.setLineDashes(dashes);
    }

    @Override
    public void setLineCap(StrokeLineCap cap) {
        on.setLineCap(cap);
    }

    @Override
    public void setLineJoin(StrokeLineJoin join) {
        on.setLineJoin(join);
    }

    @Override
    public void setFont(Font font) {
        on.setFont(font);
    }

    @Override
    public void setTextAlign(TextAlignment align) {
        on.setTextAlign(align);
    }

    @Override
    public void save() {
        on.save();
    }

    @Override
    public void restore() {
        on.restore();
    }

    @Override
    public void translate(double x, double y) {
        on.translate(x, y);
    }

    @Override
    public void rotate(double degrees) {
        on.rotate(degrees);
    }

    @Override
    public void beginPath() {
        on.beginPath();
    }

    @Override
    public void moveTo(double x, double y) {
        on.moveTo(x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        on.lineTo(x, y);
    }

    @Override
    public void quadraticCurveTo(double xc, double yc, double x, double y) {
        on.quadraticCurveTo(xc, yc, x, y);
    }

    @Override
    public void bezierCurveTo(double xc1, double yc1, double xc2, double yc2, double x, double y) {
        on.bezierCurveTo(xc1, yc1, xc2, yc2, x, y);
    }

    @Override
    public void rect(double x, double y, double width, double height) {
        on.rect(x, y, width, height);
    }

    @Override
    public void closePath() {
        on.closePath();
    }

    @Override
    public void fill() {
        on.fill();
    }

    @Override
    public void stroke() {
        on.stroke();
    }

    @Override
    public void clip() {
        on.clip();
    }

    /** A line along an axis is a rectangle, which is filled many times faster than stroked. */
    @Override
    public void strokeLine(double x1, double y1, double x2, double y2) {
        boolean along = (x1 == x2) != (y1 == y2);
        if (!along || on.getLineCap() != StrokeLineCap.BUTT || isDashed()) {
            on.strokeLine(x1, y1, x2, y2);
            return;
        }
        double wide = on.getLineWidth();
        Paint fill = on.getFill();
        on.setFill(on.getStroke());
        if (y1 == y2) {
            on.fillRect(Math.min(x1, x2), y1 - wide / 2, Math.abs(x2 - x1), wide);
        } else {
            on.fillRect(x1 - wide / 2, Math.min(y1, y2), wide, Math.abs(y2 - y1));
        }
        on.setFill(fill);
    }

    private boolean isDashed() {
        double[] dashes = on.getLineDashes();
        return dashes != null && dashes.length > 0;
    }

    @Override
    public void fillRect(double x, double y, double width, double height) {
        on.fillRect(x, y, width, height);
    }

    @Override
    public void strokeRect(double x, double y, double width, double height) {
        on.strokeRect(x, y, width, height);
    }

    @Override
    public void fillRoundRect(
            double x, double y, double width, double height, double arcWidth, double arcHeight) {
        on.fillRoundRect(x, y, width, height, arcWidth, arcHeight);
    }

    @Override
    public void strokeRoundRect(
            double x, double y, double width, double height, double arcWidth, double arcHeight) {
        on.strokeRoundRect(x, y, width, height, arcWidth, arcHeight);
    }

    @Override
    public void fillOval(double x, double y, double width, double height) {
        on.fillOval(x, y, width, height);
    }

    @Override
    public void strokeOval(double x, double y, double width, double height) {
        on.strokeOval(x, y, width, height);
    }

    @Override
    public void strokeArc(
            double x,
            double y,
            double width,
            double height,
            double start,
            double extent,
            ArcType closure) {
        on.strokeArc(x, y, width, height, start, extent, closure);
    }

    @Override
    public void fillPolygon(double[] xs, double[] ys, int count) {
        on.fillPolygon(xs, ys, count);
    }

    @Override
    public void strokePolygon(double[] xs, double[] ys, int count) {
        on.strokePolygon(xs, ys, count);
    }

    @Override
    public void strokePolyline(double[] xs, double[] ys, int count) {
        on.strokePolyline(xs, ys, count);
    }

    @Override
    public void fillText(String text, double x, double y) {
        on.fillText(text, x, y);
    }

    @Override
    public void strokeText(String text, double x, double y) {
        on.strokeText(text, x, y);
    }

    @Override
    public void drawImage(Image image, double x, double y) {
        on.setImageSmoothing(!fine);
        on.drawImage(image, x, y);
    }

    @Override
    public void drawImage(Image image, double x, double y, double width, double height) {
        on.setImageSmoothing(true);
        on.drawImage(image, x, y, width, height);
    }

    @Override
    public void drawImage(
            Image image,
            double fromX,
            double fromY,
            double fromWidth,
            double fromHeight,
            double x,
            double y,
            double width,
            double height) {
        on.setImageSmoothing(!fine);
        on.drawImage(image, fromX, fromY, fromWidth, fromHeight, x, y, width, height);
    }
}
