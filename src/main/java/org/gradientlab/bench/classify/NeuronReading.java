package org.gradientlab.bench.classify;

import java.util.List;
import org.gradientlab.network.Activation;
import org.gradientlab.words.Figures;

/**
 * One neuron at one place, with all its numbers.
 *
 * @param terms what comes in, each with its weight
 * @param sum bias and weighted inputs together
 * @param seen what the activation sees: the sum, normalized where the layer does that
 * @param value what the activation makes of it
 * @param added what a residual connection adds; 0 where there is none
 */
public record NeuronReading(
        List<Term> terms,
        double bias,
        double sum,
        boolean normalized,
        double seen,
        Activation activation,
        double value,
        double added) {
    private static final int DIGITS = 3;

    public NeuronReading {
        terms = List.copyOf(terms);
    }

    /** One input with its weight; symbol and latex name the input. */
    public record Term(String symbol, String latex, double weight, double input) {}

    /** What the neuron hands on. */
    public double output() {
        return value + added;
    }

    /**
     * “tanh(0.31·x₁ − 1.2·x₂ + 0.05)”, with so many terms at most: those with the largest part in
     * the sum, an ellipsis for the others.
     */
    public String formula(int most) {
        return around(SumText.PLAIN.of(terms, bias, most), FunctionSign.plain(activation), "BN(");
    }

    /** The same as LaTeX. */
    public String latex(int most) {
        return around(
                SumText.LATEX.of(terms, bias, most),
                FunctionSign.latex(activation),
                "\\mathrm{BN}(");
    }

    private String around(String inside, String function, String normalization) {
        String seenBy = normalized ? normalization + inside + ")" : inside;
        return function.isEmpty() ? seenBy : function + "(" + seenBy + ")";
    }

    /** The value, as it is printed behind the formula. */
    public String result() {
        return Figures.shown(value, DIGITS);
    }
}
