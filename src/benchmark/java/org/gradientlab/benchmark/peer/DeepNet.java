package org.gradientlab.benchmark.peer;

import java.util.stream.IntStream;

/**
 * The large forward pass: layers of equal width under tanh. Its numbers follow a pattern of whole
 * numbers that deep.py computes too, which is cheaper than to hand out two and a half million.
 */
public final class DeepNet {
    public static final int LAYERS = 10;
    public static final int UNITS = 500;
    public static final int ROWS = 1000;
    public static final String TASK = "deep " + LAYERS + " " + UNITS + " " + ROWS;

    private DeepNet() {}

    /** Layer after layer, unit after unit, each with its bias last. */
    public static double[] parameters() {
        double scale = Math.sqrt(3.0 / UNITS);
        return IntStream.range(0, LAYERS * UNITS * (UNITS + 1))
                .mapToDouble(k -> pattern(k) * scale)
                .toArray();
    }

    /** One array of rows for each input. */
    public static double[][] columns() {
        return IntStream.range(0, UNITS)
                .mapToObj(column ->
                        IntStream.range(column * ROWS, (column + 1) * ROWS)
                                .mapToDouble(DeepNet::pattern)
                                .toArray())
                .toArray(double[][]::new);
    }

    private static double pattern(int k) {
        return (k * 7919L % 10007) / 10007.0 * 2.0 - 1.0;
    }
}
