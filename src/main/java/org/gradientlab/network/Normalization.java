package org.gradientlab.network;

/** What is done to the weighted sums of a layer before its activation. */
public sealed interface Normalization permits NoNormalization, BatchNorm {}
