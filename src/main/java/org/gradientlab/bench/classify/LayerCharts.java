package org.gradientlab.bench.classify;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.plot.Axis;
import org.gradientlab.plot.Chart;
import org.gradientlab.plot.Dot;
import org.gradientlab.plot.Explained;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Mark;
import org.gradientlab.plot.Marker;
import org.gradientlab.plot.PointLabel;
import org.gradientlab.plot.PointLabel.Line;
import org.gradientlab.plot.PointLabel.Place;
import org.gradientlab.plot.PointLabel.Side;
import org.gradientlab.plot.Scale;
import org.gradientlab.plot.Segment;
import org.gradientlab.plot.Series;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.plot.Topic;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;

/** How each layer fares at this step: the length of its gradient, and how its weights spread. */
final class LayerCharts {
    private LayerCharts() {}

    /** The length of the gradient of each layer's weights, on a log scale. */
    static Chart gradients(ClassifyScene scene) {
        Look look = scene.look();
        List<LayerReport> layers = scene.frame().layers();
        double low = Double.POSITIVE_INFINITY;
        double high = 0;
        for (LayerReport report : layers) {
            double norm = norm(report);
            if (norm > 0 && Double.isFinite(norm)) {
                low = Math.min(low, norm);
                high = Math.max(high, norm);
            }
        }
        Scale up = high > 0 ? decades(low, high) : Scale.log(0.01, 1);
        List<Mark> marks = new ArrayList<>();
        for (int layer = 0; layer < layers.size(); layer++) {
            double norm = norm(layers.get(layer));
            boolean drawn = norm > 0 && Double.isFinite(norm);
            double top = drawn ? norm : up.low();
            bar(layer + 1, up.low(), top, Figures.shown(norm, 2), look, marks);
        }
        return chart(scene, up, marks)
                .spokenAs(scene.words().say("classify.spoken-gradients", spoken(layers)));
    }

    private static double norm(LayerReport report) {
        return report.statistics().weightGradientNorm();
    }

    private static Scale decades(double low, double high) {
        return Scale.log(
                Math.pow(10, Math.floor(Math.log10(low) - 0.2)),
                Math.pow(10, Math.ceil(Math.log10(high) + 0.2)));
    }

    private static void bar(
            int layer, double low, double top, String number, Look look, List<Mark> marks) {
        Series blue = look.palette().series(0);
        marks.add(new Segment(layer, low, layer, top, blue.line(), 3, List.of()));
        String key = ClassifyExplained.gradient(layer - 1);
        Dot dot =
                new Dot(
                        layer,
                        top,
                        4.5,
                        blue.line(),
                        Marker.CIRCLE,
                        () -> List.of("*" + number + "*"));
        marks.add(Explained.of(dot, 0, key));
        PointLabel label =
                new PointLabel(
                        Place.at(layer, top, Side.ABOVE, Side.RIGHT),
                        8,
                        new Line(number, TextStyle.TICK, blue.text()));
        marks.add(Explained.of(label, 0, key));
    }

    private static String spoken(List<LayerReport> layers) {
        StringBuilder text = new StringBuilder();
        for (int layer = 0; layer < layers.size(); layer++) {
            text.append(layer == 0 ? "" : ", ")
                    .append(layer + 1)
                    .append(": ")
                    .append(Figures.shown(norm(layers.get(layer)), 2));
        }
        return text.toString();
    }

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
    static Chart weights(ClassifyScene scene) {
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
