package org.gradientlab.bench.activation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import org.gradientlab.experiment.Shot.LaneShot;
import org.gradientlab.plot.Arrow;
import org.gradientlab.plot.Axis;
import org.gradientlab.plot.Chart;
import org.gradientlab.plot.Curve;
import org.gradientlab.plot.Dot;
import org.gradientlab.plot.Explained;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Mark;
import org.gradientlab.plot.NowLine;
import org.gradientlab.plot.PointLabel;
import org.gradientlab.plot.PointLabel.Line;
import org.gradientlab.plot.PointLabel.Place;
import org.gradientlab.plot.PointLabel.Side;
import org.gradientlab.plot.Samples;
import org.gradientlab.plot.Scale;
import org.gradientlab.plot.Series;
import org.gradientlab.plot.Tex;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;

/** The plots of a softmax: logits, what becomes of them, and the loss against the step. */
final class SoftmaxCharts {
    private static final double BESIDE = 0.42;
    private static final double LEAST_SHOWN = 0.004;
    private static final double[] REACHES = {
        3, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000
    };

    private final SoftmaxFrame frame;
    private final Look look;
    private final Words words;
    private final Series series;

    SoftmaxCharts(SoftmaxFrame frame, Look look) {
        this.frame = frame;
        this.look = look;
        this.words = look.words();
        this.series = look.palette().series(0);
    }

    /** The logits, each with an arrow to where the next step will bring it. */
    Chart logits() {
        List<Mark> marks = new ArrayList<>();
        marks.add(new ClassBars(frame.logits(), frame.right(), series, "o"));
        marks.add(new ClassBars.Numbers(frame.logits(), 4, series.text()));
        double reach = reach();
        for (int k = 0; k < frame.logits().size(); k++) {
            double from = frame.logits().get(k);
            double to = frame.next().get(k);
            if (Math.abs(to - from) > LEAST_SHOWN * reach) {
                double x = k + 1 + BESIDE;
                marks.add(new Arrow(x, from, x, to, look.palette().ink().line(), 3, 0));
            }
        }
        marks.add(new UnderClasses("$\\Delta o$", changes(), look.palette().text()));
        return Chart.of(across(), new Axis(Scale.linear(-reach * 1.16, reach * 1.16), ""))
                .titled("$o$  " + words.say("activation.title.logits"))
                .with(marks)
                .spokenAs(Spoken.of(frame, words));
    }

    private List<Double> changes() {
        return IntStream.range(0, frame.logits().size())
                .mapToObj(k -> frame.next().get(k) - frame.logits().get(k))
                .toList();
    }

    /** Round, so that the axis stands still while a logit is dragged. */
    private double reach() {
        double largest = frame.logits().stream().mapToDouble(Math::abs).max().orElse(0);
        return DoubleStream.of(REACHES).filter(r -> r >= largest).findFirst().orElse(largest);
    }

    private Axis across() {
        Scale scale = Scale.linear(0.45, frame.logits().size() + 0.75);
        return new Axis(scale, "", true);
    }

    /** The probabilities, each with an arrow as long as it is off its target. */
    Chart probabilities() {
        List<Mark> marks = new ArrayList<>();
        List<Double> p = frame.reading().probabilities();
        marks.add(new ClassBars(p, frame.right(), series, "p"));
        marks.add(new TargetOutline(frame.right()));
        marks.add(new ClassBars.Numbers(p, 3, series.text()));
        for (int k = 0; k < p.size(); k++) {
            double target = k == frame.right() ? 1 : 0;
            if (Math.abs(p.get(k) - target) > LEAST_SHOWN) {
                double x = k + 1 + BESIDE;
                marks.add(new Arrow(x, target, x, p.get(k), look.palette().slope().line(), 3, 0));
            }
        }
        Color amber = look.palette().slope().text();
        marks.add(new UnderClasses("$p - y$", frame.reading().errors(), amber));
        return Chart.of(across(), new Axis(Scale.linear(0, 1.14), ""))
                .titled(title())
                .with(marks)
                .spokenAs(Spoken.of(frame, words));
    }

    private String title() {
        String formula =
                frame.temperature() == 1
                        ? "$\\mathrm{softmax}(o)$"
                        : "$\\mathrm{softmax}(o/T),\\ T = " + Tex.number(frame.temperature()) + "$";
        return formula + "  " + words.say("activation.title.probabilities");
    }

    /** The cross entropy against the step. */
    Chart loss(LaneShot lane, long last) {
        Samples samples =
                new Samples(
                        lane.track().count(),
                        i -> i * (double) lane.track().stride(),
                        i -> lane.track().get(ActivationBench.LOSS, i));
        double high = 0.1;
        for (int i = 0; i < Math.min(samples.count(), 4096); i++) {
            high = Math.max(high, samples.yAt(i));
        }
        double now = frame.reading().loss();
        double step = (double) lane.step();
        Series solid = series.solid();
        return Chart.of(
                        Axis.ofSteps((double) last, words.say("activation.step")),
                        new Axis(Scale.linear(0, Math.max(high, now) * 1.14), ""))
                .titled("$L$  " + words.say("activation.title.loss"))
                .with(new NowLine(step))
                .with(
                        Explained.ofEachStep(
                                new Curve(samples, solid, step), 0, ActivationExplained.LOSS))
                .with(
                        Dot.filled(step, now, 4.5, solid.line()),
                        new PointLabel(
                                Place.at(step, now, Side.ABOVE_RIGHT, Side.RIGHT, Side.ABOVE_LEFT),
                                10,
                                new Line(Figures.shown(now), TextStyle.BODY_STRONG, solid.text())))
                .spokenAs(
                        words.say(
                                "activation.spoken-loss",
                                Figures.whole(lane.step()),
                                Figures.shown(now)));
    }
}
