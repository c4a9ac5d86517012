package org.gradientlab.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;

class FormulaLatexTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "(x-1)^2+1; \\left(x - 1\\right)^{2} + 1",
                "x sin(x); x \\, \\sin x",
                "x^4-3x^3+2; x^{4} - 3 x^{3} + 2",
                "abs(x); \\left|x\\right|",
                "1/(2x); \\frac{1}{2 x}",
                "1/2 x; \\frac{1}{2} x",
                "2(x/3); 2 \\cdot \\frac{x}{3}",
                "(x/3)^2; \\left(\\frac{x}{3}\\right)^{2}",
                "2*3; 2 \\cdot 3",
                "exp(-x^2/2); e^{-\\frac{x^{2}}{2}}",
                "exp(x)^2; \\left(e^{x}\\right)^{2}",
                "sqrt(x+1); \\sqrt{x + 1}",
                "sin^2 x; \\sin^{2} x",
                "sin(2x)^2; \\sin\\left(2 x\\right)^{2}",
                "sin(x)^y; \\left(\\sin x\\right)^{y}",
                "sin(x) x; \\sin x \\cdot x",
                "sin(x) cos(x); \\sin x \\, \\cos x",
                "-x^2; -x^{2}",
                "x-(y-1); x - \\left(y - 1\\right)",
                "x--1; x - \\left(-1\\right)",
                "2*-x; 2 \\left(-x\\right)",
                "-(x+1); -\\left(x + 1\\right)",
                "-2x; -2 x",
                "2^x^2; 2^{x^{2}}",
                "sigmoid(20(x-1)); \\sigma\\left(20 \\left(x - 1\\right)\\right)",
                "relu(x); \\mathrm{relu}\\left(x\\right)",
                "min(x, 2); \\min\\left(x, 2\\right)",
                "2 pi x; 2 \\pi x",
                "1e-7x; 1 \\cdot 10^{-7} x",
                "2^1e-7; 2^{1 \\cdot 10^{-7}}",
                "1e-7^2; \\left(1 \\cdot 10^{-7}\\right)^{2}",
            })
    void aFormulaIsSetAsInATextbook(String typed, String latex) {
        assertEquals(latex, FunctionOfXY.parse(typed).latex());
    }

    static Stream<String> latexOfManyFormulas() {
        Stream<String> examples =
                Stream.concat(
                        CurveExample.ALL.stream().map(each -> each.f().latex()),
                        SurfaceExample.ALL.stream().map(each -> each.f().latex()));
        List<String> random =
                Stream.iterate(1L, seed -> seed + 1)
                        .limit(60)
                        .map(seed -> new RandomFormula(seed, false).grow(4).latex())
                        .toList();
        return Stream.concat(examples, random.stream());
    }

    @ParameterizedTest
    @MethodSource("latexOfManyFormulas")
    void theFormulaEngineCanSetIt(String latex) {
        float width =
                new TeXFormula(latex).createTeXIcon(TeXConstants.STYLE_DISPLAY, 20).getIconWidth();
        assertTrue(width > 1, latex);
    }
}
