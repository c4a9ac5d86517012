package org.gradientlab.shell.control;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.gradientlab.words.Figures;
import org.jspecify.annotations.Nullable;

/**
 * A slider on any scale, filled up to its thumb, with labelled ticks and with bounds that matter
 * marked on it. It shows what it is told to show; what the hand does to it goes to its listener.
 */
public final class ScaleSlider extends Region {
    private static final PseudoClass PRESSED = PseudoClass.getPseudoClass("pressed");
    private static final int PAGE = 5;

    /** A place marked on the slider with a word. */
    public record Mark(double value, String word) {}

    /** Hears what the hand does; {@code adjusting} until it lets go. */
    public interface Listener {
        void moved(double value, boolean adjusting);
    }

    private final SliderScale scale;
    private final Listener listener;
    private final Region track = part("slider-track");
    private final Region fill = part("slider-fill");
    private final Region thumb = part("slider-thumb");
    private final List<Label> tickLabels = new ArrayList<>();
    private final List<Region> markLines = new ArrayList<>();
    private final List<Label> markLabels = new ArrayList<>();
    private List<Mark> marks = List.of();
    private @Nullable Double held;
    private double value;

    public ScaleSlider(SliderScale scale, Listener listener) {
        this.scale = scale;
        this.listener = listener;
        getStyleClass().add("scale-slider");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        getChildren().addAll(track, fill);
        for (double tick : scale.ticks()) {
            tickLabels.add(label(tickText(tick), "slider-tick"));
        }
        getChildren().addAll(tickLabels);
        getChildren().add(thumb);
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(this::release);
        setOnKeyPressed(this::type);
    }

    private static String tickText(double tick) {
        return Figures.plain(tick).replaceFirst("^(−?)1e(-?)([0-9]+)$", "$110^$2$3");
    }

    private static Region part(String style) {
        Region part = new Region();
        part.getStyleClass().add(style);
        part.setManaged(false);
        return part;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setManaged(false);
        label.setMouseTransparent(true);
        return label;
    }

    // --- what it shows

    public double value() {
        return value;
    }

    public void show(double next) {
        if (next != value) {
            value = next;
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
            requestLayout();
        }
    }

    public void mark(List<Mark> next) {
        if (next.equals(marks)) {
            return;
        }
        marks = List.copyOf(next);
        getChildren().removeAll(markLines);
        getChildren().removeAll(markLabels);
        markLines.clear();
        markLabels.clear();
        for (Mark mark : marks) {
            markLines.add(part("slider-mark"));
            markLabels.add(label(mark.word(), "slider-mark-word"));
        }
        getChildren().addAll(getChildren().indexOf(thumb), markLines);
        getChildren().addAll(markLabels);
        requestLayout();
    }

    // --- the hand

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            pseudoClassStateChanged(PRESSED, true);
            moveTo(event.getX(), true);
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        if (held != null) {
            moveTo(event.getX(), true);
            event.consume();
        }
    }

    private void release(MouseEvent event) {
        pseudoClassStateChanged(PRESSED, false);
        if (held != null) {
            double last = held;
            held = null;
            listener.moved(last, false);
            event.consume();
        }
    }

    private void moveTo(double x, boolean adjusting) {
        double next = scale.value((x - left()) / length());
        if (held == null || held != next) {
            held = next;
            listener.moved(next, adjusting);
        }
    }

    private void type(KeyEvent event) {
        Double next =
                switch (event.getCode()) {
                    case RIGHT, UP, KP_RIGHT, KP_UP -> scale.beside(value, 1);
                    case LEFT, DOWN, KP_LEFT, KP_DOWN -> scale.beside(value, -1);
                    case PAGE_UP -> scale.beside(value, PAGE);
                    case PAGE_DOWN -> scale.beside(value, -PAGE);
                    case HOME -> scale.value(0);
                    case END -> scale.value(1);
                    default -> null;
                };
        if (next != null && !event.isShortcutDown() && !event.isAltDown()) {
            listener.moved(next, false);
            event.consume();
        }
    }

    // --- layout

    private double left() {
        return snappedLeftInset() + thumb.prefWidth(-1) / 2;
    }

    private double length() {
        return Math.max(1, getWidth() - 2 * left());
    }

    private double placeOf(double at) {
        return left() + Math.clamp(scale.share(at), 0, 1) * length();
    }

    @Override
    protected void layoutChildren() {
        double bar = thumb.prefHeight(-1);
        double middle = barHeight() / 2;
        double thick = track.prefHeight(-1);
        double x = placeOf(value);
        track.resizeRelocate(
                snappedLeftInset(), middle - thick / 2, getWidth() - 2 * snappedLeftInset(), thick);
        fill.resizeRelocate(snappedLeftInset(), middle - thick / 2, x, thick);
        thumb.resizeRelocate(Math.rint(x - bar / 2), Math.rint(middle - bar / 2), bar, bar);
        layoutMarks(middle);
        layoutTicks();
    }

    private void layoutMarks(double middle) {
        for (int i = 0; i < marks.size(); i++) {
            double share = scale.share(marks.get(i).value());
            boolean visible = share >= 0 && share <= 1;
            Region line = markLines.get(i);
            Label word = markLabels.get(i);
            line.setVisible(visible);
            word.setVisible(visible);
            double width = line.prefWidth(-1);
            double height = line.prefHeight(-1);
            double x = Math.rint(placeOf(marks.get(i).value()));
            line.resizeRelocate(x - width / 2, middle - height / 2, width, height);
            centre(word, x);
        }
    }

    /** A tick gives way to a mark's word and to the tick before it. */
    private void layoutTicks() {
        double free = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < tickLabels.size(); i++) {
            Label label = tickLabels.get(i);
            centre(label, placeOf(scale.ticks().get(i)));
            double from = label.getLayoutX();
            double to = from + label.getWidth();
            boolean covered =
                    markLabels.stream()
                            .filter(Node::isVisible)
                            .anyMatch(word ->
                                    word.getLayoutX() < to + 4
                                            && word.getLayoutX() + word.getWidth() > from - 4);
            label.setVisible(!covered && from > free + 4);
            if (label.isVisible()) {
                free = to;
            }
        }
    }

    private void centre(Label label, double x) {
        double width = label.prefWidth(-1);
        double from = Math.clamp(x - width / 2, 0, Math.max(0, getWidth() - width));
        label.resizeRelocate(Math.rint(from), barHeight(), width, label.prefHeight(-1));
    }

    private double barHeight() {
        return thumb.prefHeight(-1) * 1.25;
    }

    private boolean hasWords() {
        return !tickLabels.isEmpty() || !markLabels.isEmpty();
    }

    @Override
    protected double computePrefHeight(double width) {
        double words = hasWords() ? wordHeight() : 0;
        return Math.ceil(barHeight() + words);
    }

    private double wordHeight() {
        return tickLabels.isEmpty()
                ? markLabels.getFirst().prefHeight(-1)
                : tickLabels.getFirst().prefHeight(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return thumb.prefWidth(-1) * 6;
    }

    // --- for those who do not see it

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> value;
            case MIN_VALUE -> scale.value(0);
            case MAX_VALUE -> scale.value(1);
            case VALUE_STRING -> Figures.shown(value);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT, BLOCK_INCREMENT -> listener.moved(scale.beside(value, 1), false);
            case DECREMENT, BLOCK_DECREMENT -> listener.moved(scale.beside(value, -1), false);
            case SET_VALUE -> {
                if (parameters.length > 0 && parameters[0] instanceof Number number) {
                    listener.moved(number.doubleValue(), false);
                }
            }
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
