package org.gradientlab.lesson;

import org.gradientlab.words.Fault;

/** Reads a quantity by recursive descent. */
final class QuantityParser {
    private static final int MOST_LENGTH = 300;
    private static final int MOST_DEPTH = 40;

    private final String text;
    private int at;
    private int depth;

    QuantityParser(String text) {
        if (text.length() > MOST_LENGTH) {
            throw new Fault("lesson.quantity.too-long", MOST_LENGTH);
        }
        this.text = text;
    }

    Quantity.Term sum() {
        Quantity.Term left = product();
        while (sees('+') || sees('-')) {
            char sign = text.charAt(at++);
            left = new Quantity.Pair(sign, left, product());
        }
        return left;
    }

    private Quantity.Term product() {
        Quantity.Term left = signed();
        while (sees('*') || sees('/')) {
            char sign = text.charAt(at++);
            left = new Quantity.Pair(sign, left, signed());
        }
        return left;
    }

    private Quantity.Term signed() {
        if (++depth > MOST_DEPTH) {
            throw new Fault("lesson.quantity.too-deep", MOST_DEPTH);
        }
        try {
            if (takes('-')) {
                return new Quantity.Pair('-', new Quantity.Literal(0), signed());
            }
            Quantity.Term base = atom();
            return takes('^') ? new Quantity.Pair('^', base, signed()) : base;
        } finally {
            depth--;
        }
    }

    private Quantity.Term atom() {
        if (takes('(')) {
            Quantity.Term inside = sum();
            expect(')');
            return inside;
        }
        char first = sees(' ') ? ' ' : peek();
        if (Character.isDigit(first)) {
            return number();
        }
        if (Character.isLetter(first)) {
            String name = name();
            if (Quantity.Call.FUNCTIONS.contains(name) && takes('(')) {
                Quantity.Term inside = sum();
                expect(')');
                return new Quantity.Call(name, inside);
            }
            return new Quantity.Name(name);
        }
        throw unexpected();
    }

    private Quantity.Term number() {
        int from = at;
        while (at < text.length() && isOfNumber(from)) {
            at++;
        }
        try {
            return new Quantity.Literal(Double.parseDouble(text.substring(from, at)));
        } catch (NumberFormatException e) {
            at = from;
            throw unexpected();
        }
    }

    private boolean isOfNumber(int from) {
        char c = text.charAt(at);
        boolean afterE = at > from && Character.toLowerCase(text.charAt(at - 1)) == 'e';
        return Character.isDigit(c) || c == '.' || c == 'e' || c == 'E' || (afterE && c == '-');
    }

    private String name() {
        int from = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at))
                        || "._".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return text.substring(from, at);
    }

    // --- characters

    /** The next character that is no space; a space at the end. */
    private char peek() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() ? text.charAt(at) : ' ';
    }

    boolean sees(char wanted) {
        return peek() == wanted && at < text.length();
    }

    boolean takes(char wanted) {
        boolean there = sees(wanted);
        at += there ? 1 : 0;
        return there;
    }

    /** Takes a whole word, as “within”. */
    boolean takesWord(String word) {
        peek();
        boolean there = text.startsWith(word + " ", at) || text.substring(at).equals(word);
        at += there ? word.length() : 0;
        return there;
    }

    /** The text from one place to here. */
    String since(int from) {
        return text.substring(from, at);
    }

    int place() {
        return at;
    }

    private void expect(char wanted) {
        if (!takes(wanted)) {
            throw unexpected();
        }
    }

    void end() {
        peek();
        if (at < text.length()) {
            throw unexpected();
        }
    }

    Fault unexpected() {
        peek();
        String rest =
                at < text.length() ? text.substring(at, Math.min(text.length(), at + 12)) : "";
        return rest.isEmpty()
                ? new Fault("lesson.quantity.ends", text)
                : new Fault("lesson.quantity.unexpected", rest, text, at + 1).at(at);
    }
}
