package org.gradientlab.plot;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import org.gradientlab.plot.PointLabel.Line;
import org.gradientlab.plot.PointLabel.Place;
import org.gradientlab.plot.PointLabel.Side;

/** The charts of the target pictures, as near as the drawing kit alone can draw them. */
final class SampleCharts {
    private SampleCharts() {}

    private static double f(double x) {
        return (x - 1) * (x - 1) + 1;
    }

    static Chart descent(Look look) {
        Palette palette = look.palette();
        double before = 5.05;
        double now = 4.645;
        double slope = 2 * (before - 1);
        Color trail = look.faded(palette.accent(), 0.45);
        List<Double> visited = new ArrayList<>();
        double x = 6;
        for (int i = 0; i < 40; i++) {
            visited.add(x);
            x -= 0.05 * 2 * (x - 1);
        }
        List<Mark> marks = new ArrayList<>();
        marks.add(
                new FunctionCurve(
                        SampleCharts::f,
                        palette.series(0),
                        2.5,
                        at -> List.of("$x$ = " + at, "$f(x)$ = " + f(at))));
        marks.add(
                new Segment(
                        before - 1.35,
                        f(before) - 1.35 * slope,
                        before + 1.1,
                        f(before) + 1.1 * slope,
                        palette.faint(),
                        1.25,
                        List.of()));
        marks.add(new Segment(now, f(before), now, f(now), palette.muted(), 1, Segment.DASHED));
        marks.add(Dot.filled(6, f(6), 4, trail));
        marks.add(Dot.filled(5.5, f(5.5), 4, trail));
        marks.add(
                new Arrow(
                        before, f(before), before + slope / 4, f(before), palette.slope().line()));
        marks.add(new Arrow(before, f(before), now, f(before), palette.ink().line()));
        marks.add(Dot.ring(before, f(before), 5.5, palette.accent()));
        marks.add(Dot.filled(now, f(now), 6, palette.accent()));
        marks.add(Dot.ring(1, 1, 4.5, palette.accent()));
        marks.add(
                label(
                        1,
                        1,
                        8,
                        List.of(Side.ABOVE, Side.BELOW),
                        new Line("minimum (1, 1)", TextStyle.TICK, palette.muted())));
        marks.add(
                label(
                        before + slope / 8,
                        f(before),
                        10,
                        List.of(Side.BELOW_RIGHT, Side.ABOVE_RIGHT),
                        new Line(
                                "*slope*  $f'(5.05) = 8.1$",
                                TextStyle.CAPTION,
                                14,
                                palette.slope().text()),
                        new Line("arrow drawn at 1:4", TextStyle.TICK, palette.muted())));
        marks.add(
                label(
                        now,
                        f(before),
                        12,
                        List.of(Side.LEFT, Side.ABOVE_LEFT),
                        new Line(
                                "*step*  $-\\eta\\,f' = -0.405$",
                                TextStyle.CAPTION,
                                14,
                                palette.text())));
        marks.add(
                label(
                        now,
                        f(now),
                        13,
                        List.of(Side.LEFT, Side.BELOW_RIGHT),
                        new Line(
                                "*step 3*  $x = 4.645$",
                                TextStyle.CAPTION,
                                14,
                                palette.accentText())));
        marks.add(
                label(
                        6,
                        f(6),
                        8,
                        List.of(Side.ABOVE_LEFT),
                        new Line("0", TextStyle.TICK, palette.muted())));
        marks.add(
                label(
                        5.5,
                        f(5.5),
                        8,
                        List.of(Side.ABOVE_LEFT),
                        new Line("1", TextStyle.TICK, palette.muted())));
        marks.add(new Hops(visited, 3, "each hop: 90 % of the one before"));
        return Chart.of(new Axis(Scale.linear(-3, 8), "$x$"), new Axis(Scale.linear(0, 32), ""))
                .with(marks);
    }

    private static PointLabel label(
            double x, double y, double clearance, List<Side> sides, Line... lines) {
        return new PointLabel(
                sides.stream().map(side -> new Place(x, y, side)).toList(), clearance, lines);
    }

    static Chart againstStep(Look look) {
        Palette palette = look.palette();
        Samples samples = Samples.ofSteps(25, i -> f(1 + 5 * Math.pow(0.9, i)));
        return Chart.of(Axis.ofSteps(24, "step"), new Axis(Scale.linear(0, 28), ""))
                .titled("$f(x)$  against step")
                .with(
                        new NowLine(3),
                        new Curve(samples, palette.series(0), 3),
                        Dot.filled(0, samples.yAt(0), 2.5, palette.accent()),
                        Dot.filled(1, samples.yAt(1), 2.5, palette.accent()),
                        Dot.filled(2, samples.yAt(2), 2.5, palette.accent()),
                        Dot.filled(3, samples.yAt(3), 4.5, palette.accent()),
                        label(
                                3,
                                samples.yAt(3),
                                10,
                                List.of(Side.ABOVE_RIGHT),
                                new Line(
                                        "*14.286*",
                                        TextStyle.CAPTION_STRONG,
                                        palette.accentText())));
    }

    static Chart diverged(Look look) {
        Samples samples = Samples.ofSteps(38, i -> 1 + 25 * Math.pow(1.21, i));
        return Chart.of(Axis.ofSteps(40, "step"), new Axis(Scale.linear(0, 300), ""))
                .titled("$f(x)$  against step")
                .with(new Curve(samples, look.palette().series(0), 60));
    }

    static Chart race(Look look) {
        List<Mark> marks = new ArrayList<>();
        List<EndLabels.EndLabel> names = new ArrayList<>();
        String[] racers = {"Adam", "Momentum", "AdaGrad", "RMSProp"};
        marks.add(Reference.at(0.01, "$\\varepsilon = 0.01$"));
        for (int k = 0; k < racers.length; k++) {
            double rate = 0.94 + 0.012 * k;
            Series series = look.palette().series(k);
            Samples samples =
                    Samples.ofSteps(
                            200, i -> 40 * Math.pow(rate, i) * (1.2 + Math.sin(i * rate / 2)));
            marks.add(new Curve(samples, series, 60));
            names.add(new EndLabels.EndLabel(199, samples.yAt(199), racers[k], series.text()));
        }
        marks.add(new NowLine(60));
        marks.add(new EndLabels(names));
        return Chart.of(Axis.ofSteps(200, "step"), new Axis(Scale.log(1e-5, 100), ""))
                .titled("$f$  against step, log scale")
                .with(marks);
    }
}
