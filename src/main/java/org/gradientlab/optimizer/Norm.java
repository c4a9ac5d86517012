package org.gradientlab.optimizer;

/**
 * The length of a gradient, also where squaring its numbers leaves the range of doubles: an
 * exploding gradient is what clipping is for.
 */
public final class Norm {
    private Norm() {}

    public static double of(double[] vector, int count) {
        double squares = squares(vector, count, 1);
        if (squares > 1e-280 && squares <= Double.MAX_VALUE) {
            return Math.sqrt(squares);
        }
        double largest = largest(vector, count);
        return largest == 0 || !Double.isFinite(largest)
                ? largest
                : largest * Math.sqrt(squares(vector, count, largest));
    }

    private static double squares(double[] vector, int count, double unit) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            double part = vector[i] / unit;
            sum += part * part;
        }
        return sum;
    }

    private static double largest(double[] vector, int count) {
        double largest = 0;
        for (int i = 0; i < count; i++) {
            largest = Math.max(largest, Math.abs(vector[i]));
        }
        return largest;
    }
}
