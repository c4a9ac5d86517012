package org.gradientlab.bench.classify;

import java.util.List;
import org.gradientlab.plot.Chart;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Scale;
import org.gradientlab.plot.Series;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;

/**
 * How the length of the gradient of each layer's weights goes in the course of a run, on a log
 * scale: where it vanishes, explodes or dies down.
 */
final class GradientChart {
    /** Lines that look different by themselves; a layer beyond them takes a dash of its own. */
    private static final int SERIES = 7;

    private static final List<Double> OTHER_DASH = List.of(14.0, 3.0, 2.0, 3.0);

    /** What is so much shorter than the longest lies at the bottom of the plot. */
    private static final double LEAST_SHARE = 1e-12;

    private final ClassifyScene scene;
    private final Course course;
    private final Words words;

    private GradientChart(ClassifyScene scene, Course course) {
        this.scene = scene;
        this.course = course;
        words = scene.words();
    }

    static Chart of(ClassifyScene scene, Course course) {
        return new GradientChart(scene, course).chart();
    }

    private Chart chart() {
        CourseLines lines = new CourseLines(scene, course);
        lines.addBest(false);
        List<LayerReport> layers = scene.frame().layers();
        for (int layer = 0; layer < layers.size(); layer++) {
            lines.add(
                    new CourseLines.Line(
                            name(layer),
                            series(layer),
                            ClassifyExplained.gradient(layer),
                            norm(layers.get(layer)),
                            GradientChart::written),
                    course.samples(ClassifyBench.gradient(layer), 1),
                    Double.MAX_VALUE);
        }
        boolean any = lines.high() > 0;
        return lines.chart(any ? decades(lines.low(), lines.high()) : Scale.log(0.01, 1), " ")
                .spokenAs(
                        words.say(
                                "classify.spoken-gradients",
                                Figures.shown(scene.frame().epochs(), 4),
                                spoken(layers)));
    }

    private String name(int layer) {
        return layer == scene.frame().network().depth() - 1
                ? words.say("classify.output")
                : words.say("classify.layer", layer + 1);
    }

    private static double norm(LayerReport report) {
        return report.statistics().weightGradientNorm();
    }

    private static String written(double norm) {
        return Figures.shown(norm, 2);
    }

    private Series series(int layer) {
        Look look = scene.look();
        Series series = look.palette().series(layer);
        return layer < SERIES ? series : series.dashed(OTHER_DASH);
    }

    private static Scale decades(double low, double high) {
        double least = Math.max(low, high * LEAST_SHARE);
        return Scale.log(
                Math.pow(10, Math.floor(Math.log10(least) - 0.05)),
                Math.pow(10, Math.ceil(Math.log10(high) + 0.05)));
    }

    private String spoken(List<LayerReport> layers) {
        StringBuilder text = new StringBuilder();
        for (int layer = 0; layer < layers.size(); layer++) {
            text.append(layer == 0 ? "" : ", ")
                    .append(name(layer))
                    .append(' ')
                    .append(written(norm(layers.get(layer))));
        }
        return text.toString();
    }
}
