package org.gradientlab.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gradientlab.experiment.BuiltInScenes;
import org.gradientlab.lesson.Course;

/** The runs whose scripts are compared with the lab. */
final class Samples {
    /** Longer scenes are compared so far. */
    private static final long MOST_STEPS = 300;

    /**
     * Scenes compared for fewer steps: at the bottom of Beale's valley rmsprop divides by ever
     * smaller roots and bounces, which multiplies the last bit by ten every fifteen steps.
     */
    private static final Map<String, Long> COMPARABLE = Map.of("five-rules", 120L);

    private static final List<String> RULES =
            List.of(
                    "{kind: sgd, eta: 0.05}",
                    "{kind: momentum, eta: 0.02, mu: 0.8}",
                    "{kind: momentum, eta: 0.02, mu: 0.8, form: classical}",
                    "{kind: nesterov, eta: 0.02, mu: 0.8}",
                    "{kind: nesterov, eta: 0.02, mu: 0.8, form: lookahead}",
                    "{kind: adagrad, eta: 0.3}",
                    "{kind: adadelta, rho: 0.8}",
                    "{kind: rmsprop, eta: 0.05}",
                    "{kind: rmsprop, eta: 0.02, mu: 0.5, centered: true}",
                    "{kind: adam, eta: 0.1, beta1: 0.8}",
                    "{kind: adamw, eta: 0.1, decay: 0.1}",
                    "{kind: amsgrad, eta: 0.1}",
                    "{kind: nadam, eta: 0.1}");

    private static final List<String> FORMULAS =
            List.of(
                    "x^3/3-2x+exp(-x^2)",
                    "tan(x/4)^2+log(x+9)",
                    "sqrt(x^2+1)/(2-cos(x))",
                    "-x^2*-3+(-x)^3/-7",
                    "max(x, -2x)+min(sin(x), 0.5)",
                    "relu(x-1)+abs(x-2)+tanh(2x)",
                    "sigmoid(3-x)^2 exp(-1/(x^2+1))",
                    "(x+9)^(x/9)+2^x+(x+9)^-1.5",
                    "sqrt(abs(x-1)^3)+pi x/e+10^2/x^-2",
                    "exp(-1/x)-1/log(x+9)");

    private Samples() {}

    static List<Sample> descents() {
        List<Sample> all = new ArrayList<>();
        for (int i = 0; i < RULES.size(); i++) {
            String rule = "optimizer: " + RULES.get(i);
            all.addAll(
                    Sample.written(
                            "rule" + i, "descent", 60, "{f: x sin(x), x0: 3, " + rule + "}"));
            all.addAll(
                    Sample.written(
                            "batch" + i,
                            "surface",
                            60,
                            "{ground: {kind: regression, batch: {kind: mini, size: 5}}, x0: -2, y0: 3, "
                                    + rule
                                    + "}"));
        }
        for (int i = 0; i < FORMULAS.size(); i++) {
            all.addAll(
                    Sample.written(
                            "formula" + i,
                            "descent",
                            40,
                            "{f: '"
                                    + FORMULAS.get(i)
                                    + "', x0: 2.5, optimizer: {kind: sgd, eta: 0.03}}"));
        }
        return all;
    }

    /** The scenes of the lab and of its lessons, those that train something. */
    static List<Sample> scenes() {
        Stream<Sample> ofLab =
                BuiltInScenes.names().stream()
                        .flatMap(name ->
                                Sample.of(name, BuiltInScenes.named(name), steps(name)).stream());
        Stream<Sample> ofLessons =
                Course.lessons().stream()
                        .flatMap(lesson ->
                                lesson.scenes().entrySet().stream()
                                        .flatMap(scene ->
                                                Sample.of(
                                                        lesson.id() + "-" + scene.getKey(),
                                                        scene.getValue(),
                                                        steps(scene.getKey()))
                                                        .stream()));
        return Stream.concat(ofLab, ofLessons).filter(Sample::isWritten).toList();
    }

    private static long steps(String scene) {
        return COMPARABLE.getOrDefault(scene, MOST_STEPS);
    }
}
