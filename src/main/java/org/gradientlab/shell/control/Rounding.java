package org.gradientlab.shell.control;

import java.math.BigDecimal;
import java.math.MathContext;

/** Rounds to what a person would write. */
final class Rounding {
    private Rounding() {}

    static double significant(double value, int digits) {
        if (value == 0 || Double.isNaN(value) || Double.isInfinite(value)) {
            return value;
        }
        return BigDecimal.valueOf(value).round(new MathContext(digits)).doubleValue();
    }
}
