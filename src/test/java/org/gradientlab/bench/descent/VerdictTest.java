package org.gradientlab.bench.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.landscape.Verdict;
import org.gradientlab.words.Language;
import org.gradientlab.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "optimizer.eta=0.05; CONVERGES; η = 0.05 is far below the limit 2/f″ = 1",
                "optimizer.eta=0.3; CONVERGES; η = 0.3 is below the limit 2/f″ = 1",
                "optimizer.eta=0.5; LANDS; η = 0.5 is exactly 1/f″",
                "optimizer.eta=0.9; OSCILLATES; η = 0.9 lies between 1/f″ = 0.5 and the limit"
                        + " 2/f″ = 1: each step overshoots, but less than the one before",
                "optimizer.eta=1; BOUNCES; η = 1 is exactly the limit 2/f″: each step ends as far"
                        + " beyond the minimum as it began before it",
                "optimizer.eta=1.05; DIVERGES; η = 1.05 is above the limit 2/f″ = 1: each step"
                        + " overshoots more than the one before",
                "f=abs(x); BOUNCES; at the corner the slope does not shrink,"
                        + " so the steps stay 0.05 long",
                "f=x sin(x); CONVERGES; η = 0.05 is below the limit 2/f″ = 0.3836",
                "f=-x^2; DIVERGES; f bends downwards (f″ = −2), so every step leads further away",
                "f=x; CREEPS; after 2000 more steps the slope is still 1",
                "f=cos(x) x0=0; STALLS; the ground is level at x = 0, but this is no minimum",
                "f=log(x) x0=1; LEAVES; at step 12, log(x) is the logarithm of x = −0.9637,"
                        + " and only positive numbers have one",
                "f=exp(exp(x)) x0=7; DIVERGES; at step 0, exp(exp(x)) is too large"
                        + " for the computer where exp(x) = 1097",
                "f=x^4 x0=9; DIVERGES; η = 0.05 is above the limit 2/f″ = 0.002058 at the start:"
                        + " the first step already leads further out",
                "optimizer.kind=adam; OSCILLATES; x settles at 1, where f = 1",
                "optimizer.kind=momentum; OSCILLATES; x settles at 1, where f = 1",
            })
    void everyVerdictSaysWhy(String knobs, Verdict.Kind kind, String why) {
        Verdict verdict = verdict(0, knobs.split(" (?=x0)"));
        assertEquals(kind, verdict.kind());
        assertEquals(why, verdict.why().in(Words.in(Language.ENGLISH)));
        String chinese = verdict.why().in(Words.in(Language.CHINESE));
        assertTrue(!chinese.contains("⟨") && !chinese.contains("{"), chinese);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.5, 0.9, 1, 1.05})
    void theVerdictIsTheSameAtEveryStepOfTheRun(double eta) {
        Verdict.Kind first = verdict(0, "optimizer.eta=" + eta).kind();
        for (int step : new int[] {1, 2, 3, 10, 59, 300}) {
            assertEquals(first, verdict(step, "optimizer.eta=" + eta).kind(), "step " + step);
        }
    }

    @Test
    void aDivergingRunIsOfferedAStepSizeThatWouldDo() {
        double remedy = verdict(0, "optimizer.eta=1.05").remedy();
        assertEquals(0.9, remedy);
        assertEquals(Verdict.Tone.GOOD, verdict(0, "optimizer.eta=" + remedy).kind().tone());
        assertTrue(Double.isNaN(verdict(0).remedy()));
    }

    @Test
    void divergenceIsDecidedWhereXIsBeyondAMillionTimesTheGround() {
        Verdict verdict = verdict(0, "optimizer.eta=1.05");
        DescentFrame frame = Descents.frame(verdict.step(), "optimizer.eta=1.05");
        assertTrue(Math.abs(frame.here().x()) > 1e6);
        assertEquals(verdict.step(), frame.verdict().step());
    }

    @Test
    void aFallingStepSizeTamesARunThatWouldDiverge() {
        String[] knobs = {"optimizer.eta=1.05", "schedule.kind=step"};
        Verdict verdict = verdict(0, knobs);
        assertEquals(Verdict.Tone.GOOD, verdict.kind().tone());
        assertEquals(
                "from step 10 on the schedule keeps η below the limit 2/f″ = 1",
                verdict.why().in(Words.in(Language.ENGLISH)));
        assertEquals(1, Descents.x(Descents.run(60, knobs)), 1e-3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"drop", "exponential", "inverse_time", "cosine", "warmup"})
    void everyScheduleIsJudgedWithItsOwnStepSizes(String kind) {
        String[] knobs = {"schedule.kind=" + kind, "optimizer.eta=0.4"};
        DescentFrame frame = Descents.frame(30, knobs);
        DescentSetup setup = Descents.with(knobs);
        assertEquals(setup.optimizer().eta() * setup.schedule().factor(30), frame.eta());
        assertEquals(Verdict.Tone.GOOD, frame.verdict().kind().tone());
    }

    @Test
    void aStepSizeAboveTheLimitCannotSettleButMayStay() {
        Verdict verdict = verdict(0, "f=x sin(x)", "x0=2.5", "optimizer.eta=0.45");
        assertEquals(Verdict.Kind.BOUNCES, verdict.kind());
        assertEquals(
                "η = 0.45 is above the limit 2/f″ = 0.3836 at the minimum, so x cannot settle there",
                verdict.why().in(Words.in(Language.ENGLISH)));
    }

    @Test
    void everyKindHasItsWordInEveryLanguage() {
        List<String> missing = new ArrayList<>();
        for (Language language : Language.values()) {
            for (Verdict.Kind kind : Verdict.Kind.values()) {
                if (!Words.in(language).has(kind.word().key())) {
                    missing.add(language + " " + kind);
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    private static Verdict verdict(long step, String... knobs) {
        return Descents.frame(step, knobs).verdict();
    }
}
