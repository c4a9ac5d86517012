package org.gradientlab.bench.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.gradientlab.bench.classify.PointSketch.Place;
import org.gradientlab.dataset.DrawnPoints;
import org.gradientlab.plot.Axis;
import org.gradientlab.plot.Chart;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Plot;
import org.gradientlab.plot.Scale;
import org.gradientlab.plot.Topic;
import org.gradientlab.plot.TopicEvent;
import org.gradientlab.view.Hand;
import org.gradientlab.view.SmallChoice;
import org.gradientlab.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The large picture: the plane with what the network makes of it, or the plane as a layer sees it.
 * Points are drawn here.
 */
final class MapPane extends Pane {
    private static final int DECISION = 0;
    private static final int SPACE = 1;
    private static final double PAD = 16;

    /** What a plot takes beside its area: ticks left and below. */
    private static final double TICKS_LEFT = 44;

    private static final double TICKS_BELOW = 28;
    private static final double TOP = 18;

    private final Hand hand;
    private final Plot plot;
    private final SmallChoice content;
    private final SmallChoice layers;
    private final ToggleButton draw = new ToggleButton();
    private final Button whole = new Button();
    private final HBox tools;
    private final MapLegend legend = new MapLegend();
    private final PointPalette palette;
    private final Label note = new Label();
    private final Label title = new Label();
    private final PointSketch sketch;
    private final Runnable changed;
    private Consumer<@Nullable Place> placed = place -> {};
    private Look look = Look.standard();
    private boolean compact;
    private boolean enlarged;
    private boolean ready = true;
    private int trainingPoints;

    /** Runs {@code changed} where another picture is asked for. */
    MapPane(Hand hand, Runnable changed) {
        this.hand = hand;
        this.changed = changed;
        Axis axis = new Axis(Scale.linear(-1, 1), "");
        plot = new Plot(look, Chart.of(axis, axis));
        plot.setId("map");
        content = new SmallChoice(2, this::contentChosen);
        content.setId("map-content");
        layers = new SmallChoice(ClassifySetup.MOST_LAYERS, this::layerChosen);
        layers.setId("map-layer");
        palette = new PointPalette(this::clear, hand::openFile);
        sketch = new PointSketch(plot, hand, palette);
        draw.setId("draw-points");
        draw.getStyleClass().add("tiny-text");
        draw.setOnAction(event -> drawingChanged());
        whole.setId("whole-network");
        whole.getStyleClass().add("tiny-text");
        whole.setOnAction(event -> hand.turn(0, "map", new MapContent.Decision(), false));
        note.getStyleClass().add("tick");
        title.getStyleClass().add("plot-title");
        plot.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        plot.addEventHandler(TopicEvent.ASKED, event -> lookInto(event.topic()));
        tools = new HBox(content, layers);
        tools.getStyleClass().add("map-tools");
        getChildren().addAll(plot, tools, whole, draw, legend, palette, note, title);
    }

    boolean isCompactNow() {
        return compact;
    }

    Plot plot() {
        return plot;
    }

    /** Tells where in the plane the mouse is. */
    void onPlace(Consumer<@Nullable Place> newPlaced) {
        placed = newPlaced;
    }

    /** A training point that is asked about is looked into from then on. */
    private void lookInto(Topic topic) {
        int point = ClassifyExplained.pointOf(topic.key());
        if (point >= 0 && point < Inspection.MOST_ROWS && trainingPoints > point) {
            hand.turn(0, "example", point + 1, false);
        }
    }

    private void moved(MouseEvent event) {
        boolean plane = content.chosen() == DECISION;
        plot.area()
                .filter(area -> plane && area.holds(event.getX(), event.getY(), 0))
                .ifPresent(area ->
                        placed.accept(new Place(area.x(event.getX()), area.y(event.getY()))));
    }

    /** Shows the plane as a layer sees it. */
    void showSpace() {
        content.choose(SPACE);
    }

    /** Leaves the row of buttons out where a small stage needs all room for the picture. */
    void setCompact(boolean on) {
        compact = on;
    }

    private void contentChosen() {
        if (content.chosen() == SPACE) {
            stopDrawing();
        }
        changed.run();
    }

    private void layerChosen() {
        hand.turn(0, "space", layers.chosen() + 1, false);
    }

    private void drawingChanged() {
        if (draw.isSelected()) {
            content.choose(DECISION);
            plot.requestFocus();
        }
        sketch.draw(draw.isSelected());
        changed.run();
    }

    private void stopDrawing() {
        draw.setSelected(false);
        sketch.draw(false);
    }

    private void clear() {
        draw.setSelected(true);
        sketch.draw(true);
        sketch.clear();
    }

    /** Opens the palette, as its button does. */
    void startDrawing() {
        draw.setSelected(true);
        drawingChanged();
    }

    void restyle(Look newLook) {
        look = newLook;
        Words words = look.words();
        content.name(List.of(words.say("classify.decision"), words.say("classify.hidden-space")));
        List<String> numbers = new ArrayList<>();
        for (int layer = 1; layer <= ClassifySetup.MOST_LAYERS; layer++) {
            numbers.add(Integer.toString(layer));
        }
        layers.name(numbers);
        layers.setAccessibleText(words.say("classify.space"));
        draw.setText(words.say("classify.draw"));
        draw.setTooltip(new Tooltip(words.say("classify.draw.help")));
        whole.setText(words.say("classify.whole"));
        whole.setTooltip(new Tooltip(words.say("classify.whole.help")));
        palette.restyle(look);
    }

