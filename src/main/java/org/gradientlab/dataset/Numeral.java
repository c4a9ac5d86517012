package org.gradientlab.dataset;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** A number as people write it: 1d and 0x1p3, which Java also reads, are none. */
final class Numeral {
    private static final Pattern NUMBER =
            Pattern.compile("[+−-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+−-]?[0-9]+)?");
    private static final Pattern WITH_COMMA = Pattern.compile("[+−-]?[0-9]*,[0-9]+([eE].*)?");

    private Numeral() {}

    static OptionalDouble of(String text) {
        return NUMBER.matcher(text).matches()
                ? OptionalDouble.of(Double.parseDouble(text.replace('−', '-')))
                : OptionalDouble.empty();
    }

    static boolean hasDecimalComma(String text) {
        return WITH_COMMA.matcher(text).matches();
    }
}
