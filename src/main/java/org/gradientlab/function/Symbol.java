package org.gradientlab.function;

import java.util.Arrays;

/** A constant of a formula that has a name. */
public enum Symbol implements Expression {
    PI("pi", "\\pi", Math.PI),
    E("e", "e", Math.E),
    /** How much steeper a ravine is across than along; a knob gives it another value than this. */
    KAPPA("kappa", "\\kappa", 20);

    private final String word;
    private final String latex;
    private final double value;

    Symbol(String word, String latex, double value) {
        this.word = word;
        this.latex = latex;
        this.value = value;
    }

    static Symbol named(String word) {
        return Arrays.stream(values())
                .filter(symbol -> symbol.word.equals(word))
                .findFirst()
                .orElseThrow();
    }

    public double value() {
        return value;
    }

    String inLatex() {
        return latex;
    }

    @Override
    public String toString() {
        return word;
    }
}
