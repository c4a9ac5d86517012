package org.gradientlab.bench.activation;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.gradientlab.network.Predictions;
import org.gradientlab.network.SoftmaxCrossEntropy;

/**
 * The softmax of some logits as the core computes it.
 *
 * @param loss the cross entropy against the right class
 * @param errors softmax less target: the gradient by the logits over the temperature
 * @param gradient by the logits themselves
 */
public record SoftmaxReading(
        List<Double> probabilities, double loss, List<Double> errors, List<Double> gradient) {
    public SoftmaxReading {
        probabilities = List.copyOf(probabilities);
        errors = List.copyOf(errors);
        gradient = List.copyOf(gradient);
    }

    static SoftmaxReading of(double[] logits, double temperature, int right) {
        int classes = logits.length;
        SoftmaxCrossEntropy loss = new SoftmaxCrossEntropy();
        Predictions chances = predictions(logits, temperature);
        loss.interpret(chances);
        Predictions measured = predictions(logits, temperature);
        measured.want(right, 0, 1);
        double surprise = loss.measure(measured);
        List<Double> errors = each(classes, k -> measured.gradient(k, 0));
        return new SoftmaxReading(
                each(classes, k -> chances.prediction(k, 0)),
                surprise,
                errors,
                errors.stream().map(error -> error / temperature).toList());
    }

    private static List<Double> each(int classes, IntToDoubleFunction number) {
        return IntStream.range(0, classes).mapToDouble(number).boxed().toList();
    }

    private static Predictions predictions(double[] logits, double temperature) {
        Predictions p = new Predictions(1, logits.length);
        for (int k = 0; k < logits.length; k++) {
            p.predict(k, 0, logits[k] / temperature);
        }
        return p;
    }
}
