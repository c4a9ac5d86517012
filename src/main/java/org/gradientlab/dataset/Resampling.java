package org.gradientlab.dataset;

import java.util.List;

/** How models are tried on rows they were not trained on. */
public sealed interface Resampling permits HoldOut, KFold, LeaveOneOut {
    /** One fold for each model to be trained. */
    List<Fold> folds(int examples, long seed);
}
