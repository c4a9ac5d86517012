package org.gradientlab.bench.dropout;

/**
 * Sums over the masks so far of what each neuron handed on, output neurons included: with the
 * division by 1 − p and without it, and the squares with it.
 */
final class MaskTally {
    private final double[][] rescaled;
    private final double[][] raw;
    private final double[][] squares;
    private long count;

    MaskTally(MaskedNetwork network) {
        rescaled = room(network);
        raw = room(network);
        squares = room(network);
    }

    private MaskTally(MaskTally other) {
        rescaled = copy(other.rescaled);
        raw = copy(other.raw);
        squares = copy(other.squares);
        count = other.count;
    }

    private static double[][] room(MaskedNetwork network) {
        double[][] room = new double[network.depth()][];
        for (int layer = 0; layer < room.length; layer++) {
            room[layer] = new double[network.units(layer)];
        }
        return room;
    }

    private static double[][] copy(double[][] values) {
        double[][] copy = new double[values.length][];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = values[i].clone();
        }
        return copy;
    }

    MaskTally copy() {
        return new MaskTally(this);
    }

    void add(int layer, int unit, double rescaledValue, double rawValue) {
        rescaled[layer][unit] += rescaledValue;
        raw[layer][unit] += rawValue;
        squares[layer][unit] += rescaledValue * rescaledValue;
    }

    /** One more mask has been added of every neuron. */
    void counted() {
        count++;
    }

    /** How many masks were added. */
    long count() {
        return count;
    }

    double mean(int layer, int unit, boolean withRescaling) {
        return (withRescaling ? rescaled : raw)[layer][unit] / count;
    }

    /** How far the rescaled values stray from their mean. */
    double variance(int layer, int unit) {
        double mean = mean(layer, unit, true);
        return Math.max(0, squares[layer][unit] / count - mean * mean);
    }

    long bytes() {
        long numbers = 0;
        for (double[] layer : rescaled) {
            numbers += layer.length;
        }
        return 3 * Double.BYTES * numbers + 128;
    }
}
