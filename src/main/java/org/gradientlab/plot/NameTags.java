package org.gradientlab.plot;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;

/**
 * Names beside points that may lie close together: each stands where there is room, and is tied to
 * its point by a thin leader where that is not right beside it.
 */
public record NameTags(List<Tag> tags) implements Mark {
    private static final double[] REACHES = {11, 24, 40, 58};
    private static final int DIRECTIONS = 12;
    private static final double LEADER_FROM = 16;

    /** A name, its point and its ink. */
    public record Tag(double x, double y, String name, Color ink, Color line) {}

    public NameTags {
        tags = List.copyOf(tags);
    }

    @Override
    public boolean leavesArea() {
        return true;
    }

    @Override
    public boolean isWriting() {
        return true;
    }

    @Override
    public void draw(Pen pen) {
        for (Tag tag : tags) {
            double x = pen.area().px(tag.x);
            double y = pen.area().py(tag.y);
            if (pen.area().holds(x, y, 1)) {
                draw(pen, tag, x, y);
            }
        }
    }

    private static void draw(Pen pen, Tag tag, double x, double y) {
        Writing name = Writing.of(tag.name, pen.look(), TextStyle.CAPTION_STRONG);
        double height = pen.look().size(TextStyle.CAPTION_STRONG.size());
        List<Box> places = new ArrayList<>();
        for (double reach : REACHES) {
            for (int i = 0; i < DIRECTIONS; i++) {
                double angle = 2 * Math.PI * i / DIRECTIONS;
                places.add(around(x, y, angle, pen.look().size(reach), name.width(), height));
            }
        }
        Box box = places.get(pen.room().place(places, Double.POSITIVE_INFINITY));
        leader(pen, tag, x, y, box);
        pen.write(name, box.left(), box.bottom() - height * 0.15, tag.ink);
    }

    /** Touches the circle of that radius in that direction. */
    private static Box around(
            double x, double y, double angle, double r, double width, double height) {
        double across = Math.cos(angle);
        double down = Math.sin(angle);
        double centreX = x + across * (r + width / 2);
        double centreY = y + down * (r + height / 2);
        return new Box(centreX - width / 2, centreY - height / 2, width, height);
    }

    private static void leader(Pen pen, Tag tag, double x, double y, Box box) {
        double toX = Math.clamp(x, box.left(), box.right());
        double toY = Math.clamp(y, box.top(), box.bottom());
        double length = Math.hypot(toX - x, toY - y);
        if (length > pen.look().size(LEADER_FROM)) {
            pen.stroke(tag.line, pen.look().hair(), List.of());
            pen.line(x, y, toX, toY);
        }
    }
}
