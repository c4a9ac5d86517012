package org.gradientlab.bench.classify;

/** The end of an epoch at which the validation loss was lowest so far. */
public record Best(long step, long epoch, double validationLoss, double trainLoss) {}
