package org.gradientlab.function;

/** A variable of a formula. */
public enum Variable implements Expression {
    X,
    Y;

    @Override
    public String toString() {
        return this == X ? "x" : "y";
    }
}
