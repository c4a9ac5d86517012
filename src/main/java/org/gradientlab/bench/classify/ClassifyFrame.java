package org.gradientlab.bench.classify;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gradientlab.experiment.Frame;
import org.gradientlab.experiment.Milestone;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Word;
import org.jspecify.annotations.Nullable;

/**
 * One step of a classification.
 *
 * @param epochs how often the training points have been gone through
 * @param points all points, the same at every step
 * @param decisions the class each of them is put in
 * @param enlarged what the neuron says that the large map is to show; none where it shows the
 *     decision
 * @param responses what the first neurons of each layer say, the output last
 * @param features what every feature says, those that are off too, unscaled
 * @param layers how each layer fares, the output last
 * @param signals of the training point that is looked into
 * @param scores measured at this very step
 * @param best none where no validation loss was measured yet
 * @param confusions one for each part
 * @param findings what the doctor has to say, the worst first
 */
public record ClassifyFrame(
        long step,
        double epochs,
        List<String> classNames,
        Area area,
        Points points,
        Decisions decisions,
        DecisionMap map,
        @Nullable ResponseMap enlarged,
        NetworkPicture network,
        List<List<ResponseMap>> responses,
        Map<Feature, ResponseMap> features,
        HiddenSpace space,
        List<LayerReport> layers,
        Signals signals,
        Scores scores,
        @Nullable Best best,
        Map<Part, Confusion> confusions,
        List<Finding> findings)
        implements Frame {
    /** So many neurons of a layer have a map; a layer with more is summed up. */
    public static final int MOST_MAPS = 16;

    private static final Word BEST = Word.of("classify.best-here");

    public ClassifyFrame {
        classNames = List.copyOf(classNames);
        responses = List.copyOf(responses);
        features = Map.copyOf(features);
        layers = List.copyOf(layers);
        confusions = Map.copyOf(confusions);
        findings = List.copyOf(findings);
    }

    @Override
    public List<Milestone> milestones() {
        return best == null ? List.of() : List.of(new Milestone(best.step(), BEST));
    }

    @Override
    public Word counted() {
        return Word.of("classify.counted", Figures.shown(epochs, 3));
    }

    public Confusion confusion(Part part) {
        return Objects.requireNonNull(confusions.get(part));
    }

    public ResponseMap feature(Feature feature) {
        return Objects.requireNonNull(features.get(feature));
    }
}
