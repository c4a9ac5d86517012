package org.gradientlab.function;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.words.Fault;

/** Cuts a typed formula into its tokens, whichever way its signs were typed. */
final class Tokens {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    /** The tokens of the text; the last one is an END just behind it. */
    static List<Token> of(String text) {
        Tokens cutting = new Tokens(text);
        while (cutting.at < text.length()) {
            cutting.cutOne();
        }
        cutting.add(Token.Kind.END, text.length());
        return cutting.tokens;
    }

    private void cutOne() {
        char next = text.charAt(at);
        if (Character.isWhitespace(next) || next == '\u00a0' || next == '\u2009') {
            at++;
        } else if (isDigit(next) || next == '.') {
            cutNumber();
        } else if (SUPERSCRIPTS.indexOf(next) >= 0) {
            cutSuperscript();
        } else if (next == 'π') {
            tokens.add(new Token(Token.Kind.SYMBOL, "pi", at++));
        } else if (next == 'κ') {
            tokens.add(new Token(Token.Kind.SYMBOL, "kappa", at++));
        } else if (isLetter(next)) {
            cutNames();
        } else if (text.startsWith("**", at)) {
            add(Token.Kind.POWER, at + 2);
        } else {
            add(sign(next), at + 1);
        }
    }

    private Token.Kind sign(char typed) {
        return switch (typed) {
            case '+', '＋' -> Token.Kind.PLUS;
            case '-', '−', '–', '－' -> Token.Kind.MINUS;
            case '*', '·', '⋅', '×', '＊' -> Token.Kind.TIMES;
            case '/', '÷', '／' -> Token.Kind.OVER;
            case '^', '＾' -> Token.Kind.POWER;
            case '(', '（' -> Token.Kind.OPEN;
            case ')', '）' -> Token.Kind.CLOSE;
            case '|', '｜' -> Token.Kind.BAR;
            case ',', '，' -> Token.Kind.COMMA;
            default ->
                    throw new Fault(
                                    "function.strange-character",
                                    Character.toString(text.codePointAt(at)),
                                    at + 1)
                            .at(at);
        };
    }

    private void cutNumber() {
        int end = digitsFrom(at);
        if (end < text.length() && text.charAt(end) == '.') {
            end = digitsFrom(end + 1);
        }
        if (text.substring(at, end).equals(".")) {
            throw new Fault("function.strange-character", ".", at + 1).at(at);
        }
        end = behindExponent(end);
        String digits = text.substring(at, end);
        if (Double.isInfinite(Double.parseDouble(digits))) {
            throw new Fault("function.number-too-large", digits, at + 1).at(at);
        }
        add(Token.Kind.NUMBER, end);
    }

    /** 2e-3 is a number, but 2e, 2exp(x) and 2e x are two times something. */
    private int behindExponent(int end) {
        if (end >= text.length() || Character.toLowerCase(text.charAt(end)) != 'e') {
            return end;
        }
        int sign = end + 1;
        boolean signed = sign < text.length() && "+-".indexOf(text.charAt(sign)) >= 0;
        int first = signed ? sign + 1 : sign;
        int last = digitsFrom(first);
        return last > first ? last : end;
    }

    private void cutSuperscript() {
        int start = at;
        StringBuilder digits = new StringBuilder();
        while (at < text.length() && SUPERSCRIPTS.indexOf(text.charAt(at)) >= 0) {
            digits.append(SUPERSCRIPTS.indexOf(text.charAt(at++)));
        }
        tokens.add(new Token(Token.Kind.POWER, "^", start));
        tokens.add(new Token(Token.Kind.NUMBER, digits.toString(), start));
    }

    /** Names may touch: xy, 2pix, xsinx; each is the longest one that begins there. */
    private void cutNames() {
        int start = at;
        int end = at;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        boolean afterFunction = false;
        while (at < end) {
            Token name = longestName(end);
            if (name.is(Token.Kind.END) || (afterFunction && !name.is(Token.Kind.VARIABLE))) {
                throw unknown(afterFunction ? start : at, end);
            }
            afterFunction |= name.is(Token.Kind.FUNCTION);
            tokens.add(name);
            at += name.text().length();
        }
    }

    private Token longestName(int end) {
        for (int stop = end; stop > at; stop--) {
            String word = text.substring(at, stop);
            Token.Kind kind = kindOf(word);
            if (kind != Token.Kind.END) {
                return new Token(kind, word, at);
            }
        }
        return new Token(Token.Kind.END, "", at);
    }

    private static Token.Kind kindOf(String word) {
        return switch (word) {
            case "x", "y" -> Token.Kind.VARIABLE;
            case "pi", "e", "kappa" -> Token.Kind.SYMBOL;
            default -> NamedFunction.named(word).isPresent() ? Token.Kind.FUNCTION : Token.Kind.END;
        };
    }

    private Fault unknown(int from, int end) {
        return new Fault("function.unknown-name", text.substring(from, end), from + 1).at(from);
    }

    private void add(Token.Kind kind, int end) {
        tokens.add(new Token(kind, text.substring(at, end), at));
        at = end;
    }

    private int digitsFrom(int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) && !Character.isSurrogate(c);
    }
}
