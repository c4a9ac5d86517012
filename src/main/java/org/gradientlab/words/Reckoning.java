package org.gradientlab.words;

/**
 * One number and how it follows from others, in LaTeX.
 *
 * @param symbol of the number
 * @param sign between the symbol and the formula
 * @param formula in letters
 * @param numbers the same with numbers in their place; empty where the number is only told
 * @param value what comes out, as it was computed
 */
public record Reckoning(
        Word name, String symbol, Sign sign, String formula, String numbers, double value) {
    /** Significant digits of what is told: enough to follow, few enough to read. */
    public static final int DIGITS = 4;

    /** Whether a number is what its formula says, or takes the place of what it was before. */
    public enum Sign {
        EQUALS("="),
        BECOMES("\\leftarrow");

        private final String latex;

        Sign(String latex) {
            this.latex = latex;
        }

        public String latex() {
            return latex;
        }
    }

    public Reckoning(Word name, String symbol, String formula, String numbers, double value) {
        this(name, symbol, Sign.EQUALS, formula, numbers, value);
    }

    /** The same as an assignment. */
    public Reckoning becoming() {
        return new Reckoning(name, symbol, Sign.BECOMES, formula, numbers, value);
    }

    /** A number that follows from nothing that is shown, such as a knob's. */
    public static Reckoning given(Word name, String symbol, double value) {
        return new Reckoning(name, symbol, "", "", value);
    }

    /** The number in letters. */
    public String inLetters() {
        return formula.isEmpty() ? symbol : symbol + " " + sign.latex + " " + formula;
    }

    /** What comes out. */
    public String result() {
        return "= \\mathbf{" + Figures.inLatex(value, DIGITS) + "}";
    }
}
