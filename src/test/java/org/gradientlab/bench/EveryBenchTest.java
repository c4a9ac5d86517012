package org.gradientlab.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.gradientlab.experiment.Bench;
import org.gradientlab.experiment.Benches;
import org.gradientlab.experiment.ChoiceKind;
import org.gradientlab.experiment.Declaration;
import org.gradientlab.experiment.KnobDeclaration;
import org.gradientlab.experiment.KnobKind;
import org.gradientlab.experiment.Lane;
import org.gradientlab.experiment.ListKind;
import org.gradientlab.experiment.RecordKind;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.SceneReader;
import org.gradientlab.experiment.SceneWriter;
import org.gradientlab.experiment.Setup;
import org.gradientlab.experiment.Tape;
import org.gradientlab.experiment.VariantKind;
import org.gradientlab.knob.Effect;
import org.gradientlab.words.Language;
import org.gradientlab.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every bench there is: a new one is tested by being there. */
class EveryBenchTest {
    private static final int SETUPS = 1000;
    private static final int STEPS = 100;

    static Stream<Bench<?>> benches() {
        return Benches.all().stream();
    }

    private static Random seeded(Bench<?> bench, String what) {
        long seed = Long.getLong("lab.seed", 20261121);
        System.out.println(what + " of " + bench.id() + " with seed " + seed);
        return new Random(seed);
    }

    @Test
    void thereAreBenches() {
        assertFalse(Benches.all().isEmpty());
        assertEquals(Benches.all().size(), benches().map(Bench::id).distinct().count());
    }

