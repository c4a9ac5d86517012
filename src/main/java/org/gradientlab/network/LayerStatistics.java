package org.gradientlab.network;

import org.gradientlab.tensor.Sums;

/**
 * How a layer fares on one batch, over all its units and rows together.
 *
 * @param mean of what it hands on
 * @param variance of what it hands on, with 1/n
 * @param saturatedShare of outputs near either end of a bounded activation
 * @param zeroShare of outputs that are exactly 0
 * @param deadShare of units whose slope is 0 on every row, so that nothing can teach them
 * @param outputGradientNorm the length of the derivatives of the loss by what it hands on
 * @param weightGradientNorm the length of the gradient of its weights, without biases
 */
public record LayerStatistics(
        double mean,
        double variance,
        double saturatedShare,
        double zeroShare,
        double deadShare,
        double outputGradientNorm,
        double weightGradientNorm) {

    static LayerStatistics of(
            Network network,
            int layer,
            int rows,
            double[] before,
            double[] after,
            double[] arrived) {
        Activation activation = network.layer(layer).activation();
        int size = after.length;
        double mean = Sums.of(after, 0, size) / size;
        return new LayerStatistics(
                mean,
                variance(after, mean),
                saturated(activation, before),
                zeros(after),
                dead(activation, before, rows),
                Math.sqrt(Sums.ofSquares(arrived, 0, size)),
                network.weightGradientNorm(layer));
    }

    private static double variance(double[] values, double mean) {
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum / values.length;
    }

    private static double saturated(Activation activation, double[] before) {
        int count = 0;
        for (double x : before) {
            count += activation.saturated(activation.value(x)) ? 1 : 0;
        }
        return (double) count / before.length;
    }

    private static double zeros(double[] values) {
        int count = 0;
        for (double value : values) {
            count += value == 0 ? 1 : 0;
        }
        return (double) count / values.length;
    }

    private static double dead(Activation activation, double[] before, int rows) {
        int units = before.length / rows;
        int dead = 0;
        for (int unit = 0; unit < units; unit++) {
            boolean alive = false;
            for (int i = unit * rows; i < (unit + 1) * rows && !alive; i++) {
                alive = activation.slope(before[i]) != 0;
            }
            dead += alive ? 0 : 1;
        }
        return (double) dead / units;
    }
}
