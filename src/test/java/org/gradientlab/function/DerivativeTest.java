package org.gradientlab.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivativeTest {
    /** f, f' and f'' as found by hand, each typed as a formula of its own. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "(x-1)^2+1; 2(x-1); 2",
                "x sin x; sin x + x cos x; 2 cos x - x sin x",
                "x^4-3x^3+2; 4x^3-9x^2; 12x^2-18x",
                "1/x; -1/x^2; 2/x^3",
                "x^-2; -2/x^3; 6/x^4",
                "x^2.5; 2.5 x^1.5; 3.75 x^0.5",
                "sqrt(x); 1/(2 sqrt x); -1/(4 x sqrt x)",
                "log x; 1/x; -1/x^2",
                "exp(-x^2); -2x exp(-x^2); (4x^2-2) exp(-x^2)",
                "tan x; 1+tan^2 x; 2 tan x (1+tan^2 x)",
                "cos(3x); -3 sin(3x); -9 cos(3x)",
                "tanh x; 1-tanh^2 x; -2 tanh x (1-tanh^2 x)",
                "sigmoid x; sigmoid(x) sigmoid(-x); sigmoid(x) sigmoid(-x) (1-2 sigmoid x)",
                "abs(x); 1; 0",
                "abs(-x); 1; 0",
                "relu(x); 1; 0",
                "relu(-x); 0; 0",
                "max(x^2, -1); 2x; 2",
                "min(x^2, -1); 0; 0",
                "x^x; x^x (1+log x); x^x ((1+log x)^2+1/x)",
                "2^x; 2^x log 2; 2^x (log 2)^2",
                "x/(1+x^2); (1-x^2)/(1+x^2)^2; 2x(x^2-3)/(1+x^2)^3",
                "pi; 0; 0",
                "x; 1; 0",
                "x^1; 1; 0",
                "x^0; 0; 0",
                "x^9; 9 x^8; 72 x^7",
            })
    void derivativesAreThoseFoundByHand(String f, String slope, String curvature) {
        for (double x : new double[] {0.3, 1, 1.7, 4.2}) {
            PointOnCurve point = FunctionOfX.parse(f).at(x);
            assertNear(FunctionOfX.parse(slope).at(x).f(), point.slope(), f + " at " + x);
            assertNear(FunctionOfX.parse(curvature).at(x).f(), point.curvature(), f + " at " + x);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "x^2-y^2; 2x; -2y; 2; 0; -2",
                "x y; y; x; 0; 1; 0",
                "x^3-3x y^2; 3x^2-3y^2; -6x y; 6x; -6y; -6x",
                "sin(x y); y cos(x y); x cos(x y); -y^2 sin(x y);"
                        + "cos(x y)-x y sin(x y); -x^2 sin(x y)",
                "(1-x)^2+100(y-x^2)^2; -2(1-x)-400x(y-x^2); 200(y-x^2);"
                        + "2-400(y-3x^2); -400x; 200",
                "x/y; 1/y; -x/y^2; 0; -1/y^2; 2x/y^3",
                "x^y; y x^(y-1); x^y log x; y(y-1)x^(y-2); x^(y-1)(1+y log x); x^y (log x)^2",
                "sqrt(x^2+y^2); x/sqrt(x^2+y^2); y/sqrt(x^2+y^2); y^2/(x^2+y^2)^1.5;"
                        + "-x y/(x^2+y^2)^1.5; x^2/(x^2+y^2)^1.5",
            })
    void gradientsAndHessiansAreThoseFoundByHand(
            String f, String fx, String fy, String fxx, String fxy, String fyy) {
        double[][] points = {{0.3, 0.8}, {1.2, 1.1}, {2.5, 0.4}};
        for (double[] at : points) {
            PointOnSurface point = FunctionOfXY.parse(f).at(at[0], at[1]);
            assertNear(value(fx, at), point.fx(), f + " x");
            assertNear(value(fy, at), point.fy(), f + " y");
            assertNear(value(fxx, at), point.fxx(), f + " xx");
            assertNear(value(fxy, at), point.fxy(), f + " xy");
            assertNear(value(fyy, at), point.fyy(), f + " yy");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "relu(x), 0",
        "abs(x), 0",
        "'max(x, 0)', 0.5",
        "'min(x, -x)', 0",
        "sqrt(x^2), 0",
        "'max(x, x)', 1",
        "x abs(x), 0",
    })
    void atItsKinkTheSlopeFollowsTheConvention(String f, double slope) {
        assertEquals(slope, FunctionOfX.parse(f).at(0).slope());
    }

    @Test
    void randomFormulasAgreeWithCentralDifferences() {
        int compared = 0;
        for (long seed = 1; seed <= 4_000; seed++) {
            RandomFormula random = new RandomFormula(seed, true);
            String text = random.grow(1 + (int) (seed % 4)).text();
            if (text.length() <= Parser.MAX_LENGTH) {
                FunctionOfXY f = FunctionOfXY.parse(text);
                compared += compare(f, random.number(0.5, 1.5), random.number(0.5, 1.5), seed);
            }
        }
        System.out.println("random derivatives compared, seeds 1 to 4000: " + compared);
        assertTrue(compared > 1_000, "only " + compared);
    }

    /** Skips places where the difference quotient itself cannot be trusted: kinks and cliffs. */
    private static int compare(FunctionOfXY f, double x, double y, long seed) {
        double h = 1e-5;
        PointOnSurface here = f.at(x, y);
        double wide = (f.at(x + 2 * h, y).f() - f.at(x - 2 * h, y).f()) / (4 * h);
        double fx = (f.at(x + h, y).f() - f.at(x - h, y).f()) / (2 * h);
        double fy = (f.at(x, y + h).f() - f.at(x, y - h).f()) / (2 * h);
        double fxx = (f.at(x + h, y).fx() - f.at(x - h, y).fx()) / (2 * h);
        double fxy = (f.at(x, y + h).fx() - f.at(x, y - h).fx()) / (2 * h);
        double fyy = (f.at(x, y + h).fy() - f.at(x, y - h).fy()) / (2 * h);
        double scale = 1 + Math.abs(here.f());
        boolean trusted =
                Math.abs(wide - fx) < 1e-6 * scale
                        && scale < 1e3
                        && Math.abs(fxx) + Math.abs(fxy) + Math.abs(fyy) < 1e3 * scale;
        if (!trusted) {
            return 0;
        }
        String where = "seed " + seed + ": " + f + " at " + x + ", " + y;
        double allowed = 1e-4 * scale * (1 + Math.abs(fxx) + Math.abs(fxy) + Math.abs(fyy));
        assertEquals(fx, here.fx(), allowed, where);
        assertEquals(fy, here.fy(), allowed, where);
        assertEquals(fxx, here.fxx(), 10 * allowed, where);
        assertEquals(fxy, here.fxy(), 10 * allowed, where);
        assertEquals(fyy, here.fyy(), 10 * allowed, where);
        return 1;
    }

    @Test
    void oneVariableGivesTheSameBitsAsTwo() {
        for (CurveExample example : CurveExample.ALL) {
            FunctionOfXY twin = FunctionOfXY.parse(example.f().text());
            for (double x = example.from(); x <= example.to(); x += 0.37) {
                PointOnCurve one = example.f().at(x);
                PointOnSurface two = twin.at(x, 0.5);
                assertEquals(one.f(), two.f());
                assertEquals(one.slope(), two.fx());
                assertEquals(one.curvature(), two.fxx(), Math.ulp(one.curvature()) * 4);
                assertEquals(0, two.fy());
            }
        }
    }

    @Test
    void theValueAloneHasTheSameBits() {
        Expression tree = Parser.parse("x sin(x)^2/(1+exp x)", EnumSet.of(Variable.X));
        FunctionOfX f = FunctionOfX.parse(tree.text());
        EvaluatorOfX evaluator = f.evaluator();
        for (double x = -3; x < 3; x += 0.1) {
            assertEquals(f.at(x).f(), evaluator.value(x));
        }
    }

    private static double value(String formula, double[] at) {
        return FunctionOfXY.parse(formula).at(at[0], at[1]).f();
    }

    private static void assertNear(double expected, double actual, String where) {
        assertEquals(expected, actual, 1e-13 * Math.max(1, Math.abs(expected)), where);
    }
}
