package org.gradientlab.shell.transport;

import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.TextAlignment;
import org.gradientlab.experiment.Shot;
import org.gradientlab.experiment.Track;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Palette;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.shell.control.Drawing;
import org.gradientlab.shell.session.Session;
import org.gradientlab.words.Figures;
import org.jspecify.annotations.Nullable;

/**
 * The whole run in a strip: what is computed, what is past, the course of its main scalar, where
 * knobs were turned, and the playhead, which the mouse drags.
 */
public final class Timeline extends Drawing {
    private static final double TRACK = 4;
    private static final double HEAD = 14;
    private static final double CURVE = 24;
    private static final int PAGES = 10;

    private final Session session;
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
        session.cover().onProperty().subscribe(on -> redraw());
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
    protected void draw(GraphicsContext on, double width, double height) {
        Shot now = shot;
        if (now != null) {
            Strip strip = new Strip(on, now, scale(), look, height, length());
            strip.draw();
            if (session.cover().isOn()) {
                strip.drawCover();
            }
        }
    }

    /** One drawing of the timeline; x counts from the middle of the playhead's leftmost place. */
    private record Strip(
            GraphicsContext on,
            Shot shot,
            TimelineScale scale,
            Look look,
            double height,
            double length) {

        void draw() {
            on.save();
            on.translate(look.size(HEAD) / 2, 0);
            drawCurve();
            drawTicks();
            drawTrack();
            drawTurns();
            drawHead();
            on.restore();
        }

        /** Dots in place of the course of the run, and why. */
        void drawCover() {
            on.save();
            on.translate(look.size(HEAD) / 2, 0);
            on.setStroke(palette().faint());
            on.setLineWidth(look.size(1.5));
            on.setLineCap(StrokeLineCap.ROUND);
            on.setLineDashes(0, look.size(6));
            double y = base() - look.size(CURVE) / 2;
            String words = look.words().say("lesson.hidden");
            on.strokeLine(look.size(HEAD), y, length, y);
            on.setFont(look.font(TextStyle.CAPTION));
            on.setTextAlign(TextAlignment.CENTER);
            on.setLineDashes();
            on.setStroke(palette().paper());
            on.setLineWidth(look.size(8));
            on.strokeText(words, length / 2, y + look.size(4));
            on.setFill(palette().muted());
            on.fillText(words, length / 2, y + look.size(4));
            on.restore();
        }

        private Palette palette() {
            return look.palette();
        }

        private double x(long step) {
            return scale.share(step) * length;
        }

        private double trackY() {
            double middle = (height + look.size(CURVE)) / 2;
            return Math.rint(middle);
        }

        private double base() {
            return trackY() - look.size(5);
        }

        private void drawCurve() {
            int pixels = (int) length;
            int column = shot.scene().bench().headline();
            List<Track> tracks = shot.lanes().stream().map(Shot.LaneShot::track).toList();
            List<Sparkline> lines = Sparkline.of(tracks, column, scale, pixels);
            double now = x(shot.step());
            on.setLineWidth(look.size(1.5));
            for (int lane = 0; lane < lines.size(); lane++) {
                double end = x(shot.lanes().get(lane).computed());
                Color colour =
                        lines.size() == 1 ? palette().accent() : palette().series(lane).line();
                if (lines.size() == 1) {
                    on.setFill(palette().paper().interpolate(colour, 0.1));
                    fillUnder(lines.getFirst(), Math.min(end, pixels - 1.0));
                }
                on.setStroke(look.faded(palette().faint(), 0.6));
                strokeAlong(lines.get(lane), now, end);
                on.setStroke(colour);
                strokeAlong(lines.get(lane), 0, Math.min(now, end));
            }
        }

        private double y(double share) {
            return base() - share * (look.size(CURVE) - 1);
        }

        private void fillUnder(Sparkline line, double end) {
            on.beginPath();
            on.moveTo(0, base());
            double last = 0;
            for (int x = 0; x <= end; x++) {
                if (!Double.isNaN(line.height(x))) {
                    on.lineTo(x, y(line.height(x)));
                    last = x;
                }
            }
            on.lineTo(last, base());
            on.closePath();
            on.fill();
        }

        private void strokeAlong(Sparkline line, double from, double to) {
            on.beginPath();
            boolean drawing = false;
            for (int x = (int) from; x <= to && x < line.pixels(); x++) {
                if (Double.isNaN(line.height(x))) {
                    drawing = false;
                } else if (drawing) {
                    on.lineTo(x, y(line.height(x)));
                } else {
                    on.moveTo(x, y(line.height(x)));
                    drawing = true;
                }
            }
            on.stroke();
        }

        private void drawTrack() {
            drawBar(0, length, palette().track());
            drawBar(0, x(shot.computed()), palette().past());
            drawBar(0, x(shot.step()), palette().accent());
        }

        private void drawBar(double from, double to, Color colour) {
            double thick = look.size(TRACK);
            on.setFill(colour);
            on.fillRoundRect(
                    from, trackY() - thick / 2, Math.max(0, to - from), thick, thick, thick);
        }

        private void drawTicks() {
            on.setFont(look.font(TextStyle.TICK));
            on.setTextAlign(TextAlignment.CENTER);
            double room = look.size(56);
            double free = Double.NEGATIVE_INFINITY;
            for (long tick : scale.ticks()) {
                double x = Math.rint(x(tick)) + 0.5;
                if (x > free && x < length - room / 2) {
                    on.setStroke(palette().border());
                    on.setLineWidth(1);
                    on.strokeLine(x, base() - look.size(CURVE), x, base());
                    on.setFill(palette().muted());
                    on.fillText(Figures.whole(tick), x, trackY() + look.size(17));
                    free = x + room;
                }
            }
        }

        /** A dotted line where a knob was turned, with the word beside the first one. */
        private void drawTurns() {
            List<Long> turns = shot.scene().turnedAt().sorted().toList();
            on.setStroke(palette().muted());
            on.setFill(palette().muted());
            on.setLineWidth(1);
            on.setFont(look.font(TextStyle.TICK));
            on.setTextAlign(TextAlignment.LEFT);
            double top = base() - look.size(CURVE) - look.size(4);
            double free = Double.NEGATIVE_INFINITY;
            String word = look.words().say("shell.turned-here");
            for (long turn : turns) {
                double x = Math.rint(x(turn)) + 0.5;
                on.setLineDashes(2, 2);
                on.strokeLine(x, top, x, trackY());
                on.setLineDashes();
                if (x > free) {
                    on.fillText(word, x + look.size(4), top + look.size(10));
                    free = x + look.size(70);
                }
            }
        }

        private void drawHead() {
            double x = x(shot.step());
            double line = Math.rint(x) + 0.5;
            double radius = look.size(HEAD) / 2;
            double ring = look.size(2);
            on.setStroke(palette().accent());
            on.setLineWidth(1);
            on.setLineCap(StrokeLineCap.BUTT);
            on.strokeLine(line, base() - look.size(CURVE) - look.size(4), line, trackY());
            on.setFill(palette().accent());
            on.fillOval(x - radius, trackY() - radius, 2 * radius, 2 * radius);
            on.setFill(palette().raised());
            double inner = radius - ring;
            on.fillOval(x - inner, trackY() - inner, 2 * inner, 2 * inner);
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
