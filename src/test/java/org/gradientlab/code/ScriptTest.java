package org.gradientlab.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gradientlab.experiment.BuiltInScenes;
import org.gradientlab.words.Language;
import org.gradientlab.words.Words;
import org.junit.jupiter.api.Test;

/** Which line makes a step, and what is said where there is nothing to write. */
class ScriptTest {
    private static final String TURNING =
            "{f: x^2, x0: 3, turns: [{from: 5, optimizer: {kind: sgd, eta: 0.2}}]}";

    private static String line(Script script, long step, boolean over) {
        return script.lines().get(script.lineOf(step, over)).text().strip();
    }

    @Test
    void theLinesOfStartUpdateTurnAndEndAreKnown() {
        Script script =
                Sample.written("turning", "descent", 20, TURNING).getFirst().script(Dialect.NUMPY);
        assertEquals("x = np.float64(3)", line(script, 0, false));
        assertEquals("x = x - eta * g", line(script, 4, false));
        assertTrue(line(script, 5, false).startsWith("if step == 5:"));
        assertEquals("x = x - eta * g", line(script, 6, false));
        assertEquals("break", line(script, 12, true));
    }

    @Test
    void aBenchThatTrainsNothingSaysSo() {
        Script script =
                ScriptWriter.write(
                        BuiltInScenes.named("four-activations"),
                        0,
                        Dialect.NUMPY,
                        Words.in(Language.ENGLISH));
        assertTrue(script.isEmpty());
        assertEquals(-1, script.lineOf(0, false));
        assertEquals(
                List.of("activation.no-program"),
                script.remarks().stream().map(word -> word.key()).toList());
    }
}
