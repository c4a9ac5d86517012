package org.gradientlab.picture;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Paint;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.gradientlab.plot.Ink;

/** Draws into an SVG document: lines stay lines, words stay words. */
final class SvgInk implements Ink {
    private final Markup out;
    private final boolean opaque;
    private final Deque<SvgStyle> saved = new ArrayDeque<>();
    private SvgStyle style = new SvgStyle();
    private SvgPath path = new SvgPath();

    /**
     * @param opaque whether there is paper behind what is drawn
     */
    SvgInk(Markup out, boolean opaque) {
        this.out = out;
        this.opaque = opaque;
    }

    /** Everything is drawn. */
    void finish() {
        while (!saved.isEmpty()) {
            restore();
        }
        closeGroups();
    }

    @Override
    public boolean isFine() {
        return true;
    }

    @Override
    public void ground(Paint paper, double width, double height) {
        if (opaque) {
            setFill(paper);
            fillRect(0, 0, width, height);
        }
    }

    // --- state

    @Override
    public void setFill(Paint paint) {
        style.fill = paint;
    }

    @Override
    public void setStroke(Paint paint) {
        style.stroke = paint;
    }

    @Override
    public void setLineWidth(double width) {
        style.width = width;
    }

    @Override
    public void setLineDashes(double... dashes) {
        style.dashes = dashes == null ? new double[0] : dashes.clone();
    }

    @Override
    public void setLineCap(StrokeLineCap cap) {
        style.cap = cap;
    }

    @Override
    public void setLineJoin(StrokeLineJoin join) {
        style.join = join;
    }

    @Override
    public void setFont(Font font) {
        style.font = font;
    }

    @Override
    public void setTextAlign(TextAlignment align) {
        style.align = align;
    }

    @Override
    public void save() {
        saved.push(style);
        style = style.copy();
    }

    @Override
    public void restore() {
        if (!saved.isEmpty()) {
            closeGroups();
            style = saved.pop();
        }
    }

    private void closeGroups() {
        for (; style.groups > 0; style.groups--) {
            out.close("g");
        }
    }

    @Override
    public void translate(double x, double y) {
        group("transform", "translate(" + Markup.number(x) + " " + Markup.number(y) + ")");
    }

    @Override
    public void rotate(double degrees) {
        group("transform", "rotate(" + Markup.number(degrees) + ")");
    }

    private void group(String attribute, String value) {
        out.begin("g").with(attribute, value).open();
        style.groups++;
    }

    // --- a path under way

    @Override
    public void beginPath() {
        path = new SvgPath();
    }

    @Override
    public void moveTo(double x, double y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        path.lineTo(x, y);
    }

    @Override
    public void quadraticCurveTo(double xc, double yc, double x, double y) {
        path.curveTo('Q', xc, yc, x, y);
    }

    @Override
    public void bezierCurveTo(double xc1, double yc1, double xc2, double yc2, double x, double y) {
        path.curveTo('C', xc1, yc1, xc2, yc2, x, y);
    }

    @Override
    public void rect(double x, double y, double width, double height) {
        path.rect(x, y, width, height);
    }

    @Override
    public void closePath() {
        path.close();
    }

    @Override
    public void fill() {
        if (!path.isEmpty()) {
            style.filled(out.begin("path").with("d", path.commands()));
        }
    }

    @Override
    public void stroke() {
        if (path.isPolyline()) {
            style.stroked(out.begin("polyline").with("points", path.corners()));
        } else if (!path.isEmpty()) {
            style.stroked(out.begin("path").with("d", path.commands()));
        }
    }

    @Override
    public void clip() {
        String name = out.newName();
        out.begin("clipPath").with("id", name).open();
        out.begin("path").with("d", path.commands()).end();
        out.close("clipPath");
        group("clip-path", "url(#" + name + ")");
    }

    // --- shapes

    @Override
    public void strokeLine(double x1, double y1, double x2, double y2) {
        if (Svg.areFinite(x1, y1, x2, y2)) {
            style.stroked(SvgFigure.line(out, x1, y1, x2, y2));
        }
    }

    @Override
    public void fillRect(double x, double y, double width, double height) {
        fillRoundRect(x, y, width, height, 0, 0);
    }

    @Override
    public void strokeRect(double x, double y, double width, double height) {
        strokeRoundRect(x, y, width, height, 0, 0);
    }

    @Override
    public void fillRoundRect(
            double x, double y, double width, double height, double arcWidth, double arcHeight) {
        if (SvgFigure.isThere(x, y, width, height)) {
            style.filled(SvgFigure.rectangle(out, x, y, width, height, arcWidth, arcHeight));
        }
    }

    @Override
    public void strokeRoundRect(
            double x, double y, double width, double height, double arcWidth, double arcHeight) {
        if (SvgFigure.isThere(x, y, width, height)) {
            style.stroked(SvgFigure.rectangle(out, x, y, width, height, arcWidth, arcHeight));
        }
    }

    @Override
    public void fillOval(double x, double y, double width, double height) {
        if (SvgFigure.isThere(x, y, width, height)) {
            style.filled(SvgFigure.oval(out, x, y, width, height));
        }
    }

    @Override
    public void strokeOval(double x, double y, double width, double height) {
        if (SvgFigure.isThere(x, y, width, height)) {
            style.stroked(SvgFigure.oval(out, x, y, width, height));
        }
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
        if (SvgFigure.isThere(x, y, width, height)) {
            String arc = SvgArc.commands(x, y, width, height, start, extent, closure);
            style.stroked(out.begin("path").with("d", arc));
        }
    }

    @Override
    public void fillPolygon(double[] xs, double[] ys, int count) {
        String corners = SvgFigure.corners(xs, ys, count);
        if (!corners.isEmpty()) {
            style.filled(out.begin("polygon").with("points", corners));
        }
    }

    @Override
    public void strokePolygon(double[] xs, double[] ys, int count) {
        String corners = SvgFigure.corners(xs, ys, count);
        if (!corners.isEmpty()) {
            style.stroked(out.begin("polygon").with("points", corners));
        }
    }

    @Override
    public void strokePolyline(double[] xs, double[] ys, int count) {
        String corners = SvgFigure.corners(xs, ys, count);
        if (!corners.isEmpty()) {
            style.stroked(out.begin("polyline").with("points", corners));
        }
    }

    // --- words

    @Override
    public void fillText(String text, double x, double y) {
        style.filledWords(out, text, x, y);
    }

    @Override
    public void strokeText(String text, double x, double y) {
        style.strokedWords(out, text, x, y);
    }

    // --- pictures

    @Override
    public void drawImage(Image image, double x, double y) {
        SvgImage.write(out, image, x, y, image.getWidth(), image.getHeight(), true);
    }

    @Override
    public void drawImage(Image image, double x, double y, double width, double height) {
        SvgImage.write(out, image, x, y, width, height, false);
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
        Image part =
                new WritableImage(
                        image.getPixelReader(),
                        (int) fromX,
                        (int) fromY,
                        (int) fromWidth,
                        (int) fromHeight);
        SvgImage.write(out, part, x, y, width, height, true);
    }
}
