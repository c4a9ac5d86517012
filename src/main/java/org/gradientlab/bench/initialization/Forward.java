package org.gradientlab.bench.initialization;

/**
 * What a layer hands on, over all its units and rows together.
 *
 * @param variance with 1/n
 * @param saturated the share of activations near either end of a bounded range
 * @param dead the share of units whose slope is 0 on every row
 * @param distance between the weights of neighbouring neurons
 */
public record Forward(
        double mean,
        double variance,
        double saturated,
        double dead,
        double distance,
        Spread spread) {
    public boolean isFinite() {
        return Double.isFinite(variance);
    }
}
