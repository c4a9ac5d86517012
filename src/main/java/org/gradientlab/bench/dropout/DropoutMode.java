package org.gradientlab.bench.dropout;

/** Whether a network is shown as it is while it learns or as it is used. */
public enum DropoutMode {
    TRAIN,
    TEST
}
