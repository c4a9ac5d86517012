package org.gradientlab.shell.transport;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.TextAlignment;
import org.gradientlab.experiment.Milestone;
import org.gradientlab.experiment.Shot;
import org.gradientlab.experiment.Track;
import org.gradientlab.plot.Ink;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Palette;
import org.gradientlab.plot.TextMeasure;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Word;

/** One drawing of the timeline; x counts from the middle of the playhead's leftmost place. */
record TimelineStrip(
        Ink on, Shot shot, TimelineScale scale, Look look, double height, double length) {
    static final double HEAD = 14;
    private static final double TRACK = 4;
    private static final double CURVE = 24;

    void draw() {
        on.save();
        on.translate(look.size(HEAD) / 2, 0);
        drawCurve();
        drawTicks();
        drawTrack();
        drawMarks();
        drawHead();
        on.restore();
    }

    /** Dots in place of the course of the run, and why. */
    void drawCover() {
        on.save();
        on.translate(look.size(HEAD) / 2, 0);
        double y = base() - look.size(CURVE) / 2;
        String words = look.words().say("lesson.hidden");
        double half = TextMeasure.width(words, look.font(TextStyle.CAPTION)) / 2 + look.size(8);
        on.setStroke(palette().faint());
        on.setLineWidth(look.size(1.5));
        on.setLineDashes(look.size(1.5), look.size(5));
        on.strokeLine(look.size(HEAD), y, length / 2 - half, y);
        on.strokeLine(length / 2 + half, y, length, y);
        on.setLineDashes();
        on.setFont(look.font(TextStyle.CAPTION));
        on.setTextAlign(TextAlignment.CENTER);
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
            Color colour = lines.size() == 1 ? palette().accent() : palette().series(lane).line();
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
        on.fillRoundRect(from, trackY() - thick / 2, Math.max(0, to - from), thick, thick, thick);
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

    /** Dotted lines where knobs were turned and where the frame names a step. */
    private void drawMarks() {
        Word turned = Word.of("shell.turned-here");
        Stream<Milestone> turns = shot.scene().turnedAt().map(step -> new Milestone(step, turned));
        Stream<Milestone> named =
                shot.lanes().stream()
                        .flatMap(lane -> lane.frame().milestones().stream())
                        .distinct();
        on.setStroke(palette().muted());
        on.setFill(palette().muted());
        on.setLineWidth(1);
        on.setFont(look.font(TextStyle.TICK));
        on.setTextAlign(TextAlignment.LEFT);
        double free = Double.NEGATIVE_INFINITY;
        for (Milestone mark :
                Stream.concat(turns, named)
                        .sorted(Comparator.comparingLong(Milestone::step))
                        .toList()) {
            free = drawMark(mark, free);
        }
    }

    /** With its name where there is room for one; returns where there is room again. */
    private double drawMark(Milestone mark, double free) {
        double x = Math.rint(x(mark.step())) + 0.5;
        double top = base() - look.size(CURVE) - look.size(4);
        on.setLineDashes(2, 2);
        on.strokeLine(x, top, x, trackY());
        on.setLineDashes();
        String name = mark.name().in(look.words());
        double width = TextMeasure.width(name, look.font(TextStyle.TICK));
        boolean right = x + look.size(4) + width < length;
        double from = right ? x + look.size(4) : x - look.size(4) - width;
        if (from < free) {
            return free;
        }
        on.fillText(name, from, top + look.size(10));
        return Math.max(x, from + width) + look.size(8);
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
