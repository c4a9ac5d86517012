package org.gradientlab.tensor;

import org.gradientlab.words.Fault;

/**
 * Randomness is a function: a draw depends on the seed, on what it is for, on the indices and on
 * nothing else. So a run can start again anywhere, and two runs with one seed share their draws
 * even where another knob differs.
 *
 * <p>The i-th draw is a mix of the key and i (SplitMix64 read by its counter).
 */
public record Randomness(long key) {
    private static final long STRIDE = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1p-53;

    /** The randomness for one purpose, such as "weights" of layer 2. */
    public static Randomness of(long seed, String purpose, long... indices) {
        long key = mixed(seed);
        for (int i = 0; i < purpose.length(); i++) {
            key = derived(key, purpose.charAt(i));
        }
        Randomness randomness = new Randomness(derived(key, purpose.length()));
        for (long index : indices) {
            randomness = randomness.at(index);
        }
        return randomness;
    }

    /** The randomness of one index further in, such as of one step. */
    public Randomness at(long index) {
        return new Randomness(derived(key, index));
    }

    /** The key of {@code at(first).at(second)}, for loops that may not make an object. */
    public long keyAt(long first, long second) {
        return derived(derived(key, first), second);
    }

    public long bits(long i) {
        return bits(key, i);
    }

    private static long bits(long key, long i) {
        return mixed(key + (i + 1) * STRIDE);
    }

    /** In [0, 1). */
    public double uniform(long i) {
        return uniform(key, i);
    }

    /** What the randomness of this key draws: in [0, 1). */
    public static double uniform(long key, long i) {
        return (bits(key, i) >>> 11) * UNIT;
    }

    public double uniform(long i, double from, double to) {
        return from + (to - from) * uniform(i);
    }

    /**
     * Mean 0, standard deviation 1, by Box and Muller: the tail is that of the bell curve out to
     * 8.5 standard deviations, where 53 bits end.
     */
    public double normal(long i) {
        double radius = ((bits(2 * i) >>> 11) + 1) * UNIT;
        double angle = 2 * Math.PI * uniform(2 * i + 1);
        return Math.sqrt(-2 * StrictMath.log(radius)) * StrictMath.cos(angle);
    }

    public boolean bernoulli(long i, double probability) {
        return uniform(i) < probability;
    }

    /** A whole number in [0, bound), each as likely as the next to within bound / 2⁶⁴. */
    public int below(long i, int bound) {
        if (bound < 1) {
            throw new Fault("tensor.bound", bound);
        }
        return (int) Math.unsignedMultiplyHigh(bits(i), bound);
    }

    public int[] permutation(int length) {
        int[] order = new int[length];
        permute(order);
        return order;
    }

    /** Writes the permutation of 0 … length − 1 into an array that is there already. */
    public void permute(int[] order) {
        for (int i = 0; i < order.length; i++) {
            int j = below(i, i + 1);
            order[i] = order[j];
            order[j] = i;
        }
    }

    private static long derived(long key, long index) {
        return mixed(mixed(key + STRIDE) ^ mixed(index * STRIDE + 1));
    }

    private static long mixed(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
