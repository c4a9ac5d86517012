package org.gradientlab.code;

import org.gradientlab.network.AbsoluteError;
import org.gradientlab.network.BinaryCrossEntropy;
import org.gradientlab.network.CategoricalCrossEntropy;
import org.gradientlab.network.HalfSquare;
import org.gradientlab.network.Huber;
import org.gradientlab.network.LogitCrossEntropy;
import org.gradientlab.network.Loss;
import org.gradientlab.network.MeanSquare;
import org.gradientlab.network.MulticlassHinge;
import org.gradientlab.network.SoftmaxCrossEntropy;

/** Writes losses: for NumPy with the derivative by what the network said, else by themselves. */
final class LossText {
    private LossText() {}

    static boolean usesSigmoid(Loss loss) {
        return loss instanceof LogitCrossEntropy;
    }

    /** NumPy: the mean loss of the rows, and its derivative by z. */
    static String define(Loss loss) {
        return "def loss(z, t):\n" + numpy(loss).stripIndent().indent(4).stripTrailing();
    }

    private static String numpy(Loss loss) {
        return switch (loss) {
            case SoftmaxCrossEntropy(double smoothing) -> smoothed(smoothing) + SOFTMAX;
            case CategoricalCrossEntropy chances ->
                    """
                    return -(t * np.log(z)).sum(axis=1).mean(), -t / z / len(z)
                    """;
            case MeanSquare square -> "e = z - t\nreturn (e**2).mean(), 2 * e / e.size";
            case HalfSquare square -> "e = z - t\nreturn 0.5 * (e**2).sum() / len(e), e / len(e)";
            case AbsoluteError absolute ->
                    "e = z - t\nreturn np.abs(e).mean(), np.sign(e) / e.size";
            case Huber(double delta) -> huber(PythonNumber.of(delta));
            case BinaryCrossEntropy bce -> BINARY;
            case LogitCrossEntropy logits -> LOGITS;
            case MulticlassHinge hinge -> HINGE;
        };
    }

    private static String smoothed(double smoothing) {
        return smoothing == 0 ? "" : smoothing(smoothing) + "\n";
    }

    private static String smoothing(double smoothing) {
        String s = PythonNumber.of(smoothing);
        return "t = (1 - " + s + ") * t + " + s + " / t.shape[1]";
    }

    private static final String SOFTMAX =
            """
            z = z - z.max(axis=1, keepdims=True)
            log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
            return -(t * log_p).sum(axis=1).mean(), (np.exp(log_p) - t) / len(z)
            """;

    private static final String BINARY =
            """
            surprise = -t * np.maximum(np.log(z), -100) - (1 - t) * np.maximum(np.log1p(-z), -100)
            return surprise.mean(), (z - t) / np.maximum(z * (1 - z), np.float32(1e-12)) / z.size
            """;

    private static final String LOGITS =
            """
            surprise = np.maximum(z, 0) - z * t + np.log1p(np.exp(-np.abs(z)))
            return surprise.mean(), (sigmoid(z) - t) / z.size
            """;

    private static final String HINGE =
            """
            margin = np.where(t == 1, 0, z - (z * t).sum(axis=1, keepdims=True) + 1)
            d = (margin > 0) / len(z)
            d = d - t * d.sum(axis=1, keepdims=True)
            return np.maximum(margin, 0).sum(axis=1).mean(), d
            """;

    private static String huber(String delta) {
        return """
        e, delta = z - t, %s
        near = np.abs(e) <= delta
        value = np.where(near, 0.5 * e**2, delta * (np.abs(e) - 0.5 * delta))
        return value.mean(), np.clip(e, -delta, delta) / e.size
        """
                .formatted(delta);
    }

    /** PyTorch: the mean loss alone. */
    static String torch(Loss loss) {
        return switch (loss) {
            case SoftmaxCrossEntropy(double smoothing) ->
                    smoothing == 0
                            ? "F.cross_entropy(z, t)"
                            : "F.cross_entropy(z, t, label_smoothing="
                                    + PythonNumber.of(smoothing)
                                    + ")";
            case CategoricalCrossEntropy chances -> "-(t * z.log()).sum(1).mean()";
            case MeanSquare square -> "F.mse_loss(z, t)";
            case HalfSquare square -> "0.5 * ((z - t)**2).sum(1).mean()";
            case AbsoluteError absolute -> "F.l1_loss(z, t)";
            case Huber(double delta) -> "F.huber_loss(z, t, delta=" + PythonNumber.of(delta) + ")";
            case BinaryCrossEntropy bce -> "F.binary_cross_entropy(z, t)";
            case LogitCrossEntropy logits -> "F.binary_cross_entropy_with_logits(z, t)";
            case MulticlassHinge hinge ->
                    "F.relu(z - (z * t).sum(1, keepdim=True) + 1 - t).sum(1).mean()";
        };
    }

    /** Keras: the mean loss alone, as lines. */
    static String keras(Loss loss) {
        return switch (loss) {
            case SoftmaxCrossEntropy(double smoothing) ->
                    smoothed(smoothing)
                            + "return -ops.mean(ops.sum(t * ops.log_softmax(z), axis=1))";
            case CategoricalCrossEntropy chances ->
                    "return -ops.mean(ops.sum(t * ops.log(z), axis=1))";
            case MeanSquare square -> "return ops.mean((z - t)**2)";
            case HalfSquare square -> "return 0.5 * ops.mean(ops.sum((z - t)**2, axis=1))";
            case AbsoluteError absolute -> "return ops.mean(ops.abs(z - t))";
            case Huber(double delta) -> kerasHuber(PythonNumber.of(delta));
            case BinaryCrossEntropy bce -> KERAS_BINARY;
            case LogitCrossEntropy logits ->
                    "return ops.mean(ops.relu(z) - z * t + ops.log1p(ops.exp(-ops.abs(z))))";
            case MulticlassHinge hinge -> KERAS_HINGE;
        };
    }

    private static final String KERAS_BINARY =
            """
            yes, no = ops.maximum(ops.log(z), -100.0), ops.maximum(ops.log1p(-z), -100.0)
            return -ops.mean(t * yes + (1 - t) * no)
            """;

    private static final String KERAS_HINGE =
            """
            margin = z - ops.sum(z * t, axis=1, keepdims=True) + 1 - t
            return ops.mean(ops.sum(ops.relu(margin), axis=1))
            """;

    private static String kerasHuber(String delta) {
        return """
        size, delta = ops.abs(z - t), %s
        far = delta * (size - 0.5 * delta)
        return ops.mean(ops.where(size <= delta, 0.5 * size**2, far))
        """
                .formatted(delta);
    }
}
