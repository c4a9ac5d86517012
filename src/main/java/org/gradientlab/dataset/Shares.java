package org.gradientlab.dataset;

import org.gradientlab.words.Fault;

/** How the examples are shared out among training, validation and test; together they are 1. */
public record Shares(double train, double validation, double test) {
    public Shares {
        boolean each = isShare(train) && isShare(validation) && isShare(test) && train > 0;
        if (!each || Math.abs(train + validation + test - 1) > 1e-9) {
            throw new Fault("dataset.shares", train, validation, test);
        }
    }

    private static boolean isShare(double share) {
        return share >= 0 && share <= 1;
    }

    /** All that is neither for validation nor for the test is trained on. */
    public static Shares besides(double validation, double test) {
        return new Shares(1 - validation - test, validation, test);
    }
}
