package org.gradientlab.benchmark.peer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gradientlab.tensor.Randomness;

/**
 * A net that every peer builds, named by its widths ({@code 2-8-8-2}), and the weights and biases
 * it starts from: tanh in the hidden layers, softmax at the head.
 */
public record SharedNet(String name, List<Integer> widths) {
    public static final List<SharedNet> ALL =
            List.of(of("2-4-2"), of("2-8-8-2"), of("2-32-32-2"), of("2-128-128-2"));

    private static final long SEED = 7;

    public static SharedNet of(String name) {
        return new SharedNet(name, Arrays.stream(name.split("-")).map(Integer::valueOf).toList());
    }

    public int layers() {
        return widths.size() - 1;
    }

    public int inputs(int layer) {
        return widths.get(layer);
    }

    public int units(int layer) {
        return widths.get(layer + 1);
    }

    /** The weights of one unit and, last, its bias: which tells a bias in a wrong place at once. */
    public double[] unit(int layer, int unit) {
        int inputs = inputs(layer);
        double range = Math.sqrt(3.0 / inputs);
        Randomness random = Randomness.of(SEED, name, layer, unit);
        return IntStream.rangeClosed(0, inputs)
                .mapToDouble(i -> random.uniform(i, -range, range))
                .toArray();
    }

    /** Layer after layer, unit after unit, each with its bias last: the order of our own layout. */
    public double[] parameters() {
        return IntStream.range(0, layers())
                .boxed()
                .flatMapToDouble(layer ->
                        IntStream.range(0, units(layer))
                                .boxed()
                                .flatMapToDouble(u -> Arrays.stream(unit(layer, u))))
                .toArray();
    }
}
