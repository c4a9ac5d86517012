package org.gradientlab.bench.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.gradientlab.experiment.Benches;
import org.gradientlab.experiment.Declaration;
import org.gradientlab.experiment.KnobDeclaration;
import org.gradientlab.experiment.Lane;
import org.gradientlab.experiment.Run;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.SceneReader;
import org.gradientlab.experiment.SceneWriter;
import org.gradientlab.experiment.TextKind;
import org.gradientlab.function.CurveExample;
import org.gradientlab.optimizer.Sgd;
import org.gradientlab.words.Language;
import org.gradientlab.words.Words;
import org.junit.jupiter.api.Test;

class DescentSetupTest {
    @Test
    void theBenchIsFoundByItsName() {
        assertSame(DescentBench.class, Benches.named("descent").getClass());
    }

    @Test
    void theSceneOfTheManualIsRead() {
        String text =
                """
                lab: 1
                bench: descent
                steps: 60
                lanes:
                  - f: (x-1)^2+1
                    x0: 6
                    optimizer: {kind: sgd, eta: 0.05}
                """;
        Scene scene = SceneReader.read("manual", text);
        assertEquals(Descents.defaults(), scene.lanes().getFirst().setup());
        assertEquals(new Sgd(0.05), Descents.defaults().optimizer());
        assertEquals(60, scene.steps());
    }

    @Test
    void everyExampleIsOffered() {
        TextKind kind = (TextKind) knob("f").kind();
        assertEquals(
                CurveExample.ALL.stream().map(example -> example.f().text()).toList(),
                kind.offers());
    }

    @Test
    void everyKnobHasALabelAndHelpInEveryLanguage() {
        for (Language language : Language.values()) {
            for (KnobDeclaration knob : Declaration.of(Descents.BENCH).knobs()) {
                assertTrue(Words.in(language).has(knob.labelKey()), knob.labelKey());
                assertTrue(Words.in(language).has(knob.helpKey()), knob.helpKey());
            }
            for (String key : List.of("auto", "between", "from", "to")) {
                assertTrue(Words.in(language).has("viewport." + key), key);
            }
            for (String scalar : Descents.BENCH.scalars()) {
                assertTrue(Words.in(language).has("descent.scalar." + scalar), scalar);
            }
        }
    }

    @Test
    void randomSetupsRunAndAreWrittenAsTheyAreRead() {
        long seed = 77;
        System.out.println("random descents, seed " + seed);
        Random chance = new Random(seed);
        Declaration declaration = Declaration.of(Descents.BENCH);
        for (int i = 0; i < 1000; i++) {
            DescentSetup setup = (DescentSetup) declaration.random(chance);
            Scene scene = new Scene(Descents.BENCH, 100, 0, List.of(new Lane(setup)));
            assertEquals(scene, SceneReader.read("random", SceneWriter.write(scene)), "" + i);
            Run run = Descents.advanced(Descents.BENCH.start(setup), 100);
            DescentFrame frame = (DescentFrame) run.frame();
            assertEquals(run.ending() != null, frame.next() == null, setup::toString);
            assertTrue(frame.shown().width() > 0, setup::toString);
            assertNotNull(frame.verdict());
        }
    }

    @Test
    void theViewportMayBeGivenEitherWayRound() {
        String[] forth = {"viewport.kind=between", "viewport.from=-2", "viewport.to=3"};
        String[] back = {"viewport.kind=between", "viewport.from=3", "viewport.to=-2"};
        assertEquals(new Stretch(-2, 3), Descents.frame(0, forth).shown());
        assertEquals(new Stretch(-2, 3), Descents.frame(0, back).shown());
    }

    @Test
    void theAutomaticViewportShowsTheStart() {
        assertEquals(new Stretch(-3, 8), Descents.frame(0).shown());
        Stretch far = Descents.frame(0, "x0=50").shown();
        assertTrue(far.contains(50) && far.contains(-3), far::toString);
        assertEquals(new Stretch(-3, 8), Descents.frame(0, "x0=50").ground());
    }

    @Test
    void theGroundOfATypedFormulaHoldsItsMinimaAndItsDomain() {
        assertEquals(new Stretch(-10, 10), Descents.frame(0, "f=x^2").ground());
        assertTrue(Descents.frame(0, "f=(x-70)^2").ground().contains(70));
        Stretch positive = Descents.frame(0, "f=x-log(x)", "x0=1").ground();
        assertTrue(positive.left() > 0 && positive.right() == 10, positive::toString);
    }

    @Test
    void minimaOutsideTheGroundAreFoundWhereTheyAreShown() {
        DescentFrame frame =
                Descents.frame(
                        0,
                        "f=x sin(x)",
                        "viewport.kind=between",
                        "viewport.from=60",
                        "viewport.to=80");
        double[] inside =
                frame.minima().stream()
                        .mapToDouble(minimum -> minimum.x())
                        .filter(frame.shown()::contains)
                        .toArray();
        assertEquals(3, inside.length, Arrays.toString(inside));
    }

    private static KnobDeclaration knob(String name) {
        return Declaration.of(Descents.BENCH).knobs().stream()
                .filter(knob -> knob.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
