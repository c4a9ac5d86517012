package org.gradientlab.shell.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gradientlab.experiment.Declaration;
import org.gradientlab.experiment.SwingBench;
import org.gradientlab.experiment.SwingSetup;
import org.junit.jupiter.api.Test;

class DefaultsTest {
    private static final Declaration SWING = Declaration.of(new SwingBench());
    private static final SwingSetup FRESH = (SwingSetup) SWING.defaults();

    private static Object of(SwingSetup setup, String path) {
        return Defaults.of(SWING, setup, path);
    }

    private static SwingSetup with(String knob, Object value) {
        return (SwingSetup) SWING.with(FRESH, knob, value);
    }

    @Test
    void aPlainKnobStartsAtItsDeclaredDefault() {
        assertEquals(0.3, of(with("start", 5.0), "start"));
        assertEquals(3, of(FRESH, "weights"));
    }

    @Test
    void insideAVariantThePresentCaseCounts() {
        SwingSetup damped = with("push", new SwingSetup.Push.Damped(0.7, 0.9));
        assertEquals(
                0.2, of(damped, "push.drag"), "the knob's own start, not the record's default");
        assertEquals(0.1, of(damped, "push.rate"));
        assertEquals(FRESH.push(), of(damped, "push"));
    }

    @Test
    void anItemOfAListStartsLikeAnyOther() {
        SwingSetup stones =
                with("stones", List.of(new SwingSetup.Stone(4, 1), new SwingSetup.Stone(2, 1)));
        assertEquals(1.0, of(stones, "stones.1.mass"));
    }
}
