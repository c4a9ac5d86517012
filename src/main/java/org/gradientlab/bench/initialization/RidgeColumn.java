package org.gradientlab.bench.initialization;

import java.util.function.IntConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.gradientlab.plot.Ink;
import org.gradientlab.plot.InkCanvas;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Palette;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.plot.Topic;
import org.gradientlab.plot.TopicEvent;
import org.gradientlab.plot.TopicPlace;
import org.gradientlab.plot.Writing;
import org.gradientlab.words.Figures;
import org.jspecify.annotations.Nullable;

/**
 * One histogram for each layer, the first on top, each scaled to its own peak, with its variance in
 * figures. The mouse or the up and down keys choose a layer to be told more of; a click or Enter
 * explains its numbers.
 */
final class RidgeColumn extends Region {
    private static final double LEFT = 52;
    private static final double FIGURES = 78;
    private static final double HEAD = 20;
    private static final double FOOT = 20;
    private static final double DETAIL = 15;
    private static final double LEFT_OF_DETAIL = 16;
    private static final double LEAST_FIGURES = 190;
    private static final double NUMBER_EVERY = 13;
    private static final double CLOSE = 14;
    private static final double HIGH = 4;
    private static final double LOW = 1.12;
    private static final double TALLEST = 44;

    /** How far above its ground, in rows, the mouse still means a layer. */
    private static final double SLACK = 0.1;

    private final InkCanvas canvas = new InkCanvas(this::draw);
    private final IntConsumer choose;
    private @Nullable Ridges ridges;
    private int lane;
    private Look look = Look.standard();

    RidgeColumn(IntConsumer choose) {
        this.choose = choose;
        getStyleClass().add("plot");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().add(canvas);
        focusVisibleProperty().addListener((focus, was, is) -> requestLayout());
        addEventHandler(MouseEvent.MOUSE_MOVED, e -> point(e.getY()));
        addEventHandler(MouseEvent.MOUSE_PRESSED, e -> requestFocus());
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        TopicPlace.mark(
                this,
                topic ->
                        topic.lane() == lane
                                && (topic.key().startsWith(InitializationExplained.LAYER)
                                        || topic.key().equals(InitializationExplained.WEIGHTS)));
        setCursor(Cursor.HAND);
        addEventHandler(KeyEvent.KEY_PRESSED, this::type);
    }

    void show(Ridges newRidges, int newLane, Look newLook) {
        ridges = newRidges;
        lane = newLane;
        look = newLook;
        setAccessibleText(newRidges.spoken());
        requestLayout();
    }

    private void point(double y) {
        Ridges shown = ridges;
        if (shown != null) {
            chooseOther(shown, layerAt(shown.spreads().size(), y));
        }
    }

    private int layerAt(int layers, double y) {
        double below = (y - ground(layers, 0)) / spacing(layers);
        return Math.clamp((int) Math.ceil(below - SLACK), 0, layers - 1);
    }

    private void click(MouseEvent e) {
        Ridges shown = ridges;
        if (shown != null && e.getButton() == MouseButton.PRIMARY) {
            ask(layerAt(shown.spreads().size(), e.getY()));
        }
    }

    private void ask(int layer) {
        TopicEvent.ask(this, Topic.shown(lane, InitializationExplained.layer(layer)));
    }

    private void type(KeyEvent e) {
        Ridges shown = ridges;
        int by = e.getCode() == KeyCode.DOWN ? 1 : e.getCode() == KeyCode.UP ? -1 : 0;
        if (shown != null && by != 0 && !e.isShortcutDown()) {
            chooseOther(shown, Math.clamp(shown.chosen() + by, 0, shown.spreads().size() - 1));
            e.consume();
        } else if (shown != null && e.getCode() == KeyCode.ENTER) {
            ask(shown.chosen());
            e.consume();
        }
    }

    private void chooseOther(Ridges shown, int layer) {
        if (layer != shown.chosen()) {
            choose.accept(layer);
        }
    }

    // --- where things are

    private double top() {
        return look.size(HEAD);
    }

    private double bottom() {
        return getHeight() - look.size(FOOT) - (hasDetails() ? look.size(2 * DETAIL + 8) : 0);
    }

    private boolean hasDetails() {
        return getHeight() > look.size(190);
    }

    /** Where rows are close, ridges rise over those above them, and the first needs room to. */
    private double rise(int layers) {
        return (bottom() - top()) / layers < look.size(CLOSE) ? HIGH : LOW;
    }

    private double spacing(int layers) {
        return Math.max(1, (bottom() - top()) / (layers - 1 + rise(layers)));
    }

    private double ground(int layers, int layer) {
        return bottom() - (layers - 1 - layer) * spacing(layers);
    }

