package org.gradientlab.bench.classify;

import java.util.List;

/** What a network may be told about a point of the plane. */
public enum Feature {
    X1("x₁", "x_1"),
    X2("x₂", "x_2"),
    SQUARE1("x₁²", "x_1^2"),
    SQUARE2("x₂²", "x_2^2"),
    PRODUCT("x₁x₂", "x_1 x_2"),
    SINE1("sin x₁", "\\sin x_1"),
    SINE2("sin x₂", "\\sin x_2");

    /** In the order in which they are drawn and counted. */
    public static final List<Feature> ALL = List.of(values());

    private final String symbol;
    private final String latex;

    Feature(String symbol, String latex) {
        this.symbol = symbol;
        this.latex = latex;
    }

    public String symbol() {
        return symbol;
    }

    public String latex() {
        return latex;
    }

    double of(double x1, double x2) {
        return switch (this) {
            case X1 -> x1;
            case X2 -> x2;
            case SQUARE1 -> x1 * x1;
            case SQUARE2 -> x2 * x2;
            case PRODUCT -> x1 * x2;
            case SINE1 -> StrictMath.sin(x1);
            case SINE2 -> StrictMath.sin(x2);
        };
    }
}
