package org.gradientlab.bench.surface;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import org.gradientlab.dataset.Examples;
import org.gradientlab.experiment.Shot;
import org.gradientlab.landscape.Line;
import org.gradientlab.plot.Axis;
import org.gradientlab.plot.Chart;
import org.gradientlab.plot.Dot;
import org.gradientlab.plot.Explained;
import org.gradientlab.plot.FunctionCurve;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Mark;
import org.gradientlab.plot.Marker;
import org.gradientlab.plot.Scale;
import org.gradientlab.plot.Series;
import org.gradientlab.plot.Tex;
import org.gradientlab.plot.Topic;
import org.gradientlab.words.Figures;

/** The examples of a regression and the line each lane has come to, in the units of the data. */
final class RegressionChart {
    private static final double MARGIN = 0.08;
    private static final int DRAWN = 400;

    private RegressionChart() {}

    /** Only for a shot whose first lane goes down a regression's loss. */
    static Chart of(Shot shot, RegressionPicture picture, Look look) {
        Examples examples = picture.examples();
        List<Mark> marks = new ArrayList<>();
        points(picture, look, shot.lanes().size() == 1, marks);
        Line best = picture.best();
        Series dotted = look.palette().ink();
        FunctionCurve least =
                new FunctionCurve(best::at, faded(dotted, look), 1.25, x -> card(best, x));
        marks.add(Explained.of(least, 0, LineExplained.BEST));
        for (int i = 0; i < shot.lanes().size(); i++) {
            RegressionPicture lane = GroundGroup.frame(shot.lanes().get(i)).regression();
            if (lane != null) {
                Series series = look.palette().series(i);
                Line line = lane.line();
                int index = i;
                FunctionCurve curve =
                        new FunctionCurve(
                                line::at,
                                shot.lanes().size() == 1 ? series.solid() : series,
                                2.5,
                                x -> card(line, x));
                marks.add(
                        Explained.ofEachPoint(
                                curve, spot -> Topic.shown(index, LineExplained.at(spot.x()))));
            }
        }
        return Chart.of(
                        new Axis(range(examples.column(0)), "$x$"),
                        new Axis(range(examples.targets()), ""))
                .titled(look.words().say("surface.data-title"))
                .with(marks)
                .spokenAs(
                        look.words()
                                .say(
                                        "surface.spoken-line",
                                        examples.count(),
                                        Figures.shown(picture.line().slope()),
                                        Figures.shown(picture.line().intercept())));
    }

    private static Series faded(Series series, Look look) {
        return new Series(
                look.faded(series.line(), 0.6),
                series.text(),
                series.area(),
                series.dash(),
                series.marker(),
                series.width());
    }

    private static List<String> card(Line line, double x) {
        return List.of(
                "$x = " + Tex.number(x) + "$",
                "$\\hat y = " + Tex.number(line.at(x)) + "$",
                "$\\hat y = %s\\,x + %s$"
                        .formatted(Tex.number(line.slope()), Tex.factor(line.intercept())));
    }

    /** The examples the last update saw are filled; the others are only outlined. */
    private static void points(
            RegressionPicture picture, Look look, boolean single, List<Mark> marks) {
        int count = picture.examples().count();
        int every = Math.max(1, count / DRAWN);
        for (int i = 0; i < count; i += every) {
            marks.add(example(picture, i, 3, look.faded(look.palette().muted(), 0.6)));
        }
        if (single && picture.batch().size() < count) {
            for (int row : picture.batch()) {
                marks.add(example(picture, row, 5, look.palette().slope().line()));
            }
        }
    }

    /** What a click tells is how far the first lane's line is from it. */
    private static Mark example(RegressionPicture picture, int row, double radius, Color colour) {
        double x = picture.examples().feature(row, 0);
        double y = picture.examples().target(row);
        Dot dot =
                new Dot(
                        x,
                        y,
                        radius,
                        colour,
                        Marker.CIRCLE,
                        () ->
                                List.of(
                                        "$(x,\\,y) = ("
                                                + Tex.number(x)
                                                + ",\\,"
                                                + Tex.number(y)
                                                + ")$"));
        return Explained.of(dot, 0, LineExplained.example(row));
    }

    private static Scale range(double[] values) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        double margin = high > low ? MARGIN * (high - low) : 1;
        return Scale.linear(low - margin, high + margin);
    }
}
