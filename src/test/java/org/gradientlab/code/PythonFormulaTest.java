package org.gradientlab.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.gradientlab.function.FunctionOfX;
import org.gradientlab.function.FunctionOfXY;
import org.gradientlab.function.Variable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Typed formulas as a person would write them in Python, with derivatives that leave out zeros. */
class PythonFormulaTest {
    private static String slope(String formula) {
        return new PythonFormula(Dialect.NUMPY)
                .derivative(FunctionOfX.parse(formula).expression(), Variable.X);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(x-1)^2+1 | (x - 1)**2 + 1 | 2 * (x - 1)",
                "x sin(x) | x * np.sin(x) | np.sin(x) + x * np.cos(x)",
                "-x^2 | -x**2 | -2 * x",
                "3-2x | 3 - 2 * x | -2",
                "x^4-3x^3+2 | x**4 - 3 * x**3 + 2 | 4 * x**3 - 3 * (3 * x**2)",
                "log(x) | np.log(x) | 1 / x",
                "2^3 x | 8 * x | 8"
            })
    void theFormulaAndItsDerivativeReadAsAPersonWouldWriteThem(
            String formula, String value, String slope) {
        PythonFormula python = new PythonFormula(Dialect.NUMPY);
        assertEquals(value, python.value(FunctionOfX.parse(formula).expression()));
        assertEquals(slope, slope(formula));
    }

    @Test
    void whatAFunctionWouldSwallowIsGuarded() {
        PythonFormula python = new PythonFormula(Dialect.NUMPY);
        assertEquals(
                "np.exp(over(-1, x))", python.value(FunctionOfX.parse("exp(-1/x)").expression()));
        assertEquals(Set.of("over"), python.aids());
        assertEquals("1 / x", python.value(FunctionOfX.parse("1/x").expression()));
    }

    @Test
    void partialDerivativesKeepTheOtherVariableStill() {
        PythonFormula python = new PythonFormula(Dialect.NUMPY);
        var f = FunctionOfXY.parse("x^2+3y^2+x y").expression();
        assertEquals("2 * x + y", python.derivative(f, Variable.X));
        assertEquals("3 * (2 * y) + x", python.derivative(f, Variable.Y));
    }
}
