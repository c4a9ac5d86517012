package org.gradientlab.bench.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gradientlab.landscape.Verdict;
import org.gradientlab.words.Language;
import org.gradientlab.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurfaceVerdictTest {
    private static final String RAVINE = "f=0.5(x^2+kappa y^2)";

    private static Verdict verdict(long step, String... knobs) {
        return Surfaces.frame(step, knobs).verdict();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "optimizer.eta=0.05; CONVERGES; η = 0.05 is far below the limit 2/λmax = 1",
                "optimizer.eta=0.3; CONVERGES; η = 0.3 is below the limit 2/λmax = 1",
                "optimizer.eta=0.5; LANDS; η = 0.5 is exactly 1/λ",
                "optimizer.eta=0.9; OSCILLATES; x",
                "optimizer.eta=1; BOUNCES; x",
                "optimizer.eta=1.05; DIVERGES; x",
                "f=0.5(x^2+kappa y^2) optimizer.eta=0.09; OSCILLATES; x",
                "f=0.5(x^2+kappa y^2) optimizer.eta=0.101; DIVERGES; x",
                "f=x^2-y^2 y0=0; STALLS; the ground is level at (0, 0), but this is a saddle:"
                        + " one way it goes down",
                "f=x^2-y^2 y0=0.1; DIVERGES; one way the ground bends down (λ = −2), and there"
                        + " every step leads further away",
                "f=x+y; CREEPS; after 2000 more steps the gradient is still 1.414 long",
                "f=log(x)+y^2 x0=1; LEAVES; Left the domain at step 12: log(x) is the logarithm of"
                        + " x = −0.9637, and only positive numbers have one",
                "f=(x^2+y-11)^2+(x+y^2-7)^2 x0=0 y0=0 optimizer.eta=0.01; CONVERGES; x",
                "optimizer.kind=momentum; OSCILLATES; the point settles at (0, 0), where f = 0",
                "ground.kind=regression optimizer.eta=0.1; CONVERGES; x",
                "ground.kind=regression ground.batch=single optimizer.eta=0.1; WANDERS; x",
                "ground.kind=regression optimizer.eta=2; DIVERGES; x",
            })
    void everyVerdictSaysWhy(String knobs, Verdict.Kind kind, String why) {
        Verdict verdict = verdict(0, knobs.split(" (?=[a-z0-9.]+=)"));
        String said = verdict.why().in(Words.in(Language.ENGLISH));
        assertEquals(kind, verdict.kind(), said);
        if (why.length() > 1) {
            assertEquals(why, said);
        }
        for (Language language : Language.values()) {
            String text = verdict.why().in(Words.in(language));
            assertTrue(!text.contains("⟨") && !text.contains("{"), text);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.5, 0.9, 1, 1.05})
    void theVerdictIsTheSameAtEveryStepOfTheRun(double eta) {
        Verdict.Kind first = verdict(0, "optimizer.eta=" + eta).kind();
        for (int step : new int[] {1, 2, 3, 10, 59}) {
            assertEquals(first, verdict(step, "optimizer.eta=" + eta).kind(), "step " + step);
        }
    }

    @Test
    void aStepThatIsTooLongHasARemedy() {
        Verdict diverges = verdict(0, RAVINE, "optimizer.eta=0.2");
        assertEquals(0.09, diverges.remedy());
        String remedied = "optimizer.eta=" + diverges.remedy();
        assertEquals(Verdict.Tone.GOOD, verdict(0, RAVINE, remedied).kind().tone());
        assertTrue(Double.isNaN(verdict(0, RAVINE, "optimizer.eta=0.05").remedy()));
    }
}
