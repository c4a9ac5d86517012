package org.gradientlab.bench.activation;

import org.gradientlab.words.Figures;

/**
 * A product of many factors, written as people write it even where it is too small or too large for
 * a double.
 *
 * @param value the product of doubles: 0 or infinite where it has left their range
 * @param exponent the decimal logarithm of its size; −∞ for 0
 */
public record Product(double value, double exponent) {
    static final Product ONE = new Product(1, 0);

    private static final double SMALLEST_PLAIN = 1e-3;
    private static final double LARGEST_PLAIN = 1e5;
    private static final double FARTHEST_DRAWN = 300;
    private static final int DIGITS = 4;

    Product times(double factor) {
        return new Product(value * factor, exponent + StrictMath.log10(Math.abs(factor)));
    }

    boolean isZero() {
        return exponent == Double.NEGATIVE_INFINITY;
    }

    /** The sign survives when the value has become 0 or infinite. */
    boolean isNegative() {
        return Math.copySign(1, value) < 0;
    }

    /** Its size, kept within what an axis can show. */
    double drawn() {
        return StrictMath.pow(10, Math.clamp(exponent, -FARTHEST_DRAWN, FARTHEST_DRAWN));
    }

    private boolean isPlain() {
        double size = Math.abs(value);
        return isZero() || (size >= SMALLEST_PLAIN && size < LARGEST_PLAIN);
    }

    /** 0.0625, but 9 · 10⁻¹⁹: of what is far from 1 only the first digit matters. */
    String shown() {
        if (isPlain()) {
            return isZero() ? "0" : Figures.shown(value, DIGITS);
        }
        int power = (int) Math.floor(exponent);
        long digit = Math.round(StrictMath.pow(10, exponent - power));
        boolean carries = digit == 10;
        String sign = isNegative() ? "−" : "";
        return sign
                + (carries ? 1 : digit)
                + " · 10"
                + Figures.superscript(carries ? power + 1 : power);
    }

    /** Whether what is shown is all there is. */
    boolean isShownExactly() {
        return isPlain() && (isZero() || Figures.shown(value, 12).equals(shown()));
    }
}
