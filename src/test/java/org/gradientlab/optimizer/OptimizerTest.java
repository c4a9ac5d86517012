package org.gradientlab.optimizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gradientlab.knob.Kind;
import org.gradientlab.words.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;

class OptimizerTest {
    static Stream<Optimizer> optimizers() {
        return Stream.of(
                new Sgd(0.05),
                new Momentum(0.05, 0.9, Momentum.Form.TORCH),
                new Momentum(0.05, 0.9, Momentum.Form.CLASSICAL),
                new Nesterov(0.05, 0.9, Nesterov.Form.TORCH),
                new Nesterov(0.05, 0.9, Nesterov.Form.LOOKAHEAD),
                new AdaGrad(0.5, 1e-10),
                new AdaDelta(1, 0.9, 1e-6),
                new RmsProp(0.01, 0.9, 1e-8, 0, false),
                new RmsProp(0.01, 0.9, 1e-8, 0.9, true),
                new Adam(0.01, 0.9, 0.999, 1e-8),
                new AmsGrad(0.01, 0.9, 0.999, 1e-8),
                new AdamW(0.01, 0.9, 0.999, 1e-8, 0.01),
                new Nadam(0.01, 0.9, 0.999, 1e-8, 0.004));
    }

    @Test
    void everyKindIsTestedHere() {
        List<Class<?>> tested = optimizers().<Class<?>>map(Object::getClass).distinct().toList();
        assertEquals(List.of(Optimizer.class.getPermittedSubclasses()), tested);
        List<String> kinds =
                tested.stream().map(kind -> kind.getAnnotation(Kind.class).value()).toList();
        assertEquals(
                List.of(
                        "sgd",
                        "momentum",
                        "nesterov",
                        "adagrad",
                        "adadelta",
                        "rmsprop",
                        "adam",
                        "amsgrad",
                        "adamw",
                        "nadam"),
                kinds);
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void aRunFromACheckpointGivesTheBitsOfTheStraightRun(Optimizer optimizer) {
        double[] straight = {6, -3};
        Updater updater = optimizer.start(2);
        run(updater, straight, 0, 37);
        double[] state = updater.state();
        double[] resumed = straight.clone();
        run(updater, straight, 37, 100);

        Updater other = optimizer.start(2);
        run(other, new double[] {1e3, 7}, 0, 11);
        other.restore(state);
        run(other, resumed, 37, 100);
        assertArrayEquals(straight, resumed, 0);
        assertArrayEquals(updater.state(), other.state(), 0);
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void aStateIsACopy(Optimizer optimizer) {
        Updater updater = optimizer.start(2);
        run(updater, new double[] {6, -3}, 0, 5);
        double[] state = updater.state();
        double[] before = state.clone();
        run(updater, new double[] {2, 2}, 0, 5);
        assertArrayEquals(before, state, 0);
        assertThrows(Fault.class, () -> updater.restore(new double[state.length + 1]));
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void turningToTheSameKnobsChangesNothing(Optimizer optimizer) {
        double[] straight = {6, -3};
        double[] turned = {6, -3};
        Updater left = optimizer.start(2);
        Updater right = optimizer.start(2);
        run(left, straight, 0, 20);
        run(right, turned, 0, 10);
        assertSame(right, right.turned(optimizer));
        run(right, turned, 10, 20);
        assertArrayEquals(straight, turned, 0);
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void anotherKindStartsAtRest(Optimizer optimizer) {
        Optimizer other = optimizer instanceof Sgd ? new AdaGrad(0.5, 1e-10) : new Sgd(0.1);
        Updater updater = optimizer.start(2);
        run(updater, new double[] {6, -3}, 0, 5);
        Updater fresh = updater.turned(other);
        assertNotSame(updater, fresh);
        assertArrayEquals(other.start(2).state(), fresh.state(), 0);
        assertEquals(2, fresh.count());
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void everyInsideCanBeReadAndTheOthersAreRefused(Optimizer optimizer) {
        Updater updater = optimizer.start(2);
        for (Inside inside : updater.insides()) {
            assertTrue(Double.isFinite(updater.inside(inside, 1)), inside + " at rest");
        }
        run(updater, new double[] {6, -3}, 0, 5);
        List<Inside> refused = new ArrayList<>(List.of(Inside.values()));
        for (Inside inside : updater.insides()) {
            assertTrue(updater.inside(inside, 0) != 0, inside + " after five steps");
            refused.remove(inside);
        }
        refused.remove(Inside.MEAN);
        refused.remove(Inside.CORRECTED_MEAN);
        for (Inside inside : refused) {
            assertThrows(IllegalArgumentException.class, () -> updater.inside(inside, 0));
        }
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void theRuleIsPrintable(Optimizer optimizer) {
        String rule = "\\begin{array}{l}" + optimizer.latex() + "\\end{array}";
        var icon = new TeXFormula(rule).createTeXIcon(TeXConstants.STYLE_DISPLAY, 20);
        assertTrue(icon.getIconWidth() > 50, rule);
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void tooFewNumbersAreRefused(Optimizer optimizer) {
        Updater updater = optimizer.start(3);
        assertThrows(Fault.class, () -> updater.step(new double[2], new double[3]));
        assertThrows(Fault.class, () -> updater.step(new double[3], new double[2]));
    }

    @Test
    void illegalKnobsCannotBeMade() {
        assertThrows(Fault.class, () -> new Sgd(-1));
        assertThrows(Fault.class, () -> new Sgd(Double.NaN));
        assertThrows(Fault.class, () -> new Sgd(1e7));
        assertThrows(Fault.class, () -> new Momentum(0.1, 1.1, Momentum.Form.TORCH));
        assertThrows(Fault.class, () -> new Adam(0.1, 1, 0.999, 1e-8));
        assertThrows(Fault.class, () -> new Adam(0.1, 0.9, 1, 1e-8));
        Fault fault = assertThrows(Fault.class, () -> new AdaGrad(0.5, 0));
        assertEquals("eps = 0 is not allowed: it lies between 1e-30 and 1.", fault.getMessage());
    }

    @Test
    void aLookAheadIsTakenWhereTheVelocityLeads() {
        Updater updater = new Nesterov(0.1, 0.5, Nesterov.Form.LOOKAHEAD).start(1);
        assertTrue(updater.looksAhead());
        double[] x = {1};
        double[] where = new double[1];
        updater.look(x, where);
        assertEquals(1, where[0]);
        updater.step(x, new double[] {2});
        updater.look(x, where);
        assertEquals(0.8 - 0.5 * 0.2, where[0], 1e-15);
        assertFalse(new Sgd(0.1).start(1).looksAhead());
    }

    @Test
    void changingTheFormInMidRunKeepsThePace() {
        Updater torch = new Momentum(0.05, 0.9, Momentum.Form.TORCH).start(1);
        Updater turned = new Momentum(0.05, 0.9, Momentum.Form.TORCH).start(1);
        double[] straight = {6};
        double[] other = {6};
        run(torch, straight, 0, 20);
        run(turned, other, 0, 10);
        turned = turned.turned(new Momentum(0.05, 0.9, Momentum.Form.CLASSICAL));
        run(turned, other, 10, 15);
        turned = turned.turned(new Momentum(0.05, 0.9, Momentum.Form.TORCH));
        run(turned, other, 15, 20);
        assertEquals(straight[0], other[0], 1e-12);
    }

    @Test
    void turningEtaOfAdamKeepsItsMoments() {
        Updater updater = new Adam(0.01, 0.9, 0.999, 1e-8).start(1);
        double[] x = {6};
        run(updater, x, 0, 10);
        double mean = updater.inside(Inside.MEAN, 0);
        updater = updater.turned(new Adam(0.5, 0.9, 0.999, 1e-8));
        assertEquals(mean, updater.inside(Inside.MEAN, 0));
        double before = x[0];
        run(updater, x, 10, 11);
        assertEquals(0.5, before - x[0], 0.01);
        assertEquals(0.5, updater.etaUsed());
    }

    @Test
    void aConstantGradientDoesNotBreakCenteredRmsProp() {
        Updater updater = new RmsProp(1e-9, 0.9, 1e-8, 0, true).start(1);
        double[] x = {5};
        for (int i = 0; i < 2000; i++) {
            updater.step(x, new double[] {1.0 / 3});
            assertTrue(Double.isFinite(x[0]), "step " + i);
        }
    }

    /** A bowl, ten times as steep one way as the other. */
    private static void run(Updater updater, double[] x, int from, int to) {
        double[] where = new double[x.length];
        double[] g = new double[x.length];
        for (int step = from; step < to; step++) {
            updater.look(x, where);
            for (int i = 0; i < x.length; i++) {
                g[i] = (1 + 9 * i) * 0.1 * (where[i] - 1);
            }
            updater.step(x, g);
        }
    }
}
