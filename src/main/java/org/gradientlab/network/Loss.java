package org.gradientlab.network;

/**
 * How far predictions are from what was wanted, as one number, and its derivative by each of them.
 * Means are over the rows of the batch, so that a short last batch weighs by its own size.
 */
public sealed interface Loss
        permits MeanSquare,
                HalfSquare,
                AbsoluteError,
                Huber,
                BinaryCrossEntropy,
                LogitCrossEntropy,
                SoftmaxCrossEntropy,
                CategoricalCrossEntropy,
                MulticlassHinge {
    /** The loss of these predictions, whose gradient it writes. */
    double measure(Predictions p);

    /** Turns what the network says into chances where the loss reads it as logits. */
    default void interpret(Predictions p) {}

    /** Where a single output stands between the two classes. */
    default double threshold() {
        return 0.5;
    }

    /** Whether every target must be a number from 0 to 1. */
    default boolean wantsChances() {
        return false;
    }

    /** Whether each row needs at least two outputs, one for each class. */
    default boolean wantsClasses() {
        return false;
    }

    /** The loss of one row, in the prediction p (or the logit z) and the target t. */
    String latex();
}
