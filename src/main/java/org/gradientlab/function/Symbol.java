package org.gradientlab.function;

/** A constant of a formula that has a name. */
public enum Symbol implements Expression {
    PI("pi", "\\pi", Math.PI),
    E("e", "e", Math.E);

    private final String word;
    private final String latex;
    private final double value;

    Symbol(String word, String latex, double value) {
        this.word = word;
        this.latex = latex;
        this.value = value;
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
