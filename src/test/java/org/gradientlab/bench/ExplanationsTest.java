package org.gradientlab.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.gradientlab.experiment.Bench;
import org.gradientlab.experiment.Benches;
import org.gradientlab.experiment.Declaration;
import org.gradientlab.experiment.Explanation;
import org.gradientlab.experiment.Lane;
import org.gradientlab.experiment.Setup;
import org.gradientlab.experiment.Shot.LaneShot;
import org.gradientlab.experiment.Tape;
import org.gradientlab.plot.Formula;
import org.gradientlab.words.Language;
import org.gradientlab.words.Reckoning;
import org.gradientlab.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a card explains is true: the printed numbers, put into the printed formula, give the printed
 * result, as far as numbers of four digits can tell.
 */
class ExplanationsTest {
    private static final int SETUPS = 40;
    private static final int SHAKES = 60;
    private static final int TOPICS = 25;

    static Stream<Bench<?>> benches() {
        return Benches.all().stream();
    }

    @ParameterizedTest
    @MethodSource("benches")
    void theNumbersOfADefaultSceneAddUp(Bench<?> bench) {
        Setup setup = (Setup) Declaration.of(bench).defaults();
        for (int steps : new int[] {0, 1, 7}) {
            int checked = check(bench, setup, steps, new Random(1));
            assertTrue(checked > 0, bench.id() + ": nothing to reckon at step " + steps);
        }
    }

    @ParameterizedTest
    @MethodSource("benches")
    void theNumbersOfRandomScenesAddUp(Bench<?> bench) {
        long seed = Long.getLong("lab.seed", 20261121);
        System.out.println("explanations of " + bench.id() + " with seed " + seed);
        Random chance = new Random(seed);
        Declaration declaration = Declaration.of(bench);
        int checked = 0;
        for (int i = 0; i < SETUPS; i++) {
            checked += check(bench, (Setup) declaration.random(chance), i % 4, chance);
        }
        assertTrue(checked > SETUPS, "only " + checked + " reckoned");
    }

    private static int check(Bench<?> bench, Setup setup, int steps, Random chance) {
        Tape tape = new Tape(bench, new Lane(setup));
        while (tape.computed() < steps && tape.advance()) {
            // Each turn of the loop is a step.
        }
        long step = tape.computed();
        LaneShot lane =
                new LaneShot(step, step, setup, tape.frame(step), tape.track(), tape.ending());
        int checked = 0;
        for (String topic : some(bench.topics(lane), chance)) {
            Explanation explanation = bench.explain(topic, lane);
            if (explanation != null) {
                checked += check(explanation, setup + " " + topic, chance);
            }
        }
        return checked;
    }

    /** The first ones, which are read first, and others by chance. */
    private static List<String> some(List<String> topics, Random chance) {
        List<String> some = new ArrayList<>(topics);
        if (some.size() > TOPICS) {
            Collections.shuffle(some.subList(TOPICS / 2, some.size()), chance);
        }
        return some.subList(0, Math.min(TOPICS, some.size()));
    }

    private static int check(Explanation explanation, String where, Random chance) {
        for (Language language : Language.values()) {
            String title = explanation.title().in(Words.in(language));
            assertFalse(title.contains("⟨") || title.contains("{"), title);
        }
        assertFalse(explanation.lines().isEmpty(), where);
        int checked = 0;
        for (Reckoning line : explanation.lines()) {
            for (String latex : List.of(line.inLetters(), line.result(), line.numbers())) {
                assertEquals(Optional.empty(), Formula.fault(latex), where + ": " + latex);
            }
            assertTrue(Words.in(Language.ENGLISH).has(line.name().key()), line.name().key());
            checked += reckons(line, where, chance) ? 1 : 0;
        }
        return checked;
    }

    /** Whether it could be worked out; that it was right is asserted. */
    private static boolean reckons(Reckoning line, String where, Random chance) {
        if (line.numbers().isEmpty() || !Double.isFinite(line.value())) {
            return false;
        }
        double value;
        try {
            value = LatexArithmetic.of(line.numbers());
        } catch (LatexArithmetic.NotArithmetic e) {
            return false;
        }
        if (!Double.isFinite(value)) {
            return false;
        }
        double low = value;
        double high = value;
        for (int i = 0; i < SHAKES; i++) {
            double shaken = LatexArithmetic.shaken(line.numbers(), chance);
            low = Math.min(low, shaken);
            high = Math.max(high, shaken);
        }
        if (!Double.isFinite(high - low)) {
            return false;
        }
        double slack = 3 * (high - low) + 1e-3 * Math.abs(line.value()) + 1e-12;
        assertTrue(
                line.value() >= low - slack && line.value() <= high + slack,
                () -> where + ": " + line + " comes to " + value);
        return true;
    }

    @Test
    void aReaderReckonsAsACoreDoes() {
        assertEquals(
                0.25, LatexArithmetic.of("\\frac{1}{2} \\cdot \\left(1 - \\frac{1}{2}\\right)"));
        assertEquals(1234.5, LatexArithmetic.of("1\\,234.5"));
        assertEquals(-2e-3, LatexArithmetic.of("-2 \\cdot 10^{-3}"));
        assertEquals(
                Math.pow(StrictMath.sin(2), 2), LatexArithmetic.of("\\sin^{2}\\left(2\\right)"));
        assertEquals(3, LatexArithmetic.of("\\max(2,\\, 3)"));
        assertEquals(6, LatexArithmetic.of("2 \\left(1 + 2\\right)"));
    }
}
