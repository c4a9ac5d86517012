package org.gradientlab.network;

/**
 * How a network does on a set of examples: the loss without penalty, and the share it gets right.
 */
public record Score(double loss, double accuracy) {}
