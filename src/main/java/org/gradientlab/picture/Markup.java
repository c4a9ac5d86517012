package org.gradientlab.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes XML: elements within elements, their attributes and texts. */
final class Markup {
    private static final int DECIMALS = 2;

    private final StringBuilder text = new StringBuilder();
    private int names;

    /** A name no other element of this document has. */
    String newName() {
        return "n" + ++names;
    }

    /** Where one is now, to come {@link #backTo} if nothing was worth writing. */
    int place() {
        return text.length();
    }

    void backTo(int place) {
        text.setLength(place);
    }

    /** Begins an element; its attributes come next. */
    Markup begin(String element) {
        text.append('<').append(element);
        return this;
    }

    Markup with(String attribute, String value) {
        text.append(' ').append(attribute).append("=\"");
        escape(value);
        text.append('"');
        return this;
    }

    Markup with(String attribute, double value) {
        text.append(' ').append(attribute).append("=\"").append(number(value)).append('"');
        return this;
    }

    /** The attributes are complete and there is nothing inside. */
    void end() {
        text.append("/>\n");
    }

    /** The attributes are complete; what is inside comes next. */
    void open() {
        text.append(">\n");
    }

    void close(String element) {
        text.append("</").append(element).append(">\n");
    }

    /** The attributes are complete, words are inside, and that is all. */
    void end(String element, String words) {
        text.append('>');
        escape(words);
        text.append("</").append(element).append(">\n");
    }

    /** Lengths are px: a hundredth of one cannot be seen, and spares half of the file. */
    static String number(double value) {
        String plain =
                BigDecimal.valueOf(value)
                        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros()
                        .toPlainString();
        return plain.equals("-0") ? "0" : plain;
    }

    private void escape(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                default -> text.append(c < ' ' ? ' ' : c);
            }
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
