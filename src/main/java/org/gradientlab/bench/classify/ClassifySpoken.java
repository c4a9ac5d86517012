package org.gradientlab.bench.classify;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.network.Score;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;

/** The pictures of a classification in words, for those who do not see them. */
final class ClassifySpoken {
    private ClassifySpoken() {}

    static String ofMap(ClassifyScene scene) {
        Words words = scene.words();
        ClassifyFrame frame = scene.frame();
        return words.say(
                "classify.spoken-map",
                frame.points().count(),
                frame.classNames().size(),
                Figures.whole(frame.step()),
                accuracies(scene));
    }

    /** “training 95 %, validation 88 %”. */
    static String accuracies(ClassifyScene scene) {
        List<String> all = new ArrayList<>();
        for (Part part : Part.values()) {
            Score score = scene.frame().scores().of(part);
            if (score != null) {
                all.add(
                        scene.words()
                                .say(
                                        "classify.spoken-accuracy",
                                        part.word(),
                                        percent(score.accuracy())));
            }
        }
        return String.join(", ", all);
    }

    static String percent(double share) {
        return Double.isNaN(share) ? "–" : Figures.shown(Math.rint(1000 * share) / 10, 3);
    }

    static String ofLosses(ClassifyScene scene) {
        List<String> all = new ArrayList<>();
        for (Part part : Part.values()) {
            Score score = scene.frame().scores().of(part);
            if (score != null) {
                all.add(
                        scene.words()
                                .say(
                                        "classify.spoken-loss",
                                        part.word(),
                                        Figures.shown(score.loss(), 3)));
            }
        }
        return String.join(", ", all);
    }
}
