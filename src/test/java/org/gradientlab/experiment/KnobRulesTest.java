package org.gradientlab.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gradientlab.words.Fault;
import org.junit.jupiter.api.Test;

/** Knobs that a teacher hides or locks. */
class KnobRulesTest {
    private static final String SCENE =
            """
            lab: 1
            bench: descent
            steps: 60
            hide: [schedule, steps]
            lock: [optimizer.eta, x0]
            lanes:
              - f: (x-1)^2+1
                x0: 6
                optimizer: {kind: sgd, eta: 0.05}
            """;

    private static Scene read(String text) {
        return SceneReader.read("mine.yaml", text);
    }

    @Test
    void aRuleHoldsForAKnobAndAllInsideIt() {
        KnobRules rules = read(SCENE).rules();
        assertTrue(rules.hides("schedule"));
        assertTrue(rules.hides("schedule.gamma"));
        assertTrue(rules.hides("steps"));
        assertFalse(rules.hides("optimizer.eta"));
        assertTrue(rules.locks("optimizer.eta"));
        assertFalse(rules.locks("optimizer"));
        assertFalse(rules.locks("x01"));
    }

    @Test
    void rulesAreWrittenAndReadBack() {
        Scene scene = read(SCENE);
        assertEquals(scene, read(SceneWriter.write(scene)));
        assertTrue(SceneWriter.write(scene).contains("hide: [schedule, steps]\n"));
        Scene free = scene.withRules(KnobRules.NONE);
        assertFalse(SceneWriter.write(free).contains("lock"));
        assertEquals(free, read(SceneWriter.write(free)));
    }

    @Test
    void aKnobOfAnotherRuleIsKnownToo() {
        assertEquals(
                List.of("optimizer.beta1"),
                read(SCENE.replace("optimizer.eta, x0", "optimizer.beta1")).rules().locked());
    }

    @Test
    void anUnknownKnobIsAFaultThatNamesItsLine() {
        for (String wrong : List.of("et", "optimizer.etta", "x0.more", "optimizer.eta.more")) {
            Fault fault =
                    assertThrows(Fault.class, () -> read(SCENE.replace("optimizer.eta", wrong)));
            assertTrue(fault.getMessage().startsWith("mine.yaml, line 5, lock.0: "), wrong);
        }
        Fault nested =
                assertThrows(Fault.class, () -> read(SCENE.replace("[schedule, steps]", "[[f]]")));
        assertTrue(nested.getMessage().contains("The path of a knob"), nested.getMessage());
    }

    @Test
    void whatIsLockedStaysWhenTheKnobAroundItIsTurned() {
        Scene scene = read(SCENE);
        Declaration declaration = Declaration.of(scene.bench());
        Setup before = scene.lanes().getFirst().setup();
        KnobPath rule = KnobPath.of(declaration, "optimizer");
        Object adam = rule.kind(before).read(Entry.typed("", "optimizer", "adam"));
        Setup after =
                scene.rules().keepLocked(declaration, before, (Setup) rule.with(before, adam));
        assertEquals(0.05, KnobPath.of(declaration, "optimizer.eta").in(after));
        assertTrue(KnobPath.of(declaration, "optimizer.beta1").isIn(after));
    }

    @Test
    void everyWayToAnotherSceneKeepsTheRules() {
        Scene scene = read(SCENE);
        Lane lane = scene.lanes().getFirst();
        for (Scene other :
                List.of(
                        scene.withSteps(10),
                        scene.at(3),
                        scene.withLane(0, lane),
                        scene.withLaneAfter(0, lane),
                        scene.withLaneAfter(0, lane).withoutLane(1),
                        scene.ofLane(0),
                        scene.turned(0, "x0", 2.0, 0, false),
                        SceneReader.with(scene, "x0=3"))) {
            assertEquals(scene.rules(), other.rules());
        }
    }
}
