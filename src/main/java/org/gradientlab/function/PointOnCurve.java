package org.gradientlab.function;

/** A function at one x: f, f' and f''. */
public record PointOnCurve(double x, double f, double slope, double curvature) {}
