package org.gradientlab.bench.classify;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.plot.Axis;
import org.gradientlab.plot.Chart;
import org.gradientlab.plot.Explained;
import org.gradientlab.plot.Mark;
import org.gradientlab.plot.Scale;
import org.gradientlab.plot.Series;
import org.gradientlab.plot.Topic;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;

/** How the weights of each layer spread at this step. */
final class WeightsChart {
    private WeightsChart() {}

    private static Chart chart(ClassifyScene scene, Scale up, List<Mark> marks) {
        Words words = scene.words();
        int layers = scene.frame().layers().size();
        return Chart.of(
                        new Axis(
                                Scale.linear(0.5, layers + 0.7),
                                words.say("classify.layer-axis"),
                                true),
                        new Axis(up, ""))
                .titled(" ")
                .with(marks);
    }

    private static Mark weightsOf(int layer, Histogram weights, Series series) {
        return Explained.ofEachPoint(
                new WeightBars(layer + 1, weights, series),
                spot -> Topic.shown(0, ClassifyExplained.weights(layer, weights.bin(spot.y()))));
    }

    /** How often each size occurs among the weights of each layer. */
    static Chart of(ClassifyScene scene) {
        double reach = 0;
        List<Mark> marks = new ArrayList<>();
        List<LayerReport> layers = scene.frame().layers();
        Series blue = scene.look().palette().series(0);
        for (int layer = 0; layer < layers.size(); layer++) {
            reach = Math.max(reach, layers.get(layer).weights().high());
            marks.add(weightsOf(layer, layers.get(layer).weights(), blue));
        }
        double most = reach > 0 && Double.isFinite(reach) ? 1.05 * reach : 1;
        return chart(scene, Scale.linear(-most, most), marks)
                .spokenAs(
                        scene.words()
                                .say(
                                        "classify.spoken-weights",
                                        Figures.shown(reach, 3),
                                        layers.size()));
    }
}
