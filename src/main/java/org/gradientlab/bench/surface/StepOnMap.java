package org.gradientlab.bench.surface;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.function.Region;
import org.gradientlab.plot.Arrow;
import org.gradientlab.plot.Dot;
import org.gradientlab.plot.Explained;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Magnification;
import org.gradientlab.plot.Mark;
import org.gradientlab.plot.Parallelogram;
import org.gradientlab.plot.PointLabel;
import org.gradientlab.plot.PointLabel.Line;
import org.gradientlab.plot.PointLabel.Place;
import org.gradientlab.plot.PointLabel.Side;
import org.gradientlab.plot.Tex;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.plot.Topic;
import org.gradientlab.words.Figures;

/**
 * One update taken apart on the map: the two partial derivatives as amber arrows along the axes,
 * their sum by the parallelogram, and the ink arrow of the step.
 */
final class StepOnMap {
    private static final double LONGEST = 0.27;
    private static final double NAMED = 0.05;
    private static final double LETTERS = 13;

    private final Move move;
    private final int lane;
    private final long step;
    private final Symbols symbols;
    private final Look look;
    private final double shorter;
    private final double shrink;

    /** Of a lane, with the step at which the move was computed. */
    StepOnMap(Move move, int lane, long step, Region shown, Symbols symbols, Look look) {
        this.lane = lane;
        this.step = step;
        this.move = move;
        this.symbols = symbols;
        this.look = look;
        shorter = Math.min(shown.right() - shown.left(), shown.top() - shown.bottom());
        double longest = Math.max(Math.abs(move.slopeX()), Math.abs(move.slopeY()));
        shrink = Magnification.shrinking(longest, LONGEST * shorter);
    }

    private double slopeX() {
        return move.slopeX() / shrink;
    }

    private double slopeY() {
        return move.slopeY() / shrink;
    }

    List<Mark> arrows() {
        double x = move.from().x();
        double y = move.from().y();
        List<Mark> marks = new ArrayList<>();
        if (Double.isFinite(slopeX() + slopeY())) {
            marks.add(new Parallelogram(move.lookX(), move.lookY(), slopeX(), slopeY()));
        }
        if (Double.isFinite(move.toX() + move.toY())) {
            marks.add(new Arrow(x, y, move.toX(), move.toY(), look.palette().ink().line(), 4, 6));
        }
        return marks;
    }

    Mark from() {
        return Dot.ring(move.from().x(), move.from().y(), 5.5, look.palette().series(0).line());
    }

    List<Mark> labels() {
        List<Mark> labels = new ArrayList<>();
        labels.add(about(gradientLabel(), SurfaceExplained.GRADIENT));
        double x = move.lookX();
        double y = move.lookY();
        if (Math.abs(slopeX()) > NAMED * shorter) {
            labels.add(
                    partial(
                            symbols.x(),
                            move.slopeX(),
                            Place.at(
                                    x + slopeX() / 2,
                                    y,
                                    slopeY() > 0 ? Side.BELOW : Side.ABOVE,
                                    slopeY() > 0 ? Side.ABOVE : Side.BELOW)));
        }
        if (Math.abs(slopeY()) > NAMED * shorter) {
            labels.add(
                    partial(
                            symbols.y(),
                            move.slopeY(),
                            Place.at(
                                    x,
                                    y + slopeY() / 2,
                                    slopeX() > 0 ? Side.LEFT : Side.RIGHT,
                                    slopeX() > 0 ? Side.RIGHT : Side.LEFT)));
        }
        return labels;
    }

    private Mark partial(String variable, double value, List<Place> places) {
        String text = "$" + symbols.partial(variable) + " = " + Tex.number(value) + "$";
        Mark label =
                new PointLabel(
                                places,
                                9,
                                new Line(text, TextStyle.CAPTION, look.palette().slope().text()))
                        .ifThereIsRoom();
        return about(label, SurfaceExplained.GRADIENT);
    }

    private Mark about(Mark label, String key) {
        Topic topic = new Topic(lane, key, step);
        return new Explained(label, spot -> topic, topic);
    }

    private Mark gradientLabel() {
        double tipX = move.lookX() + slopeX();
        double tipY = move.lookY() + slopeY();
        Side outward = slopeX() > 0 ? Side.RIGHT : Side.LEFT;
        List<Line> lines = new ArrayList<>();
        String word = look.words().say("surface.label.gradient");
        lines.add(
                new Line(
                        "*%s*  $\\nabla %s = (%s,\\,%s)$"
                                .formatted(
                                        word,
                                        symbols.f(),
                                        Tex.number(move.slopeX()),
                                        Tex.number(move.slopeY())),
                        TextStyle.CAPTION,
                        LETTERS,
                        look.palette().slope().text()));
        if (shrink != 1) {
            lines.add(
                    new Line(
                            look.words().say("surface.label.scaled", Figures.shown(shrink)),
                            TextStyle.TICK,
                            look.palette().muted()));
        }
        List<Place> places =
                new ArrayList<>(
                        Place.at(tipX, tipY, slopeY() > 0 ? Side.ABOVE : Side.BELOW, outward));
        Side inward = slopeX() > 0 ? Side.LEFT : Side.RIGHT;
        places.addAll(Place.at(move.lookX(), tipY, inward));
        places.addAll(Place.at(tipX, tipY, Side.values()));
        places.addAll(
                Place.at(
                        move.lookX() + slopeX() / 2,
                        move.lookY() + slopeY() / 2,
                        Side.RIGHT,
                        Side.LEFT));
        return new PointLabel(places, lines, 9, false);
    }
}
