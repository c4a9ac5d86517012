package org.gradientlab.bench.classify;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import javafx.scene.paint.Color;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Mark;
import org.gradientlab.plot.Pen;
import org.gradientlab.plot.PlotArea;
import org.gradientlab.plot.Spot;
import org.gradientlab.plot.Theme;
import org.gradientlab.plot.Topic;
import org.jspecify.annotations.Nullable;

/**
 * The points of a run: class by shape and colour, filled for training, hollow for validation, with
 * a dot for test.
 *
 * @param count how many of them are drawn: the first so many
 * @param moving whether they may lie elsewhere at another step
 * @param card what the hover card says of a point
 */
record PointsOnMap(
        Points points,
        int count,
        IntToDoubleFunction x,
        IntToDoubleFunction y,
        boolean moving,
        List<ClassLook> classes,
        IntFunction<List<String>> card)
        implements Mark {
    private static final double LARGE = 3.6;
    private static final double SMALL = 2.4;
    private static final int MANY = 1200;
    private static final int FEW = 300;
    private static final double REACH = 10;
    private static final double ORDINARY = 340;
    private static final double MOST_ENLARGED = 1.5;

    /** All points where they are, at every step. */
    static PointsOnMap inPlane(
            Points points, List<ClassLook> classes, IntFunction<List<String>> card) {
        return new PointsOnMap(points, points.count(), points::x, points::y, false, classes, card);
    }

    /** The radius of a point among so many, px at scale 1. */
    static double radius(int count) {
        double share = Math.clamp((double) (count - FEW) / (MANY - FEW), 0, 1);
        return LARGE + share * (SMALL - LARGE);
    }

    /** On a large map points may be larger. */
    private static double enlarged(Pen pen) {
        double side = Math.min(pen.area().width(), pen.area().height());
        return Math.clamp(side / pen.look().size(ORDINARY), 1, MOST_ENLARGED);
    }

    /** The radius of a point in a plot, px. */
    static double radius(Pen pen, int count) {
        return pen.look().size(radius(count)) * enlarged(pen);
    }

    /** Hundreds of shapes, the same at every step: most of all that there is to draw. */
    @Override
    public @Nullable Object lasting() {
        return moving ? null : List.of(points, count, classes);
    }

    @Override
    public void draw(Pen pen) {
        Look look = pen.look();
        double radius = radius(pen, count);
        Color rim = look.theme() == Theme.DARK ? look.palette().window() : look.palette().paper();
        Color[] inks = new Color[classes.size()];
        for (int label = 0; label < inks.length; label++) {
            inks[label] = classes.get(label).point(look);
        }
        for (int point = 0; point < count; point++) {
            double px = pen.area().px(x.applyAsDouble(point));
            double py = pen.area().py(y.applyAsDouble(point));
            if (pen.area().holds(px, py, radius)) {
                ClassLook its = classes.get(points.label(point));
                double size = points.isCopy(point) ? 0.6 * radius : radius;
                drawOne(pen, its, points.part(point), px, py, size, inks[points.label(point)], rim);
            }
        }
    }

    static void drawOne(
            Pen pen,
            ClassLook its,
            Part part,
            double px,
            double py,
            double radius,
            Color ink,
            Color rim) {
        double wide = pen.look().size(1);
        pen.shape(its.shape(), px, py, radius + wide, rim);
        pen.shape(its.shape(), px, py, radius, ink);
        if (part != Part.TRAIN) {
            pen.shape(its.shape(), px, py, radius - 1.3 * wide, rim);
        }
        if (part == Part.TEST) {
            pen.shape(its.shape(), px, py, radius * 0.3, ink);
        }
    }

    @Override
    public Optional<Spot> nearest(PlotArea area, double px, double py) {
        int best = -1;
        double least = REACH;
        for (int point = 0; point < count; point++) {
            double distance =
                    Math.hypot(
                            area.px(x.applyAsDouble(point)) - px,
                            area.py(y.applyAsDouble(point)) - py);
            if (distance < least) {
                least = distance;
                best = point;
            }
        }
        if (best < 0) {
            return Optional.empty();
        }
        int found = best;
        return Optional.of(
                new Spot(
                        x.applyAsDouble(found),
                        y.applyAsDouble(found),
                        () -> card.apply(found),
                        Topic.shown(0, ClassifyExplained.point(found))));
    }

    @Override
    public boolean isPoint() {
        return true;
    }
}
