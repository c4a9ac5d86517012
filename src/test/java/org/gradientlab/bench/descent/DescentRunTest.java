package org.gradientlab.bench.descent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gradientlab.experiment.Checkpoint;
import org.gradientlab.experiment.Ending;
import org.gradientlab.experiment.Lane;
import org.gradientlab.experiment.Run;
import org.gradientlab.experiment.Tape;
import org.gradientlab.landscape.Verdict;
import org.gradientlab.words.Language;
import org.gradientlab.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescentRunTest {
    @Test
    void theFirstStepsAreThoseOfTheCourseNotes() {
        Run run = Descents.run(0);
        assertArrayEquals(new double[] {6, 26, 10}, Descents.scalars(run));
        double[] expected = {5.5, 5.05, 4.645};
        for (double x : expected) {
            run.step();
            assertEquals(x, Descents.x(run), 1e-15);
        }
    }

    @Test
    void aThousandStepsEndInTheMinimum() {
        double[] end = Descents.scalars(Descents.run(1000));
        assertEquals(1, end[DescentBench.X], 1e-12);
        assertEquals(1, end[DescentBench.F], 1e-12);
    }

    @Test
    void withStepSizeOneItJumpsBetweenSixAndMinusFour() {
        assertEquals(-4, Descents.x(Descents.run(1, "optimizer.eta=1")));
        assertEquals(6, Descents.x(Descents.run(1000, "optimizer.eta=1")));
        assertEquals(-4, Descents.x(Descents.run(1001, "optimizer.eta=1")));
    }

    @Test
    void aDivergingRunGoesOnUntilNumbersEnd() {
        Run run = Descents.run(500, "optimizer.eta=1.05");
        assertEquals(2.5e21, Descents.x(run), 0.05e21);
        assertNull(run.ending());
        Descents.advanced(run, 10_000);
        assertTrue(sentence(run).startsWith("Outgrew all numbers at step 3"), sentence(run));
        assertTrue(sentence(run).contains("(x-1)^2 is too large"), sentence(run));
    }

    @Test
    void leavingTheDomainNamesTheStepAndTheTerm() {
        Run run = Descents.run(100, "f=log(x)+1/x", "x0=0.1", "optimizer.eta=0.001");
        assertNull(run.ending());
        run = Descents.run(100, "f=x^2+log(x)", "x0=1", "optimizer.eta=0.2");
        assertTrue(
                sentence(run)
                        .matches(
                                "Left the domain at step 2: log\\(x\\) is the logarithm of x = −.*"),
                sentence(run));
        assertTrue(Double.isNaN(Descents.scalars(run)[DescentBench.F]));
        DescentFrame frame = (DescentFrame) run.frame();
        assertEquals(Verdict.Kind.LEAVES, frame.verdict().kind());
        assertEquals(2, frame.verdict().step());
        assertNull(frame.next());
    }

    @Test
    void aStartOutsideTheDomainEndsAtStepZero() {
        assertTrue(
                sentence(Descents.run(5, "f=sqrt(x)", "x0=-1"))
                        .startsWith("Left the domain at step 0: "));
    }

    @Test
    void theFrameHoldsTheArithmeticOfTheLastAndOfTheNextStep() {
        DescentFrame frame = Descents.frame(3);
        Move last = Objects.requireNonNull(frame.last());
        assertEquals(5.05, last.from().x(), 1e-15);
        assertEquals(8.1, last.slope(), 1e-14);
        assertEquals(0.05, last.eta());
        assertEquals(-0.405, last.change(), 1e-15);
        assertEquals(frame.here().x(), last.to());
        assertTrue(last.isPlain());
        Move next = Objects.requireNonNull(frame.next());
        assertEquals(frame.here(), next.from());
        assertEquals(Descents.x(Descents.run(4)), next.to());
        assertEquals(1, frame.limit());
        assertEquals(List.of(6.0, 5.5, last.from().x()), frame.trail());
    }

    @Test
    void lookingAheadTakesTheSlopeElsewhere() {
        DescentFrame frame =
                Descents.frame(2, "optimizer.kind=nesterov", "optimizer.form=lookahead");
        Move last = Objects.requireNonNull(frame.last());
        assertNotEquals(last.from().x(), last.place());
        assertEquals(frame.f().at(last.place()).slope(), last.slope());
    }

    @Test
    void theTrailKeepsOnlyTheLastPoints() {
        DescentFrame frame = Descents.frame(200);
        assertEquals(DescentRun.TRAIL, frame.trail().size());
        assertEquals(Descents.x(Descents.run(199)), frame.trail().getLast());
        assertEquals(Descents.x(Descents.run(200 - DescentRun.TRAIL)), frame.trail().getFirst());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sgd",
                "momentum",
                "nesterov",
                "adagrad",
                "adadelta",
                "rmsprop",
                "adam",
                "amsgrad",
                "adamw",
                "nadam"
            })
    void goingOnFromACheckpointGivesTheSameBits(String kind) {
        String[] knobs = {"optimizer.kind=" + kind, "f=x sin(x)", "x0=2.5", "starts=7"};
        Run straight = Descents.run(37, knobs);
        Checkpoint checkpoint = straight.checkpoint();
        Descents.advanced(straight, 63);
        Run other = Descents.run(5, knobs);
        other.restore(checkpoint);
        Descents.advanced(other, 63);
        assertArrayEquals(Descents.scalars(straight), Descents.scalars(other));
        assertEquals(straight.frame(), other.frame());
    }

    @Test
    void anyStepOfATapeWithTurnsIsShownAsItWas() {
        Lane lane =
                new Lane(Descents.with("starts=5", "f=x sin(x)"))
                        .turned(20, Descents.with("starts=5", "f=x sin(x)", "optimizer.eta=0.2"))
                        .turned(45, Descents.with("starts=5", "f=x sin(x)", "optimizer.kind=adam"));
        Tape tape = new Tape(Descents.BENCH, lane);
        List<Object> seen = new ArrayList<>();
        seen.add(tape.frame(0));
        while (tape.computed() < 120 && tape.advance()) {
            seen.add(tape.frame(tape.computed()));
        }
        for (int step : new int[] {119, 3, 20, 21, 60, 44, 45, 46, 0, 100}) {
            assertEquals(seen.get(step), tape.frame(step), "step " + step);
        }
    }

    @Test
    void turningEtaChangesTheNextStepOnly() {
        Run run = Descents.run(1);
        run.turn(Descents.with("optimizer.eta=0.5"));
        assertEquals(5.5, Descents.x(run));
        run.step();
        assertEquals(1, Descents.x(run));
    }

    @Test
    void manyStartsReachDifferentMinima() {
        DescentFrame frame = Descents.frame(400, "f=x sin(x)", "x0=2.5", "starts=100");
        assertEquals(100, frame.starts().size());
        assertEquals(2.5, frame.starts().getFirst().x0());
        long arrived = 0;
        for (int i = 0; i < frame.minima().size(); i++) {
            arrived += frame.reached(i);
        }
        assertEquals(100, arrived + frame.onTheWay());
        assertTrue(arrived >= 90, "arrived: " + arrived);
        long used = frame.starts().stream().mapToInt(StartingPoint::minimum).distinct().count();
        assertTrue(used >= 4, "minima reached: " + used);
        for (StartingPoint start : frame.starts()) {
            assertTrue(frame.ground().contains(start.x0()));
        }
    }

    @Test
    void moreStartsKeepTheFirstOnesAndAnotherSeedChangesThem() {
        List<StartingPoint> few = Descents.frame(0, "starts=3").starts();
        List<StartingPoint> many = Descents.frame(0, "starts=30").starts();
        assertEquals(few, many.subList(0, 3));
        assertNotEquals(few.get(1), Descents.frame(0, "starts=3", "seed=2").starts().get(1));
    }

    @Test
    void otherStartsThatLeaveTheDomainStopWithoutStoppingTheRun() {
        DescentFrame frame = Descents.frame(50, "f=(x-5)^2+12 sqrt(x)", "x0=4", "starts=200");
        assertEquals(50, frame.step());
        assertTrue(frame.starts().stream().anyMatch(StartingPoint::stopped));
        assertTrue(frame.starts().stream().anyMatch(StartingPoint::arrived));
    }

    @Test
    void aMillionStepsTakeNoMemoryOfTheirOwn() {
        Run run = Descents.run(1_000_000, "f=x sin(x)", "optimizer.eta=0.5");
        assertTrue(run.checkpoint().bytes() < 1000);
        assertTrue(Double.isFinite(Descents.x(run)));
    }

    private static String sentence(Run run) {
        Ending ending = Objects.requireNonNull(run.ending());
        return ending.why().in(Words.in(Language.ENGLISH));
    }
}
