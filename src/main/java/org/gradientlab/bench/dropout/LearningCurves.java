package org.gradientlab.bench.dropout;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.experiment.Track;
import org.gradientlab.plot.Axis;
import org.gradientlab.plot.Chart;
import org.gradientlab.plot.Curve;
import org.gradientlab.plot.Dot;
import org.gradientlab.plot.EndLabels;
import org.gradientlab.plot.Explained;
import org.gradientlab.plot.Mark;
import org.gradientlab.plot.NowLine;
import org.gradientlab.plot.Samples;
import org.gradientlab.plot.Scale;
import org.gradientlab.plot.Series;
import org.gradientlab.plot.Topic;
import org.gradientlab.words.Figures;

/** The loss on the points a network learns from and on those it is tested on, by step. */
final class LearningCurves {
    private static final int TRAIN = 0;
    private static final int TEST = 6;
    private static final double LEAST = 1e-3;

    private final LearningLane lane;
    private final Track track;
    private final Scale scale;

    private LearningCurves(LearningLane lane, Scale scale) {
        this.lane = lane;
        this.scale = scale;
        track = lane.lane().track();
    }

    /** With one scale for all lanes, so that they can be compared. */
    static Chart of(LearningLane lane, Scale scale) {
        return new LearningCurves(lane, scale).chart();
    }

    /** A log scale that holds the losses of all lanes. */
    static Scale scale(List<LearningLane> lanes) {
        double low = Double.POSITIVE_INFINITY;
        double high = 0;
        for (LearningLane lane : lanes) {
            Track track = lane.lane().track();
            for (int i = 0; i < track.count(); i++) {
                for (int column : new int[] {DropoutBench.TRAIN_LOSS, DropoutBench.TEST_LOSS}) {
                    double loss = track.get(column, i);
                    if (Double.isFinite(loss)) {
                        low = Math.min(low, loss);
                        high = Math.max(high, loss);
                    }
                }
            }
        }
        return high > 0
                ? Scale.log(Math.max(LEAST, low * 0.8), Math.max(LEAST * 10, high * 1.25))
                : Scale.log(0.1, 1);
    }

    private Chart chart() {
        List<Mark> marks = new ArrayList<>();
        marks.add(new NowLine((double) lane.lane().step()));
        List<EndLabels.EndLabel> names = new ArrayList<>();
        add(marks, names, TEST, DropoutBench.TEST_LOSS, "dropout.test");
        add(marks, names, TRAIN, DropoutBench.TRAIN_LOSS, "dropout.train");
        marks.add(new EndLabels(names));
        return Chart.of(
                        Axis.ofSteps((double) lane.shot().last(), lane.words().say("dropout.step")),
                        new Axis(scale, ""))
                .titled(lane.words().say("dropout.curves"))
                .with(marks)
                .spokenAs(
                        lane.words()
                                .say(
                                        "dropout.spoken.curves",
                                        lane.name(),
                                        Figures.shown(lane.frame().trainScore().loss(), 3),
                                        Figures.shown(lane.frame().testScore().loss(), 3)));
    }

    private void add(
            List<Mark> marks, List<EndLabels.EndLabel> names, int look, int column, String word) {
        Series series = lane.look().palette().series(look);
        Samples samples =
                new Samples(
                        track.count(), i -> i * (double) track.stride(), i -> track.get(column, i));
        if (samples.count() == 0) {
            return;
        }
        Curve curve =
                new Curve(
                        samples,
                        series,
                        series.width(),
                        (double) lane.lane().step(),
                        i ->
                                List.of(
                                        lane.words().say(word)
                                                + "  *"
                                                + Figures.shown(samples.yAt(i), 3)
                                                + "*"));
        int index = lane.index();
        String key =
                column == DropoutBench.TEST_LOSS ? LearningExplained.TEST : LearningExplained.TRAIN;
        marks.add(Explained.ofEachStep(curve, index, key));
        int now = samples.nearest((double) lane.lane().step());
        marks.add(Dot.filled(samples.xAt(now), samples.yAt(now), 3.6, series.line()));
        int last = samples.count() - 1;
        double end = samples.yAt(last);
        names.add(
                new EndLabels.EndLabel(
                        samples.xAt(last),
                        Double.isFinite(end) ? end : 1,
                        lane.words().say(word) + " " + Figures.shown(samples.yAt(now), 3),
                        series.text(),
                        Topic.shown(index, key)));
    }
}
