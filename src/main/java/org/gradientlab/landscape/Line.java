package org.gradientlab.landscape;

/** The straight line y = slope · x + intercept, in the units of the data. */
public record Line(double slope, double intercept) {
    public double at(double x) {
        return slope * x + intercept;
    }
}
