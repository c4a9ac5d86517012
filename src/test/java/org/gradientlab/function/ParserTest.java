package org.gradientlab.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.gradientlab.words.Fault;
import org.gradientlab.words.Language;
import org.gradientlab.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "(x-1)^2+1; (x-1)^2+1",
                "(x − 1)² + 1; (x-1)^2+1",
                "x*sin(x); x sin(x)",
                "x sin x; x sin(x)",
                "xsinx; x sin(x)",
                "2x; 2x",
                "2 x; 2x",
                "2·x×3; 2x*3",
                "2(x+1); 2(x+1)",
                "(x-1)(x+1); (x-1)(x+1)",
                "x(x+1); x(x+1)",
                "-x^2; -x^2",
                "(-x)^2; (-x)^2",
                "2^-x; 2^-x",
                "2^(-x); 2^-x",
                "x^2^3; x^2^3",
                "(x^2)^3; (x^2)^3",
                "x**3; x^3",
                "x⁴-3x³+2; x^4-3x^3+2",
                "x¹²; x^12",
                "|x|; abs(x)",
                "2|x-1|+|x|; 2 abs(x-1)+abs(x)",
                "|x-|x||; abs(x-abs(x))",
                "|(|x|)|; abs(abs(x))",
                "1/2x; 1/2 x",
                "1/(2x); 1/(2x)",
                "x/2/3; x/2/3",
                "x/(2/3); x/(2/3)",
                "x-(x-1); x-(x-1)",
                "x-x-1; x-x-1",
                "sin 2x; sin(2x)",
                "sin -x; sin(-x)",
                "cos 2 pi x; cos(2 pi x)",
                "cos 2πx; cos(2 pi x)",
                "sin x cos x; sin(x) cos(x)",
                "sin x^2; sin(x^2)",
                "sin(x)^2; sin(x)^2",
                "sin^2 x; sin(x)^2",
                "sin²(x)+1; sin(x)^2+1",
                "2ex; 2 e x",
                "2e3x; 2000x",
                "2e-3; 0.002",
                "2e - 3; 2 e-3",
                "2e^x; 2 e^x",
                "ln x; log(x)",
                ".5x; 0.5x",
                "min(x, 1); min(x, 1)",
                "max（x，−1）; max(x, -1)",
                "+x; x",
                "x--1; x--1",
                "2*-x; 2*-x",
                "-2x; -2x",
                "exp(-x^2/2); exp(-x^2/2)",
            })
    void whatIsTypedIsReadAs(String typed, String canonical) {
        FunctionOfX f = FunctionOfX.parse(typed);
        assertEquals(canonical, f.text());
        assertEquals(f, FunctionOfX.parse(f.text()));
    }

    @ParameterizedTest
    @CsvSource({
        "-x^2, 3, -9",
        "2^-x, 3, 0.125",
        "2^3^2, 0, 512",
        "1/2x, 4, 2",
        "8/2/2, 0, 2",
        "2-3-4, 0, -5",
        "2x^2, 3, 18",
        "-2^2, 0, -4",
        "sin^2 x + cos^2 x, 0.7, 1",
        "3 - -x, 2, 5",
        "x(x-1)(x-2), 4, 24",
        "|x-5| x, 3, 6",
        "'max(min(x, 2), -1)', 9, 2",
        "sigmoid(0)+tanh 0+relu(-x), 1, 0.5",
        "e^0+pi-pi, 1, 1",
        "10x^0, 0, 10",
    })
    void precedenceIsThatOfMathematics(String formula, double x, double value) {
        assertEquals(value, FunctionOfX.parse(formula).at(x).f(), 1e-15);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''; 0; function.empty",
                "'   '; 0; function.empty",
                "x+; 2; function.ends-early",
                "x+*3; 2; function.operand-missing",
                "(x-1; 0; function.unclosed",
                "2+|x; 2; function.unclosed",
                "sin(x; 3; function.unclosed",
                "x-1); 3; function.unopened",
                "x + sen(x); 4; function.unknown-name",
                "sine(x); 0; function.unknown-name",
                "xsen(x); 1; function.unknown-name",
                "X; 0; function.unknown-name",
                "x + y; 4; function.only-x",
                "2xy; 2; function.only-x",
                "x $ 2; 2; function.strange-character",
                "x = 2; 2; function.strange-character",
                "x😀; 1; function.strange-character",
                "1.2.3; 3; function.number-follows",
                "x2; 1; function.number-follows",
                "2 3; 2; function.number-follows",
                "x + .; 4; function.strange-character",
                "1e999; 0; function.number-too-large",
                "0,5; 1; function.comma",
                "(x, 1); 2; function.comma",
                "min(x); 0; function.two-arguments",
                "max x; 0; function.needs-parentheses",
                "sin(x, 2); 0; function.one-argument",
                "sin(); 4; function.operand-missing",
                "sin; 3; function.ends-early",
                "sin^x x; 4; function.power-of-name",
                "sin^-1 x; 4; function.power-of-name",
                "2x|; 3; function.ends-early",
                "|(x|); 4; function.operand-missing",
            })
    void aBadFormulaIsToldWithItsCharacter(String typed, int position, String key) {
        Fault fault = assertThrows(Fault.class, () -> FunctionOfX.parse(typed));
        assertEquals(key, fault.sentence().key());
        assertEquals(position, fault.position().orElseThrow());
        for (Language language : Language.values()) {
            String sentence = fault.in(Words.in(language));
            assertTrue(!sentence.contains("⟨") && !sentence.contains("{"), sentence);
        }
    }

    @Test
    void theSentenceCountsCharactersFromOne() {
        Fault fault = assertThrows(Fault.class, () -> FunctionOfX.parse("x + sen(x)"));
        assertTrue(fault.getMessage().startsWith("“sen” at character 5 "), fault.getMessage());
    }

    @Test
    void twoVariablesMayTouch() {
        assertEquals("(1.5-x+x y)^2", FunctionOfXY.parse("(1.5-x+xy)^2").text());
    }

    @Test
    void aMillionParenthesesAreRefused() {
        String many = "(".repeat(1_000_000) + "x" + ")".repeat(1_000_000);
        assertEquals("function.too-long", keyOf(many));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "-", "sin ", "|", "2^", "sin(", "+", "x-(", "2^-"})
    void nestingIsLimited(String opening) {
        String deep = opening.repeat(100) + "x";
        String key = keyOf(deep);
        assertEquals("function.too-deep", key);
    }

    @Test
    void fiftyParenthesesAreAllowedAndNotOneMore() {
        assertEquals("x", FunctionOfX.parse("(".repeat(50) + "x" + ")".repeat(50)).text());
        assertEquals("function.too-deep", keyOf("(".repeat(51) + "x" + ")".repeat(51)));
    }

    @Test
    void fiveHundredCharactersAreAllowedAndNotOneMore() {
        String long500 = "x+".repeat(249) + "xx";
        assertEquals("function.too-long", keyOf(long500 + "x"));
        assertEquals("function.too-long", keyOf("|x|".repeat(160)), "written out it is longer");
        assertEquals(500, FunctionOfX.parse("x+".repeat(249) + "-x").text().length());
    }

    @Test
    void rubbishIsAFaultAndNothingElse() {
        long seed = 20_251;
        System.out.println("rubbish formulas, seed " + seed);
        Random random = new Random(seed);
        String alphabet = "xye 0123456789.,+-*/^()|πsincoexplgaqrtmh²·−🙂\u0000\uD800{}";
        int read = 0;
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(14); length >= 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            read += survives(text.toString());
        }
        assertTrue(read > 100, "some of it happens to be a formula: " + read);
    }

    private static int survives(String text) {
        try {
            FunctionOfXY f = FunctionOfXY.parse(text);
            assertEquals(f, FunctionOfXY.parse(f.text()), text);
            return 1;
        } catch (Fault fault) {
            assertTrue(fault.position().orElseThrow() <= text.length(), text);
            return 0;
        }
    }

    private static String keyOf(String formula) {
        return assertThrows(Fault.class, () -> FunctionOfX.parse(formula)).sentence().key();
    }
}
