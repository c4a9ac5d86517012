package org.gradientlab.bench.classify;

import org.gradientlab.experiment.Ending;
import org.jspecify.annotations.Nullable;

/**
 * What a run remembers of its past: its last measurement and its first, the gradients as last
 * measured, its best epoch, and whether it is over.
 */
record Progress(
        Scores first,
        Scores latest,
        GradientLengths gradients,
        @Nullable Best best,
        @Nullable Watch watch,
        @Nullable Ending ending) {

    static Progress begun(Scores scores, GradientLengths gradients) {
        return new Progress(scores, scores, gradients, null, null, null);
    }

    Progress measured(Scores scores) {
        return new Progress(first, scores, gradients, best, watch, ending);
    }

    Progress felt(GradientLengths lengths) {
        return new Progress(first, latest, lengths, best, watch, ending);
    }

    /** Notes the end of an epoch that has just been measured. */
    Progress epochEnded(long step, long epoch) {
        double validation = Scores.loss(latest.validation());
        boolean better =
                best == null ? Double.isFinite(validation) : validation < best.validationLoss();
        if (!better) {
            return this;
        }
        Best next = new Best(step, epoch, validation, latest.train().loss());
        return new Progress(first, latest, gradients, next, watch, ending);
    }

    Progress watching(@Nullable Watch next) {
        return new Progress(first, latest, gradients, best, next, ending);
    }

    Progress ended(Ending why) {
        return new Progress(first, latest, gradients, best, watch, why);
    }

    long bytes() {
        return OVERHEAD + gradients.bytes() + (watch == null ? 0 : watch.weights().bytes());
    }

    private static final int OVERHEAD = 256;
}
