package org.gradientlab.shell.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gradientlab.experiment.Bench;
import org.gradientlab.experiment.Benches;
import org.gradientlab.experiment.Declaration;
import org.gradientlab.experiment.Setup;
import org.gradientlab.experiment.SwingBench;
import org.gradientlab.experiment.SwingSetup;
import org.junit.jupiter.api.Test;

class KnobEntryTest {
    private static final Declaration SWING = Declaration.of(new SwingBench());
    private static final SwingSetup FRESH = (SwingSetup) SWING.defaults();

    private static List<String> paths(Setup setup) {
        return KnobEntry.of(SWING, setup).stream().map(KnobEntry::path).toList();
    }

    @Test
    void everyKnobHasARowInTheOrderOfTheGroups() {
        assertEquals(
                List.of(
                        "start",
                        "push",
                        "push.rate",
                        "weights",
                        "side",
                        "stones",
                        "stones.0",
                        "stones.0.mass",
                        "stones.0.paint",
                        "stones.1",
                        "stones.1.mass",
                        "stones.1.paint",
                        "trail"),
                paths(FRESH));
    }

    @Test
    void anotherCaseBringsItsOwnRows() {
        Setup damped = (Setup) SWING.with(FRESH, "push", new SwingSetup.Push.Damped(0.1, 0.2));
        assertEquals(
                List.of("start", "push", "push.rate", "push.drag"), paths(damped).subList(0, 4));
        assertNotEquals(KnobEntry.of(SWING, FRESH), KnobEntry.of(SWING, damped));
    }

    @Test
    void anotherValueLeavesTheRowsAsTheyAre() {
        Setup moved = (Setup) SWING.with(FRESH, "start", 0.9);
        assertEquals(KnobEntry.of(SWING, FRESH), KnobEntry.of(SWING, moved));
    }

    @Test
    void anIdleKnobHasNoRowUntilItMatters() {
        Bench<?> descent = Benches.named("descent");
        Declaration declaration = Declaration.of(descent);
        Setup one = (Setup) declaration.defaults();
        Setup many = (Setup) declaration.with(one, "starts", 5);
        assertFalse(hasRow(declaration, one, "seed"));
        assertTrue(hasRow(declaration, many, "seed"));
    }

    private static boolean hasRow(Declaration declaration, Setup setup, String path) {
        return KnobEntry.of(declaration, setup).stream()
                .anyMatch(entry -> entry.path().equals(path));
    }
}
