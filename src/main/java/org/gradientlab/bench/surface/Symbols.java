package org.gradientlab.bench.surface;

/** The letters of a surface as LaTeX: x, y, f of a formula; w, b, L of a regression's loss. */
record Symbols(String x, String y, String f) {
    static Symbols of(SurfaceFrame frame) {
        return frame.regression() == null ? new Symbols("x", "y", "f") : new Symbols("w", "b", "L");
    }

    String partial(String variable) {
        return "\\partial " + f + "/\\partial " + variable;
    }
}
