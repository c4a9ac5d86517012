package org.gradientlab.bench.dropout;

import java.util.List;
import org.gradientlab.plot.Axis;
import org.gradientlab.plot.Chart;
import org.gradientlab.plot.Explained;
import org.gradientlab.plot.Field;
import org.gradientlab.plot.HeatMap;
import org.gradientlab.plot.Scale;
import org.gradientlab.plot.Spot;
import org.gradientlab.plot.Topic;
import org.gradientlab.words.Figures;

/** How much each two units of a hidden layer go together, as a square of colours. */
final class CorrelationChart {
    private CorrelationChart() {}

    static Chart of(LearningLane lane) {
        HiddenCorrelation correlation = lane.frame().correlation();
        int units = Math.max(2, correlation.units());
        double[] values = new double[units * units];
        for (int a = 0; a < correlation.units(); a++) {
            for (int b = 0; b < correlation.units(); b++) {
                values[(units - 1 - a) * units + b] = correlation.of(a, b);
            }
        }
        Field field = new Field(1, units, 1, units, units, units, values);
        Scale scale = Scale.linear(0.5, units + 0.5);
        String mean = Figures.shown(correlation.meanSize(), 2);
        return Chart.of(
                        new Axis(scale, "", true),
                        new Axis(Scale.linear(units + 0.5, 0.5), "", true))
                .titled(
                        lane.words()
                                .say(
                                        "dropout.correlation",
                                        Integer.toString(correlation.layer() + 1),
                                        mean))
                .with(
                        Explained.ofEachPoint(
                                new HeatMap(
                                        field,
                                        lane.look().palette().diverging(),
                                        -1,
                                        1,
                                        (x, y) -> card(lane, x, y)),
                                spot -> topic(lane, spot)))
                .spokenAs(
                        lane.words()
                                .say(
                                        "dropout.spoken.correlation",
                                        lane.name(),
                                        Integer.toString(correlation.layer() + 1),
                                        mean));
    }

    private static Topic topic(LearningLane lane, Spot spot) {
        int a = (int) Math.rint(spot.y()) - 1;
        int b = (int) Math.rint(spot.x()) - 1;
        return Topic.shown(lane.index(), LearningExplained.correlation(a, b));
    }

    private static List<String> card(LearningLane lane, double x, double y) {
        HiddenCorrelation correlation = lane.frame().correlation();
        int a = (int) Math.rint(y) - 1;
        int b = (int) Math.rint(x) - 1;
        if (a < 0 || b < 0 || a >= correlation.units() || b >= correlation.units()) {
            return List.of();
        }
        return List.of(
                lane.words()
                        .say(
                                "dropout.correlation.card",
                                Integer.toString(a + 1),
                                Integer.toString(b + 1)),
                "$r$ = *" + Figures.shown(correlation.of(a, b), 2) + "*");
    }
}
