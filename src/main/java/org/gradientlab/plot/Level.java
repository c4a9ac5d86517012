package org.gradientlab.plot;

/** A value at which a contour line runs, and what is written on the line; empty for nothing. */
public record Level(double value, String label) {}
