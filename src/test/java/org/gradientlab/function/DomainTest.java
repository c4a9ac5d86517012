package org.gradientlab.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gradientlab.words.Language;
import org.gradientlab.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomainTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "x+log(x-3); 1; log(x-3) is the logarithm of x-3 = −2, "
                        + "and only positive numbers have one",
                "log x; 0; log(x) is the logarithm of x = 0, and only positive numbers have one",
                "2+1/x; 0; 1/x divides by zero: x = 0",
                "0/x; 0; 0/x divides by zero: x = 0",
                "x^-1; 0; x^-1 divides by zero: x = 0",
                "sqrt(x); -4; sqrt(x) is the square root of x = −4, a negative number",
                "tan(x); 1.5707963267948966; tan(x) has a pole where x = 1.571",
                "x^0.5+1; -1; x^0.5 is a fractional power of x = −1, a negative number",
                "x^(1/3); -8; x^(1/3) is a fractional power of x = −8, a negative number",
                "x^x; -1; x^x has a varying exponent, so x = −1 would have to be positive",
                "exp(2x); 500; exp(2x) is too large for the computer where 2x = 1000",
                "log(x)^0; -1; log(x) is the logarithm of x = −1, "
                        + "and only positive numbers have one",
                "relu(log x); -1; log(x) is the logarithm of x = −1, "
                        + "and only positive numbers have one",
                "sqrt(-1)+x; 2; sqrt(-1) is the square root of -1 = −1, a negative number",
            })
    void outsideItsDomainFIsNaNAndSaysWhy(String f, double x, String reason) {
        FunctionOfX function = FunctionOfX.parse(f);
        assertFalse(Double.isFinite(function.at(x).f()));
        assertEquals(reason, function.reason(x).orElseThrow().in(Words.in(Language.ENGLISH)));
        assertFalse(function.reason(x).orElseThrow().in(Words.in(Language.CHINESE)).contains("⟨"));
    }

    @ParameterizedTest
    @CsvSource({
        "log x, -1",
        "1/x, 0",
        "sqrt x, -1",
        "x^0.5, -1",
        "x^x, 0",
        "tan x, 1.5707963267948966"
    })
    void outsideMeansNaNAndNotInfinity(String f, double x) {
        assertTrue(Double.isNaN(FunctionOfX.parse(f).at(x).f()));
    }

    @Test
    void anInfiniteSlopeIsToldToo() {
        FunctionOfX root = FunctionOfX.parse("1+sqrt(x)");
        assertEquals(1, root.at(0).f());
        assertEquals(
                "sqrt(x) has no finite slope here",
                root.reason(0).orElseThrow().in(Words.in(Language.ENGLISH)));
    }

    @Test
    void insideTheDomainThereIsNothingToSay() {
        assertTrue(FunctionOfX.parse("log(x)/x").reason(2).isEmpty());
        assertTrue(FunctionOfXY.parse("log(x)/y").reason(2, 1).isEmpty());
        assertTrue(FunctionOfXY.parse("log(x)/y").reason(2, 0).isPresent());
    }

    @Test
    void aDividendThatOverflowsIsSwallowedWhereTheQuotientIsFinite() {
        assertEquals(0, FunctionOfX.parse("1/exp(x)").at(1000).f());
    }
}
