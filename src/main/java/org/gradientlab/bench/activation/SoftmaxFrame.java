package org.gradientlab.bench.activation;

import java.util.List;
import org.gradientlab.experiment.Frame;
import org.gradientlab.tensor.Elementary;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Word;

/**
 * Logits at one step and what becomes of them.
 *
 * @param right the index of the class they should choose
 * @param next the logits after the next step
 */
public record SoftmaxFrame(
        long step,
        List<Double> logits,
        double temperature,
        int right,
        SoftmaxReading reading,
        List<Double> next)
        implements Frame {
    public SoftmaxFrame {
        logits = List.copyOf(logits);
        next = List.copyOf(next);
    }

    @Override
    public Word outcome() {
        return Word.of("activation.probability-is", right + 1, printed(right));
    }

    /** exp(o/T) without taking the largest off first: soon beyond the numbers. */
    List<Double> exponentials() {
        return logits.stream().map(o -> Elementary.exp(o / temperature)).toList();
    }

    /** Whether dividing those by their sum still gives numbers. */
    boolean isNaiveSafe() {
        double sum = exponentials().stream().mapToDouble(Double::doubleValue).sum();
        return sum > 0 && sum < Double.POSITIVE_INFINITY;
    }

    /** How far each o/T lies below the largest. */
    List<Double> below() {
        double largest = logits.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return logits.stream().map(o -> (o - largest) / temperature).toList();
    }

    /** A probability as it is printed, also where it is too small for a double. */
    String printed(int k) {
        double p = reading.probabilities().get(k);
        if (p > 0) {
            return Figures.shown(p);
        }
        double sum = below().stream().mapToDouble(Elementary::exp).sum();
        double logarithm = below().get(k) - StrictMath.log(sum);
        return new Product(p, logarithm / StrictMath.log(10)).shown();
    }
}
