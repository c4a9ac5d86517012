package org.gradientlab.function;

/** A word of a formula: its kind, what was typed, and the character at which it begins. */
record Token(Kind kind, String text, int at) {
    enum Kind {
        NUMBER,
        VARIABLE,
        SYMBOL,
        FUNCTION,
        PLUS,
        MINUS,
        TIMES,
        OVER,
        POWER,
        OPEN,
        CLOSE,
        BAR,
        COMMA,
        END
    }

    boolean is(Kind one) {
        return kind == one;
    }

    /** The character as a person counts it. */
    int place() {
        return at + 1;
    }
}
