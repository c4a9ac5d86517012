package org.gradientlab.plot;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.jspecify.annotations.Nullable;

/** Draws one plot: knows its ink, its area, its look and what room labels have taken. */
public final class Pen {
    static final double HALO = 4;

    private final Ink on;
    private final PlotArea area;
    private final Look look;
    private final Room room;
    private final List<AskedBox> asked = new ArrayList<>();
    private @Nullable Topic topic;

    public Pen(Ink on, PlotArea area, Look look) {
        this.on = on;
        this.area = area;
        this.look = look;
        this.room = new Room(new Box(area.left(), area.top(), area.width(), area.height()));
    }

    public Ink ink() {
        return on;
    }

    public PlotArea area() {
        return area;
    }

    public Look look() {
        return look;
    }

    public Palette palette() {
        return look.palette();
    }

    /** What is already drawn where a label should not be. */
    public Room room() {
        return room;
    }

    /** What is written meanwhile stands for this topic. */
    void about(@Nullable Topic newTopic, Runnable drawing) {
        Topic before = topic;
        topic = newTopic;
        drawing.run();
        topic = before;
    }

    /** Notes where something was written. */
    void written(Box box) {
        if (topic != null) {
            asked.add(new AskedBox(box, topic));
        }
    }

    /** The writing that can be asked about. */
    List<AskedBox> asked() {
        return asked;
    }

    /** A stroke with butt caps, so that dashes keep their lengths; width and dash in final px. */
    public void stroke(Color colour, double width, List<Double> dash) {
        on.setStroke(colour);
        on.setLineWidth(width);
        on.setLineCap(StrokeLineCap.BUTT);
        on.setLineJoin(StrokeLineJoin.ROUND);
        on.setLineDashes(dash.stream().mapToDouble(part -> part * width / 2).toArray());
    }

    public void line(double x1, double y1, double x2, double y2) {
        on.strokeLine(x1, y1, x2, y2);
    }

    /** One line of writing whose baseline starts at x, on a halo of paper. */
    public void write(Writing line, double x, double baseline, Color ink) {
        line.drawHalo(on, x, baseline, look.size(HALO), palette().paper());
        line.draw(on, x, baseline, ink);
    }

    /** A marker with a rim of paper; a hollow one has its own colour as a ring. */
    public void marker(Marker shape, double x, double y, double radius, Color colour) {
        marker(on, shape, x, y, radius, colour, look);
    }

    /** The bare outline of a marker, filled. */
    public void shape(Marker shape, double x, double y, double radius, Color colour) {
        on.setFill(colour);
        MarkerShapes.fill(on, shape, x, y, radius);
    }

    static void marker(
            Ink on, Marker shape, double x, double y, double radius, Color colour, Look look) {
        double rim = look.size(2);
        Color paper = look.palette().paper();
        on.setFill(paper);
        MarkerShapes.fill(on, shape, x, y, radius + rim);
        on.setFill(colour);
        MarkerShapes.fill(on, shape, x, y, radius);
        if (shape == Marker.RING || shape == Marker.HOLLOW_SQUARE) {
            on.setFill(paper);
            MarkerShapes.fill(on, shape, x, y, Math.max(radius - rim, radius * 0.4));
        }
    }

    /** Draws only inside the area. */
    public void clipped(Runnable drawing) {
        on.save();
        on.beginPath();
        on.rect(area.left(), area.top(), area.width(), area.height());
        on.clip();
        drawing.run();
        on.restore();
    }

    /** The centre of the pixel nearest to a place: hair lines there stay sharp. */
    public static double centre(double px) {
        return Math.floor(px) + 0.5;
    }
}
