package org.gradientlab.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Numbers stand in a formula as one would write them by hand. */
class TermsTest {
    @Test
    void aNumberBehindASignIsBracketedWhereItHasOneOfItsOwn() {
        assertEquals("0.5", Terms.factor(0.5));
        assertEquals("(-0.5)", Terms.factor(-0.5));
        assertEquals("(5 \\cdot 10^{-7})", Terms.factor(5e-7));
    }

    @Test
    void whatAShareLacksOfOneCanBeReadOffIt() {
        assertEquals("0.25", Terms.share(0.25));
        assertEquals("0.99994744", Terms.share(0.99994744));
        assertEquals("1", Terms.share(1));
        assertEquals("0", Terms.share(0));
    }

    @Test
    void aNumberIsNotPrintedAsTheWholeOneBesideIt() {
        assertEquals("0.99998", Terms.factorNotRounded(0.99998));
        assertEquals("(-3.0002)", Terms.factorNotRounded(-3.0002));
        assertEquals("3", Terms.factorNotRounded(3));
    }
}
