package org.gradientlab.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.gradientlab.knob.Effect;
import org.gradientlab.words.Fault;
import org.junit.jupiter.api.Test;

class DeclarationTest {
    private final Declaration declaration = Declaration.of(new SwingBench());
    private final SwingSetup defaults = (SwingSetup) declaration.defaults();

    private SwingSetup read(String yaml) {
        return (SwingSetup) declaration.read(SceneText.parse("test.yaml", yaml), defaults);
    }

    private String complaint(String yaml) {
        return assertThrows(Fault.class, () -> read(yaml)).getMessage();
    }

    @Test
    void defaultsComeFromTheAnnotations() {
        assertEquals(0.3, defaults.start());
        assertEquals(new SwingSetup.Push.Plain(0.1), defaults.push());
        assertEquals(
                List.of(new SwingSetup.Stone(1, 0), new SwingSetup.Stone(1, 0)), defaults.stones());
    }

    @Test
    void knobsThatAreNotNamedKeepTheirDefault() {
        SwingSetup setup = read("start: 1.5\npush: {kind: damped, rate: 0.5}\nside: right");
        assertEquals(1.5, setup.start());
        assertEquals(new SwingSetup.Push.Damped(0.5, 0.2), setup.push());
        assertEquals(SwingSetup.Side.RIGHT, setup.side());
        assertEquals(3, setup.weights());
    }

    @Test
    void complaintsNameFileLineKnobAndWhatIsAllowed() {
        assertEquals(
                "test.yaml, line 2, start: 99 is out of range; allowed: −10 … 10.",
                complaint("weights: 2\nstart: 99"));
        assertEquals(
                "test.yaml, line 1, push.kind: “fast” is none of these: plain | damped.",
                complaint("push: {kind: fast}"));
        assertEquals(
                "test.yaml, line 1, push.drag: There is no knob “drag” here; there are: rate.",
                complaint("push: {kind: plain, drag: 1}"));
        assertEquals(
                "test.yaml, line 2, stones.1.mass: “heavy” is not a number; allowed: 0 … 5.",
                complaint("stones: [{mass: 1},\n  {mass: heavy}]"));
        assertEquals(
                "test.yaml, line 1, weights: “2.5” is not a whole number; allowed: 1 … 9.",
                complaint("weights: 2.5"));
        assertEquals(
                "test.yaml, line 1, trail: “yes” must be true or false.", complaint("trail: yes"));
        assertEquals(
                "test.yaml, line 1, start: “NaN” is not a number; allowed: −10 … 10.",
                complaint("start: NaN"));
    }

    @Test
    void theWeightiestEffectDecides() {
        assertEquals(
                Effect.SHOWS,
                declaration.effect(defaults, declaration.with(defaults, "trail", false)));
        Object turned = declaration.with(defaults, "push", new SwingSetup.Push.Plain(1));
        assertEquals(Effect.TURNS, declaration.effect(defaults, turned));
        assertEquals(
                Effect.RESTARTS,
                declaration.effect(defaults, declaration.with(turned, "weights", 4)));
    }

    @Test
    void aKnobInsideAListMayHaveAnEffectOfItsOwn() {
        KnobPath paint = KnobPath.of(declaration, "stones.1.paint");
        assertEquals(Effect.TURNS, paint.effect(defaults, 0.5));
        assertEquals(Effect.TURNS, declaration.effect(defaults, paint.with(defaults, 0.5)));
        KnobPath mass = KnobPath.of(declaration, "stones.1.mass");
        assertEquals(Effect.RESTARTS, mass.effect(defaults, 2.0));
        KnobPath stones = KnobPath.of(declaration, "stones");
        assertEquals(Effect.RESTARTS, stones.effect(defaults, List.of()));
    }

    @Test
    void wholeNumbersOnALogarithmicSliderAreDrawnAlongIt() {
        Random chance = new Random(5);
        WholeKind kind = new WholeKind(1, 1, 100_000, 10_000, true, "", true);
        long small = 0;
        for (int i = 0; i < 1000; i++) {
            int drawn = (Integer) kind.random(chance);
            assertTrue(drawn >= 1 && drawn <= 10_000, () -> "" + drawn);
            small += drawn <= 100 ? 1 : 0;
        }
        assertEquals(500.0, (double) small, 60.0);
    }

    @Test
    void pathsLeadIntoVariantsAndLists() {
        KnobPath mass = KnobPath.of(declaration, "stones.1.mass");
        SwingSetup heavier = (SwingSetup) mass.with(defaults, 4.0);
        assertEquals(4.0, mass.in(heavier));
        assertEquals(1.0, heavier.stones().get(0).mass());
        SwingSetup damped =
                (SwingSetup)
                        KnobPath.of(declaration, "push.kind")
                                .with(defaults, new SwingSetup.Push.Damped(0.3, 0.4));
        assertEquals(0.4, KnobPath.of(declaration, "push.drag").in(damped));
        assertThrows(Fault.class, () -> KnobPath.of(declaration, "stones.2.mass").in(defaults));
        assertThrows(Fault.class, () -> KnobPath.of(declaration, "push.drag").in(defaults));
        assertThrows(Fault.class, () -> KnobPath.of(declaration, "start.x").in(defaults));
    }

    @Test
    void whatIsWrittenReadsAsTheSame() {
        long seed = 99;
        System.out.println("random setups with seed " + seed);
        Random chance = new Random(seed);
        for (int i = 0; i < 500; i++) {
            Object setup = declaration.random(chance);
            Scene scene = new Scene(new SwingBench(), 10, 0, List.of(new Lane((Setup) setup)));
            String lane =
                    SceneWriter.write(scene)
                            .lines()
                            .skip(4)
                            .map(line -> line.substring(4))
                            .reduce("", (a, b) -> a + b + "\n");
            assertEquals(setup, read(lane), lane);
        }
    }

    @Test
    void everyKnobHasAPlaceInThePanel() {
        assertTrue(
                declaration.knobs().stream()
                        .allMatch(knob -> knob.labelKey().startsWith("swing.")));
        VariantKind push = (VariantKind) declaration.knobs().get(1).kind();
        assertEquals("push.damped", push.labelKey(push.cases().get(1)));
        assertEquals(Effect.TURNS, push.cases().get(1).declaration().knobs().get(1).effect());
    }
}
