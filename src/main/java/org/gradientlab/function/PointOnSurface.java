package org.gradientlab.function;

/** A function at one (x, y): f, its two slopes, and the three entries of its Hessian. */
public record PointOnSurface(
        double x, double y, double f, double fx, double fy, double fxx, double fxy, double fyy) {}
