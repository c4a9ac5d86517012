package org.gradientlab.network;

import org.gradientlab.knob.Choice;
import org.gradientlab.knob.Kind;
import org.gradientlab.tensor.Elementary;
import org.gradientlab.tensor.ErrorFunction;

/** The weighted sum times the chance that a bell curve draws less than it. */
@Kind("gelu")
public record Gelu(@Choice("exact") GeluForm form) implements Activation {
    private static final double ROOT = Math.sqrt(2 / Math.PI);
    private static final double CUBIC = 0.044715;

    @Override
    public double value(double x) {
        return switch (form) {
            case EXACT -> x * chance(x);
            case TANH -> 0.5 * x * (1.0 + Elementary.tanh(inner(x)));
        };
    }

    @Override
    public double slope(double x) {
        return switch (form) {
            case EXACT -> chance(x) + x * density(x);
            case TANH -> slopeOfTanhForm(x, Elementary.tanh(inner(x)));
        };
    }

    @Override
    public void values(double[] x, double[] y, int n) {
        switch (form) {
            case EXACT -> {
                for (int i = 0; i < n; i++) {
                    y[i] = x[i] * chance(x[i]);
                }
            }
            case TANH -> {
                for (int i = 0; i < n; i++) {
                    y[i] = 0.5 * x[i] * (1.0 + Elementary.tanh(inner(x[i])));
                }
            }
        }
    }

    @Override
    public void valuesAndSlopes(double[] x, double[] y, double[] slope, int n) {
        switch (form) {
            case EXACT -> {
                for (int i = 0; i < n; i++) {
                    double at = x[i];
                    double chance = chance(at);
                    y[i] = at * chance;
                    slope[i] = chance + at * density(at);
                }
            }
            case TANH -> {
                for (int i = 0; i < n; i++) {
                    double at = x[i];
                    double t = Elementary.tanh(inner(at));
                    y[i] = 0.5 * at * (1.0 + t);
                    slope[i] = slopeOfTanhForm(at, t);
                }
            }
        }
    }

    @Override
    public String latex() {
        return switch (form) {
            case EXACT ->
                    "z\\,\\Phi(z) = \\frac{z}{2}\\left(1 + \\mathrm{erf}\\frac{z}{\\sqrt 2}\\right)";
            case TANH ->
                    "\\frac{z}{2}\\left(1 + \\tanh\\left(\\sqrt{\\frac{2}{\\pi}}"
                            + "\\,(z + 0.044715\\,z^3)\\right)\\right)";
        };
    }

    @Override
    public String slopeLatex() {
        return switch (form) {
            case EXACT -> "a' = \\Phi(z) + z\\,\\varphi(z)";
            case TANH ->
                    "a' = \\frac{1+t}{2} + \\frac{z}{2}(1-t^2)\\sqrt{\\frac{2}{\\pi}}"
                            + "\\,(1 + 0.134145\\,z^2)";
        };
    }

    private static double chance(double x) {
        return 0.5 * (1.0 + ErrorFunction.erf(x * Math.sqrt(0.5)));
    }

    private static double density(double x) {
        return 0.5 * ROOT * Elementary.exp(-0.5 * x * x);
    }

    private static double inner(double x) {
        return ROOT * (x + CUBIC * x * x * x);
    }

    private static double slopeOfTanhForm(double x, double t) {
        double innerSlope = ROOT * (1.0 + 3 * CUBIC * x * x);
        return 0.5 * (1.0 + t) + 0.5 * x * (1.0 - t * t) * innerSlope;
    }
}
