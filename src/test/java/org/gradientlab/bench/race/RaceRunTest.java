package org.gradientlab.bench.race;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.gradientlab.experiment.Checkpoint;
import org.gradientlab.experiment.Declaration;
import org.gradientlab.experiment.Lane;
import org.gradientlab.experiment.Run;
import org.gradientlab.experiment.Tape;
import org.gradientlab.landscape.Inner;
import org.gradientlab.optimizer.AdaGrad;
import org.gradientlab.optimizer.Adam;
import org.gradientlab.optimizer.Inside;
import org.gradientlab.optimizer.Momentum;
import org.gradientlab.optimizer.Nesterov;
import org.gradientlab.optimizer.RmsProp;
import org.gradientlab.optimizer.Sgd;
import org.junit.jupiter.api.Test;

class RaceRunTest {
    private static final String NETWORK = "ground.kind=network";

    @Test
    void aFreshRaceHasTheFiveRacersOfTheBook() {
        assertEquals(
                List.of(
                        new Momentum(0.003, 0.9, Momentum.Form.TORCH),
                        new Adam(0.2, 0.9, 0.999, 1e-8),
                        new Sgd(0.01),
                        new AdaGrad(0.5, 1e-10),
                        new RmsProp(0.02, 0.9, 1e-8, 0, false)),
                Races.with().racers());
    }

    @Test
    void randomLegalSetupsRunAHundredStepsAndCanBeShown() {
        long seed = Long.getLong("lab.seed", 20261121);
        System.out.println("random race setups with seed " + seed);
        Random chance = new Random(seed);
        Declaration declaration = Declaration.of(Races.BENCH);
        for (int i = 0; i < 200; i++) {
            RaceSetup setup = (RaceSetup) declaration.random(chance);
            Tape tape = new Tape(Races.BENCH, new Lane(setup));
            while (tape.computed() < 100 && tape.advance()) {
                assertTrue(tape.computed() <= 100);
            }
            RaceFrame frame = (RaceFrame) tape.frame(tape.computed());
            assertEquals(setup.racers().size(), frame.standing().size(), setup::toString);
            assertTrue(tape.computed() == 100 || tape.ending() != null, setup::toString);
        }
    }

    @Test
    void aRestoredRaceGoesOnWithTheSameBits() {
        for (String ground : List.of("ground.kind=formula", "ground.kind=regression", NETWORK)) {
            Run run = Races.advanced(Races.BENCH.start(Races.with(ground)), 30);
            Checkpoint saved = run.checkpoint();
            double[] wanted = new double[Races.BENCH.scalars().size()];
            double[] found = wanted.clone();
            Races.advanced(run, 50).scalars(wanted);
            RaceFrame after = (RaceFrame) run.frame();
            Run other = Races.BENCH.start(Races.with(ground));
            other.restore(saved);
            Races.advanced(other, 50).scalars(found);
            assertArrayEquals(wanted, found, ground);
            assertEquals(after.racers(), ((RaceFrame) other.frame()).racers());
            assertEquals(after.standing(), ((RaceFrame) other.frame()).standing());
        }
    }

    @Test
    void scalarsStandInTheColumnsOfTheirRacer() {
        Run run = Races.advanced(Races.BENCH.start(Races.with()), 60);
        double[] scalars = new double[Races.BENCH.scalars().size()];
        run.scalars(scalars);
        RaceFrame frame = (RaceFrame) run.frame();
        for (RacerPicture racer : frame.racers()) {
            assertEquals(racer.x(), scalars[RaceBench.x(racer.index())]);
            assertEquals(racer.y(), scalars[RaceBench.y(racer.index())]);
            assertEquals(racer.f(), scalars[RaceBench.f(racer.index())]);
        }
        assertTrue(Double.isNaN(scalars[RaceBench.f(5)]));
        assertEquals(frame.racers().get(frame.standing().getFirst()).f(), scalars[RaceBench.BEST]);
        assertEquals("f8", Races.BENCH.scalars().get(RaceBench.f(7)));
    }

    @Test
    void theStandingOfTheTargetPicture() {
        RaceFrame frame = Races.frame(Races.with(), 60);
        assertEquals(List.of(0, 1, 3, 2, 4), frame.standing());
        assertEquals(60, frame.racers().getFirst().reachedAt());
        assertEquals(Fate.REACHED, frame.racers().getFirst().fate());
        assertEquals(Fate.GOING, frame.racers().get(1).fate());
        assertEquals(0.01, frame.goal());
        assertEquals(
                Math.hypot(frame.racers().get(1).x() - 3, frame.racers().get(1).y() - 0.5),
                frame.racers().get(1).distance(),
                1e-12);
        assertEquals(60, frame.racers().get(4).evaluations());
    }

    @Test
    void whoIsThrownOutStandsLastAndGoesNoFurther() {
        RaceSetup setup = Races.of(Races.with("f=x^2+y^2"), new Sgd(2), new Sgd(0.1));
        RaceFrame frame = Races.frame(setup, 100);
        assertEquals(List.of(1, 0), frame.standing());
        RacerPicture out = frame.racers().getFirst();
        assertEquals(Fate.DIVERGED, out.fate());
        assertTrue(out.steps() < 100 && Double.isFinite(out.x()));
        assertEquals(Fate.REACHED, frame.racers().get(1).fate());
        Run alone = Races.advanced(Races.BENCH.start(Races.of(setup, new Sgd(2))), 100);
        assertEquals("race.all-out", Objects.requireNonNull(alone.ending()).why().key());
    }

