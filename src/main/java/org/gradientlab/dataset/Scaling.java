package org.gradientlab.dataset;

/** How features are brought to a common size; fitted on the training part and on nothing else. */
public sealed interface Scaling permits Raw, MinMax, ZScore {
    /** Fits each column of the training part. */
    Scaler fit(Examples train);
}