    void show(ClassifyScene scene) {
        ready = true;
        ClassifyFrame frame = scene.frame();
        sketch.show(scene.setup(), frame.points());
        trainingPoints = frame.signals().rows();
        showLayers(scene);
        boolean space = content.chosen() == SPACE && layers.isVisible();
        content.offer(SPACE, frame.network().depth() > 1);
        Chart chart = space ? HiddenSpaceChart.of(scene) : withCursor(MapChart.of(scene));
        plot.show(chart, look);
        note.setText(space ? HiddenSpaceChart.note(scene) : "");
        legend.show(scene.classes(), MapLegend.apart(frame.points()), true, look);
        enlarged = frame.enlarged() != null && !space;
        title.setText(enlarged ? nameOf(scene) : "");
        requestLayout();
    }

    private Chart withCursor(Chart map) {
        return sketch.isDrawing() ? map.with(new DrawCursor(sketch::cursor)) : map;
    }

    private static String nameOf(ClassifyScene scene) {
        return scene.setup().map() instanceof MapContent.Neuron(int layer, int unit) && layer > 0
                ? new NetworkCards(scene, 0, 0).name(layer, unit - 1)
                : "";
    }

    private void showLayers(ClassifyScene scene) {
        int hidden = scene.frame().network().depth() - 1;
        visible(layers, content.chosen() == SPACE && hidden > 0);
        for (int layer = 0; layer < ClassifySetup.MOST_LAYERS; layer++) {
            layers.offerQuietly(layer, layer < hidden);
        }
        if (hidden > 0) {
            layers.showChosen(scene.frame().space().layer());
        }
    }

    /** The points of a run that cannot begin; drawing goes on. */
    void show(ClassifySetup setup, UnreadyFrame frame) {
        if (ready && setup.data() instanceof DrawnPoints) {
            // There is nothing else to be done with an empty sheet.
            draw.setSelected(true);
            sketch.draw(true);
        }
        ready = false;
        sketch.show(setup, frame.points());
        plot.show(withCursor(MapChart.of(frame, look)), look);
        visible(layers, false);
        enlarged = false;
        note.setText("");
        legend.show(List.of(), List.of(), false, look);
        requestLayout();
    }

    private static void visible(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    @Override
    protected void layoutChildren() {
        double pad = look.size(PAD);
        double row = compact ? 0 : Math.ceil(Math.max(tools.prefHeight(-1), draw.prefHeight(-1)));
        boolean drawing = sketch.isDrawing();
        boolean noted = !note.getText().isEmpty();
        tools.setVisible(!compact && !enlarged);
        draw.setVisible(!compact && !enlarged && content.chosen() == DECISION && drawFits());
        whole.setVisible(!compact && enlarged);
        title.setVisible(!compact && enlarged);
        double line = Math.ceil(drawing ? palette.prefHeight(-1) : look.size(20));
        double top = compact ? look.size(6) : look.size(10) + row + look.size(4);
        double side =
                Math.min(
                        getWidth() - look.size(TICKS_LEFT) - pad,
                        getHeight() - top - line - look.size(TICKS_BELOW + TOP - 12));
        double left = Math.max(0, (getWidth() - look.size(TICKS_LEFT) - pad - side) / 2);
        double from = left + look.size(TICKS_LEFT);
        layoutTools(from, side, row);
        palette.setVisible(drawing);
        legend.setVisible(!drawing && !noted);
        note.setVisible(!drawing && noted);
        double wide = Math.ceil(palette.prefWidth(-1));
        double first = Math.max(look.size(4), Math.min(from, getWidth() - wide - look.size(10)));
        palette.resizeRelocate(first, top, wide, line);
        legend.resizeRelocate(from, top, Math.max(0, getWidth() - from - look.size(10)), line);
        double words = Math.ceil(note.prefWidth(-1));
        double begin = Math.max(look.size(4), Math.min(from, getWidth() - words - look.size(10)));
        note.resizeRelocate(begin, top, Math.max(0, getWidth() - begin - look.size(4)), line);
        double plotTop = top + line - look.size(TOP - 6);
        plot.resizeRelocate(
                left,
                plotTop,
                side + look.size(TICKS_LEFT) + pad,
                side + look.size(TOP + TICKS_BELOW));
        plot.toBack();
    }

    /** Whether there is room for its button beside the others. */
    private boolean drawFits() {
        double both = Math.ceil(tools.prefWidth(-1)) + Math.ceil(draw.prefWidth(-1));
        return both + look.size(12) <= getWidth();
    }

    private void layoutTools(double from, double side, double row) {
        double y = look.size(10);
        double wide = Math.ceil(draw.prefWidth(-1));
        double choices = Math.ceil(tools.prefWidth(-1));
        // Both begin and end with the picture, or a small one is left behind.
        double missing = draw.isVisible() ? choices + wide + look.size(8) - side : choices - side;
        double first = Math.max(look.size(4), from - Math.max(0, missing));
        tools.resizeRelocate(first, y, choices, row);
        double back = Math.ceil(whole.prefWidth(-1));
        whole.resizeRelocate(from, y, back, row);
        double rest = Math.max(0, side - back - look.size(10));
        title.resizeRelocate(from + back + look.size(10), y, rest, row);
        double at = Math.max(from + side - wide, first + choices + look.size(8));
        draw.resizeRelocate(at, y, wide, row);
    }
}
