package org.gradientlab.bench.activation;

import java.util.Locale;

/** What becomes of a gradient on its way through a chain. */
enum Fate {
    KEEPS,
    VANISHES,
    EXPLODES,
    DEAD;

    /** Less than a thousandth left, or more than a thousandfold. */
    private static final double DECADES = 3;

    static Fate of(Product product) {
        if (product.isZero()) {
            return DEAD;
        }
        if (product.exponent() < -DECADES) {
            return VANISHES;
        }
        return product.exponent() > DECADES ? EXPLODES : KEEPS;
    }

    String key() {
        return "activation.fate." + name().toLowerCase(Locale.ROOT);
    }
}
