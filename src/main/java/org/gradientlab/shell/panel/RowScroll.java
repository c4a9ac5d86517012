package org.gradientlab.shell.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/**
 * Scrolls a column of groups of rows so that no row is ever cut in half: it begins at the top of
 * one and ends at the bottom of one.
 */
final class RowScroll extends Region {
    private static final double WHEEL_NOTCH = 40;

    private final VBox body;
    private final ScrollBar bar = new ScrollBar();
    private final Rectangle window = new Rectangle();
    private double offset;
    private double wheel;

    RowScroll(VBox body) {
        this.body = body;
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.setMin(0);
        bar.valueProperty().subscribe(value -> scrollTo(value.doubleValue()));
        body.setClip(window);
        getChildren().addAll(body, bar);
        setMinHeight(0);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        sceneProperty().flatMap(javafx.scene.Scene::focusOwnerProperty).subscribe(this::reveal);
    }

    private void scrolled(ScrollEvent event) {
        wheel -= event.getDeltaY();
        int notches = (int) (wheel / WHEEL_NOTCH);
        if (notches != 0) {
            wheel -= notches * WHEEL_NOTCH;
            for (int i = 0; i < Math.abs(notches); i++) {
                step(notches > 0);
            }
        }
        event.consume();
    }

    private void step(boolean down) {
        NavigableSet<Double> tops = new TreeSet<>(edges(true));
        Double next = down ? tops.higher(offset + 1) : tops.lower(offset - 1);
        if (next != null) {
            scrollTo(next);
        }
    }

    /** Brings a row that got the focus into view. */
    private void reveal(Node focused) {
        if (focused == null || !isInside(focused) || getHeight() <= 0) {
            return;
        }
        var bounds = body.sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
        if (bounds.getMinY() < offset) {
            scrollTo(bounds.getMinY() - WHEEL_NOTCH);
        } else if (bounds.getMaxY() > offset + getHeight() - WHEEL_NOTCH) {
            scrollTo(bounds.getMaxY() - getHeight() + 2 * WHEEL_NOTCH);
        }
    }

    private boolean isInside(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(body)) {
                return true;
            }
        }
        return false;
    }

    private void scrollTo(double wanted) {
        double legal = Math.clamp(wanted, 0, most());
        if (legal != offset) {
            offset = legal;
            requestLayout();
        }
    }

    private double most() {
        return Math.max(0, body.getHeight() - getHeight());
    }

    /** Where rows begin or end, and groups begin, counted from the top of the body. */
    private List<Double> edges(boolean tops) {
        List<Double> edges = new ArrayList<>(List.of(tops ? 0.0 : body.getHeight()));
        for (Node group : body.getChildren()) {
            double top = group.getLayoutY();
            edges.add(tops ? top : top + group.getLayoutBounds().getHeight());
            // A group's title is no row: it must not stand alone at the bottom.
            for (Node row : ((VBox) group).getChildren().filtered(KnobRow.class::isInstance)) {
                double at = top + row.getLayoutY();
                edges.add(tops ? at : at + row.getLayoutBounds().getHeight());
            }
        }
        return edges;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double content = Math.max(body.prefHeight(width), height);
        body.resize(width, content);
        body.layout();
        boolean scrolls = content > height + 0.5;
        bar.setVisible(scrolls);
        offset = Math.clamp(offset, 0, Math.max(0, content - height));
        double from = snapped(edges(true), offset);
        double to = scrolls ? lastWhole(from + height) : from + height;
        window.setX(-40);
        window.setWidth(width + 80);
        window.setY(from);
        window.setHeight(Math.max(0, to - from));
        body.relocate(0, snapPositionY(-from));
        double thick = bar.prefWidth(-1);
        bar.resizeRelocate(width - thick, 0, thick, height);
        bar.setMax(Math.max(0, content - height));
        bar.setVisibleAmount(bar.getMax() * height / Math.max(1, content));
        bar.setValue(offset);
    }

    /** The top nearest to an offset; the end of the content is one, too. */
    private double snapped(List<Double> tops, double wanted) {
        double most = Math.max(0, body.getHeight() - getHeight());
        if (wanted >= most - 0.5 && most > 0) {
            return tops.stream().filter(top -> top >= most - 0.5).min(Double::compare).orElse(most);
        }
        return tops.stream()
                .min((a, b) -> Double.compare(Math.abs(a - wanted), Math.abs(b - wanted)))
                .orElse(wanted);
    }

    private double lastWhole(double limit) {
        return edges(false).stream()
                .filter(bottom -> bottom <= limit + 0.5)
                .max(Double::compare)
                .orElse(limit);
    }

    @Override
    protected double computePrefWidth(double height) {
        return body.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return body.prefHeight(width);
    }
}
