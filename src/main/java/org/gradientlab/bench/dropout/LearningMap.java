package org.gradientlab.bench.dropout;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.dataset.Examples;
import org.gradientlab.plot.Axis;
import org.gradientlab.plot.Chart;
import org.gradientlab.plot.Dot;
import org.gradientlab.plot.Explained;
import org.gradientlab.plot.Field;
import org.gradientlab.plot.HeatMap;
import org.gradientlab.plot.LevelLine;
import org.gradientlab.plot.Mark;
import org.gradientlab.plot.Marker;
import org.gradientlab.plot.Palette;
import org.gradientlab.plot.Scale;
import org.gradientlab.plot.Spot;
import org.gradientlab.plot.Topic;
import org.gradientlab.words.Figures;

/**
 * What a network that learns says at each place, over it the points it learns from and, small,
 * those it is tested on.
 */
final class LearningMap {
    private static final double PALE = 0.7;
    private static final double TRAINED = 4.2;
    private static final double TESTED = 1.7;

    private LearningMap() {}

    static Chart of(LearningLane lane) {
        Palette palette = lane.look().palette();
        TrainingFrame frame = lane.frame();
        Field field = EnsemblePane.field(frame.map());
        List<Mark> marks = new ArrayList<>();
        HeatMap colours =
                new HeatMap(
                        field,
                        palette.diverging().middle(PALE),
                        0,
                        1,
                        (x, y) -> List.of(share(lane, shareAt(frame.map(), x, y))));
        marks.add(Explained.ofEachPoint(colours, spot -> place(lane, spot)));
        marks.add(LevelLine.of(field, 0.5, palette.decision(), 2));
        addPoints(marks, lane, false, TESTED);
        addPoints(marks, lane, true, TRAINED);
        Scale scale = Scale.linear(-FewPoints.REACH, FewPoints.REACH);
        return Chart.of(new Axis(scale, lane.words().say("dropout.points")), new Axis(scale, ""))
                .titled(title(lane))
                .withEqualUnits()
                .with(marks)
                .spokenAs(
                        lane.words()
                                .say(
                                        "dropout.spoken.map",
                                        lane.name(),
                                        LearningLane.percent(frame.trainScore().accuracy()),
                                        LearningLane.percent(frame.testScore().accuracy())));
    }

    private static String title(LearningLane lane) {
        return lane.words()
                .say(
                        "dropout.lane.title",
                        lane.name(),
                        LearningLane.percent(lane.frame().trainScore().accuracy()),
                        LearningLane.percent(lane.frame().testScore().accuracy()),
                        lane.words().say("dropout.lane.short", Figures.plain(lane.knobs().p())));
    }

    private static double shareAt(ShareMap map, double x, double y) {
        return map.share(map.nearest(x), map.nearest(y));
    }

    private static String share(LearningLane lane, double share) {
        return lane.words().say("dropout.share", "*" + LearningLane.percent(share) + "*");
    }

    private static Topic place(LearningLane lane, Spot spot) {
        ShareMap map = lane.frame().map();
        String key = LearningExplained.place(map.nearest(spot.x()), map.nearest(spot.y()));
        return Topic.shown(lane.index(), key);
    }

    private static void addPoints(
            List<Mark> marks, LearningLane lane, boolean train, double radius) {
        TrainingFrame frame = lane.frame();
        Examples points = train ? frame.train() : frame.test();
        Said said = train ? frame.trainSaid() : frame.testSaid();
        for (int row = 0; row < points.count(); row++) {
            boolean first = points.label(row) == 0;
            double share = said.share(row);
            Dot dot =
                    new Dot(
                            points.feature(row, 0),
                            points.feature(row, 1),
                            radius,
                            lane.look().palette().series(first ? 0 : 1).text(),
                            first ? Marker.CIRCLE : Marker.TRIANGLE_UP,
                            () -> List.of(share(lane, share)));
            marks.add(Explained.of(dot, lane.index(), LearningExplained.point(train, row)));
        }
    }
}
