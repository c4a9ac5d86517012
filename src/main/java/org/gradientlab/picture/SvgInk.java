package org.gradientlab.picture;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
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
    private final Deque<Style> saved = new ArrayDeque<>();
    private Style style = new Style();
    private SvgPath path = new SvgPath();

    /** What the next shape is drawn with. */
    private static final class Style {
        private Paint fill = Color.BLACK;
        private Paint stroke = Color.BLACK;
        private double width = 1;
        private double[] dashes = {};
        private StrokeLineCap cap = StrokeLineCap.SQUARE;
        private StrokeLineJoin join = StrokeLineJoin.MITER;
        private Font font = Font.getDefault();
        private TextAlignment align = TextAlignment.LEFT;

        /** How many groups were opened since the style before this one was saved. */
        private int groups;

        Style copy() {
            Style copy = new Style();
            copy.fill = fill;
            copy.stroke = stroke;
            copy.width = width;
            copy.dashes = dashes;
            copy.cap = cap;
            copy.join = join;
            copy.font = font;
            copy.align = align;
            return copy;
        }
    }

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
            filled(out.begin("path").with("d", path.commands()));
        }
    }

    @Override
    public void stroke() {
        if (path.isPolyline()) {
            stroked(out.begin("polyline").with("points", path.corners()));
        } else if (!path.isEmpty()) {
            stroked(out.begin("path").with("d", path.commands()));
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

    private void filled(Markup shape) {
        Svg.fill(shape, style.fill);
        shape.end();
    }

    private void stroked(Markup shape) {
        shape.with("fill", "none");
        Svg.stroke(shape, style.stroke, style.width);
        Svg.ends(shape, style.cap, style.join);
        Svg.dashes(shape, style.dashes);
        shape.end();
    }

    @Override
    public void strokeLine(double x1, double y1, double x2, double y2) {
        if (Svg.areFinite(x1, y1, x2, y2)) {
            stroked(out.begin("line").with("x1", x1).with("y1", y1).with("x2", x2).with("y2", y2));
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
        if (isThere(x, y, width, height)) {
            filled(roundRect(x, y, width, height, arcWidth, arcHeight));
        }
    }

    @Override
    public void strokeRoundRect(
            double x, double y, double width, double height, double arcWidth, double arcHeight) {
        if (isThere(x, y, width, height)) {
            stroked(roundRect(x, y, width, height, arcWidth, arcHeight));
        }
    }

    private static boolean isThere(double x, double y, double width, double height) {
        return Svg.areFinite(x, y, width, height) && width >= 0 && height >= 0;
    }

    private Markup roundRect(
            double x, double y, double width, double height, double arcWidth, double arcHeight) {
        Markup shape = out.begin("rect").with("x", x).with("y", y);
        shape.with("width", width).with("height", height);
        return arcWidth > 0 ? shape.with("rx", arcWidth / 2).with("ry", arcHeight / 2) : shape;
    }

    @Override
    public void fillOval(double x, double y, double width, double height) {
        if (isThere(x, y, width, height)) {
            filled(oval(x, y, width, height));
        }
    }

    @Override
    public void strokeOval(double x, double y, double width, double height) {
        if (isThere(x, y, width, height)) {
            stroked(oval(x, y, width, height));
        }
    }

    private Markup oval(double x, double y, double width, double height) {
        return out.begin("ellipse")
                .with("cx", x + width / 2)
                .with("cy", y + height / 2)
                .with("rx", width / 2)
                .with("ry", height / 2);
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
        if (isThere(x, y, width, height)) {
            String arc = SvgArc.commands(x, y, width, height, start, extent, closure);
            stroked(out.begin("path").with("d", arc));
        }
    }

    @Override
    public void fillPolygon(double[] xs, double[] ys, int count) {
        String corners = corners(xs, ys, count);
        if (!corners.isEmpty()) {
            filled(out.begin("polygon").with("points", corners));
        }
    }

    @Override
    public void strokePolygon(double[] xs, double[] ys, int count) {
        String corners = corners(xs, ys, count);
        if (!corners.isEmpty()) {
            stroked(out.begin("polygon").with("points", corners));
        }
    }

    @Override
    public void strokePolyline(double[] xs, double[] ys, int count) {
        String corners = corners(xs, ys, count);
        if (!corners.isEmpty()) {
            stroked(out.begin("polyline").with("points", corners));
        }
    }

    private static String corners(double[] xs, double[] ys, int count) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < count; i++) {
            if (Svg.areFinite(xs[i], ys[i])) {
                list.append(list.isEmpty() ? "" : " ");
                list.append(Markup.number(xs[i])).append(',').append(Markup.number(ys[i]));
            }
        }
        return list.toString();
    }

    // --- words

    @Override
    public void fillText(String text, double x, double y) {
        if (SvgWords.areThere(text, x, y)) {
            SvgWords.begin(out, text, style.font, x, y, style.align);
            Svg.fill(out, style.fill);
            out.end("text", text);
        }
    }

    @Override
    public void strokeText(String text, double x, double y) {
        if (SvgWords.areThere(text, x, y)) {
            SvgWords.begin(out, text, style.font, x, y, style.align);
            out.with("fill", "none");
            Svg.stroke(out, style.stroke, style.width);
            Svg.ends(out, style.cap, style.join);
            out.end("text", text);
        }
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
