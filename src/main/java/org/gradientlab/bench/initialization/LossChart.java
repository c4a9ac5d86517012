package org.gradientlab.bench.initialization;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.experiment.Ending;
import org.gradientlab.experiment.Shot;
import org.gradientlab.experiment.Shot.LaneShot;
import org.gradientlab.experiment.Track;
import org.gradientlab.plot.Axis;
import org.gradientlab.plot.Chart;
import org.gradientlab.plot.Curve;
import org.gradientlab.plot.EndLabels;
import org.gradientlab.plot.Explained;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Mark;
import org.gradientlab.plot.NowLine;
import org.gradientlab.plot.Reference;
import org.gradientlab.plot.Samples;
import org.gradientlab.plot.Scale;
import org.gradientlab.plot.Series;
import org.gradientlab.plot.Topic;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;

/** The loss of the same network from each beginning, against the step. */
final class LossChart {
    private static final double GUESSING = StrictMath.log(Learning.CLASSES);
    private static final double MOST = 2.5 * GUESSING;

    private final Shot shot;
    private final Look look;
    private final Words words;

    private LossChart(Shot shot, Look look) {
        this.shot = shot;
        this.look = look;
        words = look.words();
    }

    /** Its room stays empty where something else stands in the place of the title. */
    static Chart of(Shot shot, Look look, boolean titled) {
        LossChart chart = new LossChart(shot, look);
        return chart.chart().titled(titled ? chart.title() : " ");
    }

    private Chart chart() {
        List<String> names = LaneNames.of(shot, words);
        List<Mark> marks = new ArrayList<>();
        List<EndLabels.EndLabel> ends = new ArrayList<>();
        marks.add(new NowLine((double) shot.step()));
        double high = GUESSING * 1.15;
        for (int i = 0; i < names.size(); i++) {
            LaneShot lane = shot.lanes().get(i);
            Track track = lane.track();
            Series series = look.palette().series(i);
            Curve curve = curve(lane, series, names.get(i));
            marks.add(Explained.ofEachStep(curve, i, InitializationExplained.LOSS));
            double last = track.at(InitializationBench.LOSS, track.count() - 1L);
            for (int step = 1; step < track.count(); step++) {
                double loss = track.get(InitializationBench.LOSS, step);
                high = loss > high ? Math.min(loss * 1.05, MOST) : high;
            }
            if (Double.isFinite(last)) {
                double x = (track.count() - 1.0) * track.stride();
                ends.add(
                        new EndLabels.EndLabel(
                                x,
                                Math.min(last, MOST),
                                names.get(i),
                                series.text(),
                                Topic.shown(i, InitializationExplained.LOSS)));
            }
        }
        marks.add(Reference.at(GUESSING, words.say("initialization.guessing")));
        if (names.size() > 1) {
            marks.add(new EndLabels(ends));
        }
        return Chart.of(
                        Axis.ofSteps((double) shot.last(), words.say("initialization.step")),
                        new Axis(Scale.linear(0, high), ""))
                .with(marks)
                .spokenAs(spoken(names));
    }

    private Curve curve(LaneShot lane, Series series, String name) {
        Track track = lane.track();
        Samples samples =
                new Samples(
                        track.count(),
                        i -> i * (double) track.stride(),
                        i -> track.get(InitializationBench.LOSS, i));
        return new Curve(
                samples,
                series,
                series.width(),
                (double) lane.step(),
                i ->
                        List.of(
                                "*" + name + "*",
                                words.say(
                                        "initialization.card.step",
                                        Figures.whole((long) samples.xAt(i))),
                                Figures.shown(samples.yAt(i))));
    }

    private String title() {
        Ending ending = shot.lane().ending();
        String how =
                ending != null
                        ? ending.why().in(words)
                        : words.say(
                                shot.computed() == 0
                                        ? "initialization.chart.loss.invitation"
                                        : "initialization.chart.loss.how");
        return "*" + words.say("initialization.chart.loss") + "*  " + how;
    }

    private String spoken(List<String> names) {
        StringBuilder text = new StringBuilder(words.say("initialization.chart.loss"));
        for (int i = 0; i < names.size(); i++) {
            LaneShot lane = shot.lanes().get(i);
            double loss = lane.track().at(InitializationBench.LOSS, lane.step());
            text.append("; ").append(names.get(i)).append(": ").append(Figures.shown(loss, 3));
        }
        return text.toString();
    }
}
