package org.gradientlab.function;

/** A local minimum of a function of x. */
public record Minimum(double x, double f) {}
