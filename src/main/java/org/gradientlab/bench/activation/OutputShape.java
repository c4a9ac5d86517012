package org.gradientlab.bench.activation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gradientlab.network.Activation;

/**
 * How the outputs of an activation are spread when z is drawn from N(0, 1): the share that falls
 * into each of many equal bins. What lies beyond them is left out.
 */
public record OutputShape(double low, double high, List<Double> shares) {
    private static final int BINS = 90;
    private static final double FARTHEST = 6;
    private static final int PLACES = 24_000;

    /** A single bin with more than this holds one value, not a stretch of them. */
    private static final double SPIKE = 0.12;

    public OutputShape {
        shares = List.copyOf(shares);
    }

    /** The shares are those of the bell over equal small steps of z. */
    static OutputShape of(Activation activation, double low, double high) {
        double[] shares = new double[BINS];
        double stride = 2 * FARTHEST / PLACES;
        for (int i = 0; i < PLACES; i++) {
            double z = -FARTHEST + (i + 0.5) * stride;
            double bin = (activation.value(z) - low) / (high - low) * BINS;
            if (bin >= 0 && bin < BINS) {
                shares[(int) bin] += NormalOutput.density(z) * stride;
            }
        }
        return new OutputShape(low, high, Arrays.stream(shares).boxed().toList());
    }

    double middle(int bin) {
        return low + (high - low) * (bin + 0.5) / shares.size();
    }

    /** The height of a bin from 0 to 1, by the highest that is no spike; spikes are cut off. */
    double height(int bin) {
        double most = shares.stream().filter(s -> s < SPIKE).mapToDouble(s -> s).max().orElse(1);
        return most <= 0 ? 1 : Math.min(1, shares.get(bin) / most);
    }

    /** The bins in which many outputs are one and the same. */
    List<Integer> spikes() {
        return IntStream.range(0, shares.size())
                .filter(bin -> shares.get(bin) >= SPIKE)
                .boxed()
                .toList();
    }
}
