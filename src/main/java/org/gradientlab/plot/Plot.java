package org.gradientlab.plot;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A chart on the stage: it draws what it is given, zooms and pans within it, reads out the point
 * under the mouse, and hands on the movements of its grip. Draws at most once a pulse.
 */
public final class Plot extends Region {
    private final InkCanvas ground = new InkCanvas(this::drawGround);
    private final LastingMarks lasting = new LastingMarks();
    private final InkCanvas overlay = new InkCanvas(this::drawOverlay);
    private final HoverCard card = new HoverCard();

    /** Held weakly: who shows a twin decides how long it lives. */
    private final List<WeakReference<Plot>> twins = new ArrayList<>();

    private Look look;
    private Chart chart;

    /** What a card keeps off that was asked for about a point. */
    private static final double SPOT = 16;

    private @Nullable PlotArea area;
    private @Nullable ShownPart zoom;
    private @Nullable Plot beside;
    private @Nullable Grip grip;
    private @Nullable Spot spot;
    private List<AskedBox> askedBoxes = List.of();
    private @Nullable Box selection;

    public Plot(Look look, Chart chart) {
        this.look = look;
        this.chart = chart;
        getStyleClass().add("plot");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        overlay.setMouseTransparent(true);
        getChildren().addAll(ground, lasting, overlay, card);
        focusVisibleProperty().addListener((focus, was, is) -> overlay.redraw());
        visibleProperty().addListener((visible, was, is) -> requestLayout());
        new PlotMouse(this).listen();
        new PlotKeys(this).listen();
        show(chart, look);
    }

    /** Shows another chart, with the person's zoom kept if it still fits. */
    public void show(Chart newChart, Look newLook) {
        chart = newChart;
        look = newLook;
        if (zoom != null && !zoom.fits(newChart)) {
            zoom = null;
        }
        setAccessibleText(newChart.spoken());
        requestLayout();
        twins.removeIf(twin -> twin.get() == null);
        for (WeakReference<Plot> reference : twins) {
            Plot twin = reference.get();
            if (twin != null) {
                twin.show(newChart, newLook);
            }
        }
    }

    /** A plot that shows from now on what this one shows, in a place and size of its own. */
    public Plot twin() {
        Plot twin = new Plot(look, chart);
        twins.add(new WeakReference<>(twin));
        return twin;
    }

    public void setGrip(@Nullable Grip newGrip) {
        grip = newGrip;
    }

    /** Asks about the spot that is read out; false where it has no more to say. */
    boolean ask() {
        PlotArea at = area;
        Topic topic = spot == null ? null : spot.topic();
        if (at == null || spot == null || topic == null) {
            return false;
        }
        TopicEvent.ask(this, topic, around(at, spot));
        return true;
    }

    private Bounds around(PlotArea at, Spot asked) {
        double side = look.size(SPOT);
        return new BoundingBox(
                at.px(asked.x()) - side / 2, at.py(asked.y()) - side / 2, side, side);
    }

    /** Where a number stands here: written, as a point, or else in a plot of others like it. */
    Optional<TopicPlace> placeOf(Topic topic) {
        PlotArea at = area;
        if (at == null) {
            return Optional.empty();
        }
        return askedBoxes.stream()
                .filter(box -> TopicPlace.same(box.topic(), topic))
                .findFirst()
                .map(AskedBox::bounds)
                .or(() ->
                        spot(at, found -> TopicPlace.same(found, topic), topic.step())
                                .map(s -> around(at, s)))
                .map(about -> new TopicPlace(this, about, true))
                .or(() ->
                        spot(at, found -> TopicPlace.alike(found, topic), topic.step())
                                .map(s -> new TopicPlace(this, getLayoutBounds(), false)));
    }

    private Optional<Spot> spot(PlotArea at, Predicate<@Nullable Topic> wanted, long step) {
        return SpotSearch.of(at, (px, py) -> nearest(at, px, py), wanted, step);
    }

    /** Whether there is writing at a pixel that can be asked about. */
    boolean explainsAt(double px, double py) {
        return askedBoxes.stream().anyMatch(box -> box.holds(px, py));
    }

    /** Asks about the writing at a pixel; false where there is none. */
    boolean ask(double px, double py) {
        Optional<AskedBox> box = askedBoxes.stream().filter(b -> b.holds(px, py)).findFirst();
        box.ifPresent(found -> TopicEvent.ask(this, found.topic(), found.bounds()));
        return box.isPresent();
    }

