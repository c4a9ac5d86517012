package org.gradientlab.bench.classify;

/** What a point is used for. */
public enum Part {
    TRAIN,
    VALIDATION,
    TEST
}
