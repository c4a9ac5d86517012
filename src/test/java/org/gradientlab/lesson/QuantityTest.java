package org.gradientlab.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gradientlab.words.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
    private static double number(String name) {
        return Map.of("x", 3.0, "f", -2.0, "optimizer.eta", 0.5).getOrDefault(name, Double.NaN);
    }

    @ParameterizedTest
    @CsvSource({
        "x - 1, 2",
        "abs(f), 2",
        "-f ^ 2, -4",
        "2 * x ^ 2 / 3, 6",
        "(x + 1) * optimizer.eta, 2",
        "1e-3 * 2, 0.002",
        "sqrt(x + 1) - -1, 3",
    })
    void arithmeticIsThatOfAPerson(String text, double value) {
        assertEquals(value, Quantity.parse(text).in(QuantityTest::number), 1e-15);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x +", "(x", "x y", "2..3", "x + * 2", "sin(x)", "1 $ 2"})
    void whatCannotBeReadIsAFault(String text) {
        assertThrows(Fault.class, () -> Quantity.parse(text));
    }

    @Test
    void deepNestingIsRefused() {
        String deep = "(".repeat(100) + "x" + ")".repeat(100);
        assertThrows(Fault.class, () -> Quantity.parse(deep));
    }

    @Test
    void aConditionHoldsWhereAllItsComparisonsDo() {
        Condition condition = Condition.parse("abs(x - 3) < 0.01 and f <= -2 within 20 steps");
        assertEquals(20, condition.within());
        assertEquals(Set.of("x", "f"), condition.names());
        assertTrue(condition.holds(QuantityTest::number));
        assertFalse(condition.holds(name -> name.equals("x") ? 3 : 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "x <", "x < 1 or f > 2", "x < 1 within many steps", "x = = 1 2"})
    void whatIsNoConditionIsAFault(String text) {
        assertThrows(Fault.class, () -> Condition.parse(text));
    }

    @Test
    void peopleReadBarsAndTrueSigns() {
        assertEquals(
                "|X \u2212 1| · 2",
                Quantity.parse("abs(x - 1) * 2").shown(name -> name.toUpperCase(Locale.ROOT)));
    }
}
