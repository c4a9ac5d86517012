package org.gradientlab.bench.classify;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.gradientlab.plot.Ink;
import org.gradientlab.plot.InkCanvas;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Pen;
import org.gradientlab.plot.PlotArea;
import org.gradientlab.plot.Scale;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.plot.Theme;
import org.gradientlab.plot.Writing;

/**
 * One line that says what the shapes on the map are: the classes, and how validation, test and
 * wrong points look.
 */
final class MapLegend extends Region {
    private static final double RADIUS = 4;
    private static final double GAP = 6;
    private static final double APART = 14;
    private static final double LEAST_APART = 7;

    private final InkCanvas canvas = new InkCanvas(this::draw);
    private List<ClassLook> classes = List.of();
    private List<Part> parts = List.of();
    private boolean wrong;
    private Look look = Look.standard();

    /** A sign and the word behind it. */
    private record Entry(Sign sign, Writing word, boolean needed) {}

    /** Draws a sign around a place. */
    private interface Sign {
        void draw(Pen pen, double x, double y);
    }

    MapLegend() {
        getChildren().add(canvas);
        visibleProperty().addListener((visible, was, is) -> requestLayout());
        setMouseTransparent(true);
    }

    /** The parts whose points are drawn otherwise than those for training. */
    static List<Part> apart(Points points) {
        List<Part> parts = new ArrayList<>(List.of(Part.VALIDATION, Part.TEST));
        parts.removeIf(part -> points.count(part) == 0);
        return parts;
    }

    /** Explains these classes and parts; {@code ringed} if wrong points have rings. */
    void show(List<ClassLook> newClasses, List<Part> newParts, boolean ringed, Look newLook) {
        if (newClasses.equals(classes)
                && newParts.equals(parts)
                && ringed == wrong
                && newLook.equals(look)) {
            return;
        }
        classes = List.copyOf(newClasses);
        parts = List.copyOf(newParts);
        wrong = ringed;
        look = newLook;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (!isVisible()) {
            return;
        }
        canvas.redraw(getWidth(), getHeight());
    }

    private void draw(Ink on) {
        Scale unit = Scale.linear(0, 1);
        Pen pen = new Pen(on, new PlotArea(0, 0, getWidth(), getHeight(), unit, unit), look);
        List<Entry> entries = fitting();
        double apart = apart(entries);
        double x = 0;
        double middle = Math.rint(getHeight() / 2);
        for (Entry entry : entries) {
            entry.sign.draw(pen, x + look.size(RADIUS + 1), middle);
            x += look.size(2 * RADIUS + GAP);
            entry.word.draw(on, x, middle + look.size(4), look.palette().muted());
            x += entry.word.width() + apart;
        }
    }

    /** Where all do not fit, the parts of the points go first: the hover card tells them too. */
    private List<Entry> fitting() {
        List<Entry> entries = entries();
        while (width(entries, look.size(LEAST_APART)) > getWidth()
                && entries.stream().anyMatch(entry -> !entry.needed)) {
            entries.remove(entries.reversed().stream().filter(e -> !e.needed).findFirst().get());
        }
        return entries;
    }

    private double apart(List<Entry> entries) {
        double free = getWidth() - width(entries, 0);
        double each = entries.size() < 2 ? free : free / (entries.size() - 1);
        return Math.clamp(each, look.size(LEAST_APART), look.size(APART));
    }

    private double width(List<Entry> entries, double apart) {
        double width = -apart;
        for (Entry entry : entries) {
            width += look.size(2 * RADIUS + GAP) + entry.word.width() + apart;
        }
        return width;
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (ClassLook its : classes) {
            String name = classes.size() <= 3 ? its.name() : its.letter();
            entries.add(entry((pen, x, y) -> sign(pen, its, Part.TRAIN, x, y), name, true));
        }
        for (Part part : parts) {
            String word =
                    look.words()
                            .say(
                                    "classify.legend."
                                            + part.name().toLowerCase(java.util.Locale.ROOT));
            entries.add(entry((pen, x, y) -> sign(pen, neutral(), part, x, y), word, false));
        }
        if (wrong) {
            entries.add(entry(this::ring, look.words().say("classify.legend.wrong"), false));
        }
        return entries;
    }

    private Entry entry(Sign sign, String word, boolean needed) {
        return new Entry(sign, Writing.of(word, look, TextStyle.TICK), needed);
    }

    private ClassLook neutral() {
        return classes.isEmpty() ? ClassLook.of(0, look) : classes.getFirst();
    }

    private void sign(Pen pen, ClassLook its, Part part, double x, double y) {
        boolean dark = look.theme() == Theme.DARK;
        Color rim = dark ? look.palette().window() : look.palette().paper();
        Color ink = part == Part.TRAIN ? its.point(look) : look.palette().text();
        PointsOnMap.drawOne(pen, its, part, x, y, look.size(RADIUS), ink, rim);
    }

    private void ring(Pen pen, double x, double y) {
        double radius = look.size(RADIUS + 1);
        pen.stroke(look.palette().decision(), look.size(1.6), List.of());
        pen.ink().strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    @Override
    protected double computePrefHeight(double width) {
        return look.size(20);
    }
}
