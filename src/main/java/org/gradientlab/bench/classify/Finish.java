package org.gradientlab.bench.classify;

import org.gradientlab.network.Score;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Word;
import org.jspecify.annotations.Nullable;

/** Says when and why a run is over. */
final class Finish {
    private Finish() {}

    /** Whether the run may end by what is measured at the end of an epoch. */
    static boolean waits(EarlyStopping early, StopRule stop) {
        return early instanceof EarlyStopping.Patience || !(stop instanceof StopRule.Never);
    }

    /** Why the run has done enough at the end of an epoch, or null where it has not. */
    static @Nullable Word reached(StopRule rule, long epoch, Scores scores) {
        return switch (rule) {
            case StopRule.Never never -> null;
            case StopRule.Epochs(long epochs) ->
                    epoch >= epochs ? Word.of("classify.reached-epochs", epoch) : null;
            case StopRule.Accuracy(double share) -> accuracy(share, scores);
            case StopRule.Loss(double below) ->
                    scores.train().loss() < below
                            ? Word.of("classify.reached-loss", shown(scores.train().loss()))
                            : null;
        };
    }

    private static @Nullable Word accuracy(double share, Scores scores) {
        Score judged = scores.validation() == null ? scores.train() : scores.validation();
        return judged.accuracy() >= share
                ? Word.of("classify.reached-accuracy", shown(100 * judged.accuracy()))
                : null;
    }

    /** What became of the loss, and of which layer's weights if they are to blame. */
    static Word broken(long step, double loss, NetworkPicture network) {
        int layer = network.brokenLayer();
        return layer == Place.NONE
                ? Word.of("classify.broke", step, shown(loss))
                : Word.of("classify.broke-in-layer", step, shown(loss), layer + 1);
    }

    private static String shown(double value) {
        return Figures.shown(value, 3);
    }
}
