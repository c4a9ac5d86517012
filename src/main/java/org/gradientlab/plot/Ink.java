package org.gradientlab.plot;

import javafx.scene.image.Image;
import javafx.scene.paint.Paint;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/**
 * What can be drawn with: on the screen a Canvas, in a file lines and letters of their own. The
 * words are those of JavaFX's {@link javafx.scene.canvas.GraphicsContext}, and mean the same.
 */
public interface Ink {
    /**
     * Whether what is drawn will be looked at closer than on the screen: then nothing that could be
     * a line is to be painted in pixels.
     */
    boolean isFine();

    /** Covers everything with the paper; nothing where what is behind is to be seen. */
    void ground(Paint paper, double width, double height);

    // --- state

    void setFill(Paint paint);

    void setStroke(Paint paint);

    void setLineWidth(double width);

    void setLineDashes(double... dashes);

    void setLineCap(StrokeLineCap cap);

    void setLineJoin(StrokeLineJoin join);

    void setFont(Font font);

    void setTextAlign(TextAlignment align);

    void save();

    void restore();

    void translate(double x, double y);

    void rotate(double degrees);

    // --- a path under way

    void beginPath();

    void moveTo(double x, double y);

    void lineTo(double x, double y);

    void quadraticCurveTo(double xc, double yc, double x, double y);

    void bezierCurveTo(double xc1, double yc1, double xc2, double yc2, double x, double y);

    void rect(double x, double y, double width, double height);

    void closePath();

    void fill();

    void stroke();

    void clip();

    // --- shapes

    void strokeLine(double x1, double y1, double x2, double y2);

    void fillRect(double x, double y, double width, double height);

    void strokeRect(double x, double y, double width, double height);

    void fillRoundRect(
            double x, double y, double width, double height, double arcWidth, double arcHeight);

    void strokeRoundRect(
            double x, double y, double width, double height, double arcWidth, double arcHeight);

    void fillOval(double x, double y, double width, double height);

    void strokeOval(double x, double y, double width, double height);

    void strokeArc(
            double x,
            double y,
            double width,
            double height,
            double start,
            double extent,
            ArcType closure);

    void fillPolygon(double[] xs, double[] ys, int count);

    void strokePolygon(double[] xs, double[] ys, int count);

    void strokePolyline(double[] xs, double[] ys, int count);

    void fillText(String text, double x, double y);

    void strokeText(String text, double x, double y);

    // --- pictures

    /** A picture whose pixels are those of the screen. */
    void drawImage(Image image, double x, double y);

    /** A picture blended to another size. */
    void drawImage(Image image, double x, double y, double width, double height);

    /** A part of a picture whose pixels are those of the screen. */
    void drawImage(
            Image image,
            double fromX,
            double fromY,
            double fromWidth,
            double fromHeight,
            double x,
            double y,
            double width,
            double height);
}
