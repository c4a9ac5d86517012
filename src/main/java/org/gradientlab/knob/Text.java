package org.gradientlab.knob;

/**
 * A value that is written and read as one text. An implementation has a public static {@code
 * parse(String)} that throws a {@link org.gradientlab.words.Fault} naming what is wrong, and {@code
 * parse(text())} equals the value.
 */
public interface Text {
    String text();

    /** How it is printed as mathematics; empty where it is not. */
    default String latex() {
        return "";
    }
}
