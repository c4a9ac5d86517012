package org.gradientlab.bench.initialization;

import java.util.HashMap;
import java.util.Map;
import org.gradientlab.network.Initialization;
import org.gradientlab.network.NormalWeights;
import org.gradientlab.network.UniformWeights;
import org.gradientlab.tensor.Block;
import org.gradientlab.tensor.Matrix;
import org.gradientlab.tensor.Randomness;

/**
 * The draws that passes share, all of spread 1: weights, inputs, and the gradient that comes in
 * from above. Since another σ only scales the weights, dragging it draws nothing anew.
 */
final class StandardDraws {
    /** A quarter of a gigabyte. */
    private static final long MOST_KEPT = 1 << 25;

    private static final Initialization BELL = new NormalWeights(1);
    private static final Initialization EVEN = new UniformWeights(Math.sqrt(3));

    private final Map<WeightsOf, Block> weights = new HashMap<>();
    private final Map<RowsOf, Block> inputs = new HashMap<>();
    private final Map<RowsOf, double[]> upstreams = new HashMap<>();
    private long kept;

    private record WeightsOf(Shape shape, long seed, int units, int layer) {}

    private record RowsOf(long seed, int units, int rows) {}

    /**
     * The weights of one layer, bit for bit those the core would draw but for their scale. What
     * there is no room to keep is drawn into {@code spare} each time.
     */
    synchronized Matrix weights(Shape shape, long seed, int units, int layer, Spare spare) {
        WeightsOf wanted = new WeightsOf(shape, seed, units, shape == Shape.FLAT ? 0 : layer);
        Block known = weights.get(wanted);
        return Matrix.of(known == null ? drawn(wanted, spare) : known, 0, units, units);
    }

    private Block drawn(WeightsOf wanted, Spare spare) {
        long size = (long) wanted.units * wanted.units;
        if (kept + size > MOST_KEPT) {
            forgetOthers(wanted);
        }
        boolean fits = kept + size <= MOST_KEPT;
        Block block = fits ? Block.of(size) : spare.block(size);
        block.write(numbers(wanted, (int) size), 0, (int) size);
        if (fits) {
            weights.put(wanted, block);
            kept += size;
        }
        return block;
    }

    private void forgetOthers(WeightsOf wanted) {
        weights.keySet()
                .removeIf(other -> other.units != wanted.units || other.seed != wanted.seed);
        kept = weights.values().stream().mapToLong(Block::length).sum();
    }

    private static double[] numbers(WeightsOf wanted, int size) {
        Randomness random = Randomness.of(wanted.seed, "weights", wanted.layer);
        double[] numbers = new double[size];
        for (int i = 0; i < size; i++) {
            numbers[i] =
                    switch (wanted.shape) {
                        case BELL -> BELL.weight(random, i, wanted.units, wanted.units);
                        case EVEN -> EVEN.weight(random, i, wanted.units, wanted.units);
                        case FLAT -> 1;
                    };
        }
        return numbers;
    }

    /** Rows of as many independent N(0, 1) as there are units; more rows begin with the same. */
    synchronized Block inputs(long seed, int units, int rows) {
        RowsOf wanted = new RowsOf(seed, units, rows);
        Block known = inputs.get(wanted);
        if (known == null) {
            inputs.clear();
            known = Block.of(columns(wanted));
            inputs.put(wanted, known);
        }
        return known;
    }

    private static double[] columns(RowsOf wanted) {
        double[] columns = new double[wanted.rows * wanted.units];
        for (int row = 0; row < wanted.rows; row++) {
            Randomness random = Randomness.of(wanted.seed, "inputs", row);
            for (int i = 0; i < wanted.units; i++) {
                columns[i * wanted.rows + row] = random.normal(i);
            }
        }
        return columns;
    }

    static double input(long seed, int row, int i) {
        return Randomness.of(seed, "inputs", row).normal(i);
    }

    /** The derivatives by what the last layer hands on: N(0, 1), as if a loss above had sent it. */
    synchronized double[] upstream(long seed, int units, int rows) {
        RowsOf wanted = new RowsOf(seed, units, rows);
        double[] known = upstreams.get(wanted);
        if (known == null) {
            upstreams.clear();
            Randomness random = Randomness.of(seed, "upstream");
            known = new double[rows * units];
            for (int i = 0; i < known.length; i++) {
                known[i] = random.normal(i);
            }
            upstreams.put(wanted, known);
        }
        return known;
    }
}