    @ParameterizedTest
    @MethodSource("benches")
    void aThousandLegalSetupsRunAHundredSteps(Bench<?> bench) {
        Random chance = seeded(bench, "random setups");
        Declaration declaration = Declaration.of(bench);
        for (int i = 0; i < SETUPS; i++) {
            Setup setup = (Setup) declaration.random(chance);
            Tape tape = new Tape(bench, new Lane(setup));
            while (tape.computed() < STEPS && tape.advance()) {
                assertTrue(tape.track().count() > tape.computed() - 1, setup::toString);
            }
            assertNotNull(tape.frame(tape.computed()), setup::toString);
            assertTrue(tape.computed() == STEPS || tape.ending() != null, setup::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("benches")
    void whatIsWrittenReadsAsTheSame(Bench<?> bench) {
        Random chance = seeded(bench, "random scenes");
        Declaration declaration = Declaration.of(bench);
        for (int i = 0; i < SETUPS; i++) {
            Lane lane = new Lane((Setup) declaration.random(chance));
            lane = lane.turned(7, randomTurn(declaration, lane.setup(), chance));
            Scene scene =
                    new Scene(
                            bench,
                            60,
                            3,
                            List.of(lane, new Lane((Setup) declaration.random(chance))));
            String text = SceneWriter.write(scene);
            assertEquals(scene, SceneReader.read("random.yaml", text), text);
        }
    }

    /** The setup with each knob that can be turned in mid-run turned somewhere else. */
    private static Setup randomTurn(Declaration declaration, Setup setup, Random chance) {
        Object turned = setup;
        for (KnobDeclaration knob : declaration.knobs()) {
            if (knob.effect() == Effect.TURNS) {
                turned = declaration.with(turned, knob.name(), knob.kind().random(chance));
            }
        }
        return (Setup) turned;
    }

    @ParameterizedTest
    @MethodSource("benches")
    void scrubbingAndTurningGiveTheBitsOfAStraightRun(Bench<?> bench) {
        Random chance = seeded(bench, "random replays");
        Declaration declaration = Declaration.of(bench);
        for (int i = 0; i < 50; i++) {
            Setup setup = (Setup) declaration.random(chance);
            Lane lane = new Lane(setup).turned(33, randomTurn(declaration, setup, chance));
            Tape straight = run(bench, lane);
            Tape turned = run(bench, new Lane(setup));
            turned.turn(33, lane);
            while (turned.computed() < STEPS && turned.advance()) {
                assertTrue(turned.computed() <= STEPS);
            }
            assertEquals(straight.computed(), turned.computed(), setup::toString);
            for (int jump = 0; jump < 20; jump++) {
                long step = chance.nextLong(straight.computed() + 1);
                assertArrayEquals(straight.scalars(step), turned.scalars(step), setup::toString);
                for (int column = 0; column < bench.scalars().size(); column++) {
                    assertEquals(straight.track().at(column, step), turned.scalars(step)[column]);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("benches")
    void anIdleKnobChangesNothing(Bench<?> bench) {
        Random chance = seeded(bench, "random idle knobs");
        Declaration declaration = Declaration.of(bench);
        for (int i = 0; i < 100; i++) {
            Setup setup = (Setup) declaration.random(chance);
            Object other = setup;
            for (KnobDeclaration knob : declaration.knobs()) {
                if (setup.idle().contains(knob.name())) {
                    other = declaration.with(other, knob.name(), knob.kind().random(chance));
                }
            }
            Tape expected = run(bench, new Lane(setup));
            Tape actual = run(bench, new Lane((Setup) other));
            assertEquals(expected.computed(), actual.computed(), setup::toString);
            assertArrayEquals(
                    expected.scalars(expected.computed()),
                    actual.scalars(actual.computed()),
                    setup::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("benches")
    void whatIsIdleIsAKnob(Bench<?> bench) {
        Random chance = seeded(bench, "random idle names");
        Declaration declaration = Declaration.of(bench);
        List<String> names = declaration.knobs().stream().map(KnobDeclaration::name).toList();
        for (int i = 0; i < 200; i++) {
            Set<String> idle = ((Setup) declaration.random(chance)).idle();
            assertTrue(names.containsAll(idle), idle::toString);
        }
    }

    private static Tape run(Bench<?> bench, Lane lane) {
        Tape tape = new Tape(bench, lane);
        while (tape.computed() < STEPS && tape.advance()) {
            assertTrue(tape.computed() <= STEPS);
        }
        return tape;
    }

    @ParameterizedTest
    @MethodSource("benches")
    void everyKnobHasItsWordsInBothLanguages(Bench<?> bench) {
        for (Language language : Language.values()) {
            Words words = Words.in(language);
            List<String> missing = keys(bench).filter(key -> !words.has(key)).distinct().toList();
            assertEquals(List.of(), missing, language.ownName());
        }
    }

    private static Stream<String> keys(Bench<?> bench) {
        List<String> keys = new ArrayList<>(List.of(bench.id(), bench.id() + ".help"));
        collect(Declaration.of(bench), keys);
        return keys.stream();
    }

    private static void collect(Declaration declaration, List<String> keys) {
        for (KnobDeclaration knob : declaration.knobs()) {
            keys.add(knob.labelKey());
            keys.add(knob.helpKey());
            if (knob.kind() instanceof ListKind list && list.element() instanceof RecordKind) {
                keys.add(knob.labelKey() + ".item");
            }
            collect(knob.kind(), keys);
        }
    }

    private static void collect(KnobKind kind, List<String> keys) {
        switch (kind) {
            case VariantKind variant ->
                    variant.cases()
                            .forEach(one -> {
                                keys.add(variant.labelKey(one));
                                collect(one.declaration(), keys);
                            });
            case ChoiceKind choice ->
                    choice.constants().forEach(one -> keys.add(choice.labelKey(one)));
            case RecordKind(Declaration inside) -> collect(inside, keys);
            case ListKind list -> collect(list.element(), keys);
            default -> {}
        }
    }

    @ParameterizedTest
    @MethodSource("benches")
    void theViewStandsBesideTheBench(Bench<?> bench) {
        String name = bench.getClass().getName();
        assertTrue(name.endsWith("Bench"));
        assertTrue(exists(name.replaceAll("Bench$", "View")));
    }

    private static boolean exists(String name) {
        try {
            return Class.forName(name) != null;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
