package org.gradientlab.dataset;

import java.util.Arrays;
import org.gradientlab.tensor.Randomness;
import org.gradientlab.words.Fault;

/**
 * The rows for training, for validation and for the test: every row in exactly one of them, drawn
 * by the seed.
 */
public final class Split {
    private final int[] train;
    private final int[] validation;
    private final int[] test;

    private Split(int[] order, int trained, int validated) {
        train = Arrays.copyOfRange(order, 0, trained);
        validation = Arrays.copyOfRange(order, trained, validated);
        test = Arrays.copyOfRange(order, validated, order.length);
    }

    public static Split of(int examples, Shares shares, long seed) {
        int trained = (int) Math.round(examples * shares.train());
        int validated = (int) Math.round(examples * (shares.train() + shares.validation()));
        boolean lacking =
                trained == 0
                        || (shares.validation() > 0 && validated == trained)
                        || (shares.test() > 0 && validated == examples);
        if (lacking) {
            throw new Fault("dataset.split-too-small", examples);
        }
        return new Split(Randomness.of(seed, "split").permutation(examples), trained, validated);
    }

    public int[] train() {
        return train.clone();
    }

    /** Empty where the share is 0. */
    public int[] validation() {
        return validation.clone();
    }

    /** Empty where the share is 0. */
    public int[] test() {
        return test.clone();
    }
}