    private double left() {
        return look.size(getWidth() > look.size(LEAST_FIGURES) ? LEFT : LEFT - 16);
    }

    private double right() {
        boolean figures = getWidth() > look.size(LEAST_FIGURES);
        return getWidth() - look.size(figures ? FIGURES : 12);
    }

    // --- drawing

    @Override
    protected void layoutChildren() {
        canvas.redraw(Math.floor(getWidth()), Math.floor(getHeight()));
    }

    private void draw(Ink on) {
        on.setLineDashes();
        Ridges shown = ridges;
        if (shown != null && bottom() > top() + 8 && right() > left() + 8) {
            draw(on, shown);
        }
        if (isFocusVisible()) {
            on.setStroke(look.palette().accent());
            on.setLineWidth(2);
            on.strokeRect(2, 2, canvas.wide() - 4, canvas.high() - 4);
        }
    }

    private void draw(Ink on, Ridges shown) {
        int layers = shown.spreads().size();
        double spacing = spacing(layers);
        double every = Math.max(1, Math.ceil(look.size(NUMBER_EVERY) / spacing));
        Palette palette = look.palette();
        boolean figures = getWidth() > look.size(LEAST_FIGURES);
        if (figures) {
            right(on, shown.title(), look.size(14), palette.muted(), TextStyle.TICK);
        }
        if (shown.numbered()) {
            String layer = look.words().say("initialization.layer");
            Writing head = Writing.of(layer, look, TextStyle.TICK);
            head.draw(
                    on,
                    Math.max(2, left() - look.size(18) - head.width()),
                    look.size(14),
                    palette.muted());
        }
        for (int layer = 0; layer < layers; layer++) {
            double ground = Math.floor(ground(layers, layer)) + 0.5;
            ridge(on, shown, layer, ground, spacing);
        }
        for (int layer = 0; layer < layers; layer++) {
            double baseline = Math.rint(ground(layers, layer));
            boolean chosen = layer == shown.chosen();
            boolean spelled = layer % every == 0 && Math.abs(layer - shown.chosen()) >= every;
            if (chosen || spelled) {
                number(on, shown, layer, baseline, chosen, figures);
            }
        }
        axis(on, shown);
    }

    private void number(
            Ink on, Ridges shown, int layer, double baseline, boolean chosen, boolean figures) {
        Palette palette = look.palette();
        TextStyle style = chosen ? TextStyle.TICK_STRONG : TextStyle.TICK;
        if (shown.numbered() || chosen) {
            Writing number = Writing.of(Integer.toString(layer + 1), look, style);
            number.draw(
                    on,
                    left() - look.size(18) - number.width(),
                    baseline,
                    chosen ? palette.text() : palette.muted());
        }
        if (figures) {
            right(
                    on,
                    shown.variances().get(layer),
                    baseline,
                    chosen ? shown.series().text() : palette.text(),
                    style);
        }
    }

    private void right(
            Ink on, String text, double baseline, javafx.scene.paint.Color ink, TextStyle style) {
        Writing writing = Writing.of(text, look, style);
        writing.draw(on, getWidth() - look.size(10) - writing.width(), baseline, ink);
    }

    private void ridge(Ink on, Ridges shown, int layer, double ground, double spacing) {
        Palette palette = look.palette();
        on.setStroke(palette.edge());
        on.setLineWidth(look.hair());
        on.strokeLine(left(), ground, right(), ground);
        Spread spread = shown.spreads().get(layer).orElse(null);
        if (spread == null) {
            return;
        }
        double tall = Math.min(spacing * rise(shown.spreads().size()), look.size(TALLEST));
        new RidgeShape(spread).trace(on, left(), ground, right() - left(), tall);
        RidgeShape.paint(on, shown.series(), look, layer == shown.chosen());
    }

    private void axis(Ink on, Ridges shown) {
        Palette palette = look.palette();
        double baseline = bottom() + look.size(15);
        double middle = (shown.low() + shown.high()) / 2;
        for (double value : new double[] {shown.low(), middle, shown.high()}) {
            Writing tick = Writing.of(Figures.shown(value, 2), look, TextStyle.TICK);
            double share = (value - shown.low()) / (shown.high() - shown.low());
            double x = left() + share * (right() - left()) - tick.width() / 2;
            tick.draw(on, x, baseline, palette.muted());
        }
        if (hasDetails()) {
            for (String detail : shown.details()) {
                baseline += look.size(DETAIL);
                Writing line = Writing.of(detail, look, TextStyle.TICK);
                if (line.width() < getWidth() - look.size(LEFT_OF_DETAIL)) {
                    line.draw(
                            on, look.size(LEFT_OF_DETAIL), baseline + look.size(2), palette.text());
                }
            }
        }
    }
}
