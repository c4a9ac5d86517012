package org.gradientlab.function;

import java.util.List;

/**
 * A built-in function of x: its name in the bundles ({@code function.example.<id>}), the part of
 * the x axis that shows what it is good for, and a telling start.
 */
public record CurveExample(String id, FunctionOfX f, double from, double to, double x0) {
    // The texts are constants because a knob's declaration offers them.
    public static final String PARABOLA = "(x-1)^2+1";
    public static final String WAVES = "x sin(x)";
    public static final String STALL = "x^4-3x^3+2";
    public static final String ABSOLUTE = "abs(x)";
    public static final String DOUBLE_WELL = "(x^2-1)^2+0.3x";
    public static final String CLIFF = "3 sigmoid(20(x-1))+0.02(x+2)^2";

    public static final List<CurveExample> ALL =
            List.of(
                    of("parabola", PARABOLA, -3, 8, 6),
                    of("waves", WAVES, -12, 12, 2.5),
                    of("stall", STALL, -1.2, 3.4, -1),
                    of("absolute", ABSOLUTE, -4, 4, 3),
                    of("double-well", DOUBLE_WELL, -2, 2, 1.8),
                    of("cliff", CLIFF, -5, 4, 3));

    public String key() {
        return "function.example." + id;
    }

    private static CurveExample of(String id, String text, double from, double to, double x0) {
        return new CurveExample(id, FunctionOfX.parse(text), from, to, x0);
    }
}
