package org.gradientlab.bench.descent;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import org.gradientlab.function.PointOnCurve;
import org.gradientlab.plot.Arrow;
import org.gradientlab.plot.Dot;
import org.gradientlab.plot.Explained;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Mark;
import org.gradientlab.plot.Palette;
import org.gradientlab.plot.PointLabel;
import org.gradientlab.plot.PointLabel.Line;
import org.gradientlab.plot.PointLabel.Place;
import org.gradientlab.plot.PointLabel.Side;
import org.gradientlab.plot.Segment;
import org.gradientlab.plot.Tex;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.plot.Theme;
import org.gradientlab.plot.Topic;
import org.gradientlab.words.Figures;

/**
 * One update taken apart on the curve: the tangent, the amber arrow of the slope, the ink arrow of
 * the step against it, and where it leads.
 */
final class StepPicture {
    private static final double LONG_STEP = 0.2;
    private static final double TANGENT = 0.11;
    private static final double TANGENT_HEIGHT = 0.32;
    private static final double LETTERS = 14;

    private final DescentFrame frame;
    private final Move move;
    private final Look look;
    private final double shrink;
    private final Scenery scenery;

    /** Where the slope was taken: elsewhere than the point where the optimizer looks ahead. */
    private final PointOnCurve place;

    StepPicture(DescentFrame frame, Move move, double x0, Scenery scenery, Look look) {
        this.frame = frame;
        this.scenery = scenery;
        this.move = move;
        this.look = look;
        this.place = move.place() == move.from().x() ? move.from() : frame.f().at(move.place());
        this.shrink = SlopeScale.of(frame.f().at(x0), place, scenery.shown());
    }

    /** The tangent: drawn before the points. */
    List<Mark> under() {
        if (fromAfar()) {
            return List.of();
        }
        double half = TANGENT * scenery.width();
        double x = place.x();
        double drawn = Math.min(half, TANGENT_HEIGHT * scenery.height() / Math.abs(move.slope()));
        return List.of(
                new Segment(
                        x - drawn,
                        place.f() - drawn * move.slope(),
                        x + drawn,
                        place.f() + drawn * move.slope(),
                        look.palette().faint(),
                        1.25,
                        List.of()));
    }

    List<Mark> arrows() {
        Palette palette = look.palette();
        List<Mark> marks = new ArrayList<>();
        double y = move.from().f();
        if (Double.isFinite(move.to())) {
            double landing = frame.f().at(move.to()).f();
            if (Double.isFinite(landing)) {
                marks.add(
                        new Segment(
                                move.to(),
                                y,
                                move.to(),
                                landing,
                                palette.muted(),
                                1,
                                Segment.DASHED));
            }
        }
        if (move.slope() != 0) {
            marks.add(
                    new Arrow(place.x(), place.f(), slopeTip(), place.f(), palette.slope().line()));
        }
        marks.add(new Arrow(move.from().x(), y, move.to(), y, palette.ink().line()));
        return marks;
    }

    private double slopeTip() {
        return place.x() + move.slope() / shrink;
    }

    Mark from(Color colour) {
        return Dot.ring(move.from().x(), move.from().f(), 5.5, colour);
    }

    List<Mark> labels() {
        List<Mark> labels = new ArrayList<>();
        if (move.slope() != 0) {
            labels.add(about(slopeLabel(), DescentExplained.SLOPE));
        }
        labels.add(about(stepLabel(), DescentExplained.NEXT));
        return labels;
    }

    /** The labels of the last step tell what was computed where that step began. */
    private Mark about(Mark label, String key) {
        if (frame.last() == null) {
            return Explained.of(label, 0, key);
        }
        Topic topic = new Topic(0, key, frame.step() - 1);
        return new Explained(label, spot -> topic, topic);
    }

    private Mark stepLabel() {
        double y = move.from().f();
        double middle = (move.from().x() + move.to()) / 2;
        boolean left = move.change() < 0;
        boolean isLong = Math.abs(move.change()) > LONG_STEP * scenery.width();
        List<Place> over = Place.at(middle, y, Side.ABOVE, Side.BELOW);
        List<Place> beside =
                left
                        ? Place.at(move.to(), y, Side.LEFT, Side.ABOVE_LEFT, Side.BELOW_LEFT)
                        : Place.at(move.to(), y, Side.RIGHT, Side.ABOVE_RIGHT, Side.BELOW_RIGHT);
        List<Place> places = new ArrayList<>(isLong ? over : beside);
        places.addAll(isLong ? beside : over);
        String what = move.isPlain() ? "-\\eta\\,f' = " : "\\Delta x = ";
        String word = look.words().say("descent.label.step");
        return new PointLabel(
                places,
                12,
                new Line(
                        word(word) + "$%s%s$".formatted(what, Tex.number(move.change())),
                        TextStyle.CAPTION,
                        LETTERS,
                        look.palette().text()));
    }

    private Mark slopeLabel() {
        double tip = slopeTip();
        double middle = (place.x() + tip) / 2;
        List<Place> places = new ArrayList<>(Place.at(middle, place.f(), Side.BELOW, Side.ABOVE));
        places.addAll(
                Place.at(
                        tip,
                        place.f(),
                        move.slope() > 0 ? Side.RIGHT : Side.LEFT,
                        Side.BELOW_RIGHT,
                        Side.BELOW_LEFT,
                        Side.ABOVE_RIGHT,
                        Side.ABOVE_LEFT));
        String word = look.words().say("descent.label.slope");
        String at = fromAfar() ? "" : "(" + Tex.number(place.x()) + ")";
        Line line =
                new Line(
                        word(word) + "$f'%s = %s$".formatted(at, Tex.number(move.slope())),
                        TextStyle.CAPTION,
                        LETTERS,
                        look.palette().slope().text());
        if (shrink == 1 || fromAfar()) {
            return new PointLabel(places, 12, line);
        }
        String note = look.words().say("descent.label.scaled", Figures.shown(shrink));
        return new PointLabel(
                places, 12, line, new Line(note, TextStyle.TICK, look.palette().muted()));
    }

    /** Seen from the last row, colours and symbols must do. */
    private boolean fromAfar() {
        return look.theme() == Theme.PROJECTOR;
    }

    private String word(String word) {
        return fromAfar() ? "" : "*" + word + "*  ";
    }
}
