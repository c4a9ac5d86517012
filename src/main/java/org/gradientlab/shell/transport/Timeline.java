package org.gradientlab.shell.transport;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.gradientlab.experiment.Shot;
import org.gradientlab.plot.Ink;
import org.gradientlab.plot.Look;
import org.gradientlab.shell.control.Drawing;
import org.gradientlab.shell.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * The whole run in a strip: what is computed, what is past, the course of its main scalar, where
 * knobs were turned, and the playhead, which the mouse drags.
 */
public final class Timeline extends Drawing {
    private static final double HEAD = TimelineStrip.HEAD;
    private static final int PAGES = 10;

    private final Session session;
    private final Subscription following;
    private Look look;
    private @Nullable Shot shot;
    private boolean held;

    public Timeline(Session session, Look look) {
        this.session = session;
        this.look = look;
        getStyleClass().add("timeline");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setOnMousePressed(this::grab);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(event -> held = false);
        setOnKeyPressed(this::type);
        following = session.cover().onProperty().subscribe(on -> redraw());
    }

    /** Lets go of the session. */
    void close() {
        following.unsubscribe();
    }

    public void restyle(Look next) {
        look = next;
        redraw();
    }

    void show(Shot next) {
        boolean moved = shot == null || shot.step() != next.step();
        shot = next;
        redraw();
        if (moved) {
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        }
    }

    // --- the hand

    private void grab(MouseEvent event) {
        held = event.getButton() == MouseButton.PRIMARY;
        requestFocus();
        drag(event);
    }

    private void drag(MouseEvent event) {
        if (held) {
            double share = (event.getX() - left()) / length();
            session.seek(scale().step(share));
            event.consume();
        }
    }

    private void type(KeyEvent event) {
        double page = 1.0 / PAGES;
        double share = shot == null ? 0 : scale().share(shot.step());
        switch (event.getCode()) {
            case PAGE_UP -> session.seek(scale().step(share - page));
            case PAGE_DOWN -> session.seek(scale().step(share + page));
            default -> {
                return;
            }
        }
        event.consume();
    }

    // --- the picture

    private TimelineScale scale() {
        return new TimelineScale(shot == null ? 0 : shot.scene().steps());
    }

    private double left() {
        return snappedLeftInset() + look.size(HEAD) / 2;
    }

    private double length() {
        return Math.max(1, getWidth() - snappedLeftInset() - snappedRightInset() - look.size(HEAD));
    }

    @Override
    protected void draw(Ink on, double width, double height) {
        Shot now = shot;
        if (now != null) {
            TimelineStrip strip = new TimelineStrip(on, now, scale(), look, height, length());
            strip.draw();
            if (session.cover().isOn()) {
                strip.drawCover();
            }
        }
    }

    // --- for those who do not see it

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        Shot now = shot;
        return switch (attribute) {
            case VALUE -> now == null ? 0.0 : (double) now.step();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> now == null ? 0.0 : (double) now.scene().steps();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
