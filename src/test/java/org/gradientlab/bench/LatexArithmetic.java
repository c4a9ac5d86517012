package org.gradientlab.bench;

import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/**
 * Works out what a formula in LaTeX comes to when numbers stand in it, as a reader with a
 * calculator would. Numbers are printed rounded: each can be shaken by as much as its last digit
 * leaves open.
 */
final class LatexArithmetic {
    private final String text;
    private final Random shaking;
    private final boolean shaken;
    private int at;

    private LatexArithmetic(String text, Random shaking, boolean shaken) {
        this.text = text;
        this.shaking = shaking;
        this.shaken = shaken;
    }

    /** Thrown where something stands that is no arithmetic, such as the name of a function. */
    static final class NotArithmetic extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotArithmetic(String message) {
            super(message);
        }
    }

    static double of(String latex) {
        return new LatexArithmetic(plain(latex), new Random(0), false).whole();
    }

    static double shaken(String latex, Random shaking) {
        return new LatexArithmetic(plain(latex), shaking, true).whole();
    }

    private static String plain(String latex) {
        return latex.replace("\\left", "")
                .replace("\\right", "")
                .replace("\\,", " ")
                .replaceAll("(?<=\\d) (?=\\d{3}(\\D|$))", "")
                .replace("\\cdot", "*")
                .replace("\\ ", " ");
    }

    private double whole() {
        double value = sum();
        skip();
        if (at < text.length()) {
            throw new NotArithmetic(text.substring(at) + " in " + text);
        }
        return value;
    }

    private void skip() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private boolean takes(String sign) {
        skip();
        if (text.startsWith(sign, at)) {
            at += sign.length();
            return true;
        }
        return false;
    }

    private double sum() {
        double value = takes("-") ? -product() : product();
        while (true) {
            if (takes("+")) {
                value += product();
            } else if (takes("-")) {
                value -= product();
            } else {
                return value;
            }
        }
    }

    private double product() {
        double value = power();
        while (true) {
            skip();
            if (takes("*")) {
                value *= takes("-") ? -power() : power();
            } else if (takes("/")) {
                value /= power();
            } else if (at < text.length() && startsFactor()) {
                value *= power();
            } else {
                return value;
            }
        }
    }

    private boolean startsFactor() {
        char c = text.charAt(at);
        return c == '(' || c == '\\' || Character.isDigit(c) || c == 'e' || c == '{';
    }

    private double power() {
        double base = factor();
        return takes("^") ? StrictMath.pow(base, group()) : base;
    }

    /** What stands in braces, or a single sign. */
    private double group() {
        if (takes("{")) {
            double value = sum();
            close("}");
            return value;
        }
        skip();
        return exactly(Character.toString(text.charAt(at++)));
    }

    private void close(String sign) {
        if (!takes(sign)) {
            throw new NotArithmetic(sign + " is missing at " + at + " in " + text);
        }
    }

    private double factor() {
        if (takes("(")) {
            double value = sum();
            close(")");
            return value;
        }
        if (takes("|")) {
            double value = sum();
            close("|");
            return Math.abs(value);
        }
        if (takes("{")) {
            double value = sum();
            close("}");
            return value;
        }
        if (takes("\\frac")) {
            double above = group();
            return above / group();
        }
        if (takes("\\sqrt")) {
            return Math.sqrt(group());
        }
        if (takes("e^")) {
            return StrictMath.exp(group());
        }
        if (takes("\\pi")) {
            return Math.PI;
        }
        skip();
        if (at < text.length() && text.charAt(at) == '\\') {
            return function();
        }
        return number();
    }

    private double function() {
        if (takes("\\sin")) {
            return applied(StrictMath::sin);
        }
        if (takes("\\cos")) {
            return applied(StrictMath::cos);
        }
        if (takes("\\tanh")) {
            return applied(StrictMath::tanh);
        }
        if (takes("\\tan")) {
            return applied(StrictMath::tan);
        }
        if (takes("\\log")) {
            return applied(StrictMath::log);
        }
        if (takes("\\sigma")) {
            return applied(x -> 1 / (1 + StrictMath.exp(-x)));
        }
        if (takes("\\mathrm{ReLU}") || takes("\\mathrm{relu}")) {
            return applied(x -> Math.max(0, x));
        }
        if (takes("\\max")) {
            return chosen(Math::max);
        }
        if (takes("\\min")) {
            return chosen(Math::min);
        }
        throw new NotArithmetic(text.substring(at) + " in " + text);
    }

    /** Of the argument behind it, with the function's own power if it has one: sin² x. */
    private double applied(DoubleUnaryOperator function) {
        double exponent = takes("^") ? group() : 1;
        double value = function.applyAsDouble(takes("-") ? -power() : power());
        return exponent == 1 ? value : StrictMath.pow(value, exponent);
    }

    private double chosen(DoubleBinaryOperator choice) {
        close("(");
        double first = sum();
        close(",");
        double second = sum();
        close(")");
        return choice.applyAsDouble(first, second);
    }

    private double number() {
        skip();
        int from = at;
        while (at < text.length()
                && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        if (at == from) {
            throw new NotArithmetic(text.substring(from) + " in " + text);
        }
        return read(text.substring(from, at));
    }

    /** A whole number below a thousand is a count or an exponent, and so exact. */
    private double read(String digits) {
        double value = exactly(digits);
        int point = digits.indexOf('.');
        if (!shaken || (point < 0 && value < 1000)) {
            return value;
        }
        // Of four significant digits the last is rounded; zeros behind it are not printed.
        double unit = StrictMath.pow(10, Math.floor(Math.log10(Math.max(value, 1e-300))) - 3);
        return value + unit * (shaking.nextDouble() - 0.5);
    }

    private double exactly(String digits) {
        try {
            return Double.parseDouble(digits);
        } catch (NumberFormatException e) {
            throw new NotArithmetic(digits + " in " + text);
        }
    }
}