    public Optional<Grip> grip() {
        return Optional.ofNullable(grip);
    }

    /** Where the data are; empty before the first layout and where there is no room for them. */
    public Optional<PlotArea> area() {
        return Optional.ofNullable(area);
    }

    public Look look() {
        return look;
    }

    public boolean isZoomed() {
        return zoom != null;
    }

    public void zoomTo(Scale across, Scale up) {
        zoom = new ShownPart(across, up);
        if (beside != null) {
            beside.follow(across);
        }
        requestLayout();
    }

    public void resetZoom() {
        zoom = null;
        if (beside != null) {
            beside.zoom = null;
            beside.requestLayout();
        }
        requestLayout();
    }

    /** Shows the part that another plot of the same chart shows. */
    public void zoomLike(Plot other) {
        ShownPart there = other.zoom;
        if (there == null) {
            zoom = null;
        } else if (there.fits(chart)) {
            zoom = there;
        }
        requestLayout();
    }

    /** From now on both show the same stretch across: who zooms one zooms the other. */
    public void link(Plot other) {
        beside = other;
        other.beside = this;
    }

    private void follow(Scale across) {
        Scale up = zoom == null ? chart.up().scale() : zoom.up();
        zoom = new ShownPart(across, up);
        requestLayout();
    }

    /** The spot that is read out, if any. */
    public Optional<Spot> spot() {
        return Optional.ofNullable(spot);
    }

    /** Reads out the readable point nearest to a pixel. */
    void readOut(double px, double py) {
        PlotArea at = area;
        spot = at == null ? null : nearest(at, px, py);
        overlay.redraw();
    }

    void stopReading() {
        spot = null;
        overlay.redraw();
    }

    void select(@Nullable Box box) {
        selection = box;
        overlay.redraw();
    }

    /** Points are preferred to the curves they lie on: a mark drawn later wins when it is near. */
    private @Nullable Spot nearest(PlotArea at, double px, double py) {
        Spot best = null;
        double least = Double.POSITIVE_INFINITY;
        for (Mark mark : chart.marks()) {
            Spot found = mark.nearest(at, px, py).orElse(null);
            if (found != null) {
                boolean point = mark.isPoint();
                double distance = found.distance(at, px, py) - (point ? look.size(8) : 0);
                if (distance < least && (!point || distance < look.size(6))) {
                    least = distance;
                    best = found;
                }
            }
        }
        return best;
    }

    @Override
    protected void layoutChildren() {
        if (!isVisible()) {
            // What is drawn on a canvas that is never rendered would be kept for ever.
            return;
        }
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        ground.redraw(width, height);
        lasting.show(chart.lasting(), area, look, width, height);
        overlay.redraw(width, height);
    }

    private void drawGround(Ink on) {
        Chart shown = zoom == null ? chart : chart.within(zoom.across(), zoom.up());
        ChartPainter painter = new ChartPainter(on, shown.moving(), look);
        PlotArea drawn = painter.paint(ground.wide(), ground.high());
        // Smaller than its own axes there is nothing that a mouse or a key could mean.
        area = drawn.hasRoom() ? drawn : null;
        askedBoxes = painter.asked();
    }

    /** The canvas would cover a border of the stylesheet. */
    private void drawOverlay(Ink on) {
        PlotArea at = area;
        boolean any = isFocusVisible() || selection != null || spot != null;
        // An empty canvas costs as much at every frame as a full one.
        overlay.setVisible(any);
        if (at == null || !any) {
            card.hide();
            return;
        }
        PlotOverlay drawing = new PlotOverlay(new Pen(on, at, look));
        if (isFocusVisible()) {
            drawing.focusRing(overlay.wide(), overlay.high());
        }
        if (selection != null) {
            drawing.selection(selection);
        }
        if (spot == null || !at.holds(at.px(spot.x()), at.py(spot.y()), 2)) {
            card.hide();
        } else {
            drawing.crosshair(spot);
            card.show(spot, at, look, getWidth(), getHeight());
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return 40;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 30;
    }

    @Override
    protected double computePrefWidth(double height) {
        return look.size(280);
    }

    @Override
    protected double computePrefHeight(double width) {
        return look.size(160);
    }
}