    @Test
    void leavingTheDomainIsAFateAndNoException() {
        RaceSetup setup = Races.of(Races.with("f=log(x)+y^2"), new Sgd(0.5));
        RacerPicture racer = Races.frame(setup, 100).racers().getFirst();
        assertEquals(Fate.LEFT, racer.fate());
        assertEquals("landscape.left-domain", Objects.requireNonNull(racer.why()).key());
    }

    @Test
    void settlingInAnotherMinimumIsBeingStuck() {
        RaceSetup camel = Races.with("f=(4-2.1x^2+x^4/3)x^2+x y+(4y^2-4)y^2", "x0=1.8", "y0=-1");
        RaceSetup setup = Races.of(camel, new Sgd(0.01), new RmsProp(0.05, 0.9, 1e-8, 0, false));
        RaceFrame frame = Races.frame(setup, 400);
        assertEquals(Fate.STUCK, frame.racers().get(0).fate());
        assertEquals(Fate.STUCK, frame.racers().get(1).fate());
        assertEquals(-1.0316284534898774, frame.floor());
    }

    @Test
    void restingOnASaddleIsStalling() {
        RaceSetup setup = Races.of(Races.with("f=x^2-y^2", "y0=0"), new Sgd(0.1));
        RaceFrame frame = Races.frame(setup, 200);
        assertEquals(Fate.STALLED, frame.racers().getFirst().fate());
        assertTrue(Double.isNaN(frame.goal()));
    }

    @Test
    void aFormulaInXAloneIsACurve() {
        RaceSetup setup = Races.of(Races.with("f=x sin(x)", "x0=2.5"), new Sgd(0.05));
        RaceFrame frame = Races.frame(setup, 3);
        assertTrue(frame.curve());
        RacerPicture racer = frame.racers().getFirst();
        assertEquals(racer.x() * Math.sin(racer.x()), racer.y(), 1e-12);
        assertEquals(racer.f(), racer.y());
        assertEquals(401, frame.map().columns());
        assertEquals(
                frame.map().x(7) * Math.sin(frame.map().x(7)), frame.map().height(7, 0), 1e-12);
        assertFalse(Races.frame(Races.with(), 0).curve());
    }

    @Test
    void theCoastIsWhereTheVelocityAloneWouldLead() {
        RaceSetup setup =
                Races.of(
                        Races.with("f=x^2+y^2"),
                        new Momentum(0.1, 0.9, Momentum.Form.TORCH),
                        new Momentum(0.1, 0.9, Momentum.Form.CLASSICAL),
                        new Nesterov(0.1, 0.9, Nesterov.Form.LOOKAHEAD),
                        new Sgd(0.1));
        RaceFrame frame = Races.frame(setup, 2);
        Coast torch = Objects.requireNonNull(frame.racers().get(0).coast());
        Coast classical = Objects.requireNonNull(frame.racers().get(1).coast());
        assertEquals(torch.x(), classical.x(), 1e-15);
        RacerPicture nesterov = frame.racers().get(2);
        Coast ahead = Objects.requireNonNull(nesterov.coast());
        assertTrue(nesterov.looksAhead());
        assertEquals(ahead.x(), nesterov.lookX(), 1e-15);
        assertEquals(ahead.y(), nesterov.lookY(), 1e-15);
        assertNull(frame.racers().get(3).coast());
    }

    @Test
    void adaGradsEffectiveRateDiesAway() {
        RaceSetup setup = Races.of(Races.with(), new AdaGrad(0.5, 1e-10));
        double early = effectiveEta(Races.frame(setup, 2));
        double late = effectiveEta(Races.frame(setup, 150));
        assertTrue(late < early, early + " " + late);
    }

    private static double effectiveEta(RaceFrame frame) {
        return frame.racers().getFirst().inners().stream()
                .filter(inner -> inner.inside() == Inside.EFFECTIVE_ETA)
                .mapToDouble(Inner::x)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRealNetworkIsRacedOnAPlaneThroughItsWeights() {
        RaceSetup setup =
                Races.of(
                        Races.with(NETWORK, "x0=0", "y0=0"),
                        new Adam(0.05, 0.9, 0.999, 1e-8),
                        new Sgd(0.05));
        RaceFrame start = Races.frame(setup, 0);
        RaceFrame end = Races.frame(setup, 150);
        assertEquals(0, start.racers().getFirst().x(), 1e-12);
        assertTrue(end.racers().get(0).f() < 0.5 * start.racers().get(0).f());
        assertTrue(end.racers().get(0).x() > 1, "Adam's own way is the x axis");
        assertEquals(0, end.standing().getFirst());
        assertEquals(150L * 80, end.racers().get(0).evaluations());
        assertEquals("", end.formula());
        double onThePlane = start.map().height(10, 15);
        assertTrue(onThePlane > 0 && Double.isFinite(onThePlane));
    }

    @Test
    void hidingARacerOrChoosingOneDoesNotDisturbTheRace() {
        RaceSetup hidden = Races.with("chosen=8");
        assertEquals(4, hidden.shownRacer());
        Run run = Races.advanced(Races.BENCH.start(Races.with()), 20);
        double[] before = new double[Races.BENCH.scalars().size()];
        run.scalars(before);
        run.turn(hidden);
        double[] after = before.clone();
        run.scalars(after);
        assertArrayEquals(before, after);
        assertNotNull(run.frame());
    }
}
