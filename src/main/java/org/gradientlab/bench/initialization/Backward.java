package org.gradientlab.bench.initialization;

/** The derivatives by what a layer hands on, over all its units and rows together. */
public record Backward(double mean, double variance, Spread spread) {}
