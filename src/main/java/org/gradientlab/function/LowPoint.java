package org.gradientlab.function;

/** A known local minimum of a function of x and y. */
public record LowPoint(double x, double y, double f) {}
