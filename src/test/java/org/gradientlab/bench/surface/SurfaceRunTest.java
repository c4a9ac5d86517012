package org.gradientlab.bench.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.gradientlab.experiment.Checkpoint;
import org.gradientlab.experiment.Declaration;
import org.gradientlab.experiment.Run;
import org.gradientlab.experiment.Tape;
import org.gradientlab.landscape.Place;
import org.gradientlab.optimizer.Inside;
import org.junit.jupiter.api.Test;

class SurfaceRunTest {
    private static final String LOSS = "ground.kind=regression";

    @Test
    void randomLegalSetupsRunAHundredStepsAndCanBeShown() {
        long seed = Long.getLong("lab.seed", 20261121);
        System.out.println("random surface setups with seed " + seed);
        Random chance = new Random(seed);
        Declaration declaration = Declaration.of(Surfaces.BENCH);
        for (int i = 0; i < 200; i++) {
            SurfaceSetup setup = (SurfaceSetup) declaration.random(chance);
            Tape tape = Surfaces.tape(setup, 100);
            assertNotNull(tape.frame(tape.computed()), setup::toString);
            assertTrue(tape.computed() == 100 || tape.ending() != null, setup::toString);
        }
    }

    @Test
    void aRestoredRunShowsTheSameFrames() {
        for (String rule : List.of("sgd", "nesterov", "adam", "rmsprop", "adadelta")) {
            SurfaceSetup setup =
                    Surfaces.with(LOSS, "ground.batch=single", "optimizer.kind=" + rule);
            Run run = Surfaces.advanced(Surfaces.BENCH.start(setup), 7);
            Checkpoint saved = run.checkpoint();
            SurfaceFrame wanted = (SurfaceFrame) Surfaces.advanced(run, 20).frame();
            Run other = Surfaces.BENCH.start(setup);
            other.restore(saved);
            SurfaceFrame found = (SurfaceFrame) Surfaces.advanced(other, 20).frame();
            assertEquals(wanted.here(), found.here());
            assertEquals(wanted.last(), found.last());
            assertEquals(wanted.next(), found.next());
            assertEquals(wanted.inners(), found.inners());
            assertEquals(wanted.verdict(), found.verdict());
            assertEquals(wanted.evaluations(), found.evaluations());
        }
    }

    @Test
    void theFirstStepIsTakenApart() {
        SurfaceFrame start = Surfaces.frame(0, "optimizer.eta=0.1");
        assertNull(start.last());
        Move next = Objects.requireNonNull(start.next());
        SurfaceFrame one = Surfaces.frame(1, "optimizer.eta=0.1");
        assertEquals(next, one.last());
        assertEquals(-8, next.slopeX());
        assertEquals(6, next.slopeY());
        assertEquals(0.8, next.changeX(), 1e-15);
        assertEquals(2.4, next.toY(), 1e-15);
        assertTrue(next.isPlain());
        assertFalse(next.looksAhead());
        assertEquals("x^{2} + y^{2}", one.formula());
        assertEquals(Place.BASIN, one.place());
        assertEquals(1, one.curvature().largestStableEta());
        assertEquals(0, one.minima().getFirst().x());
    }

    @Test
    void theLookAheadPlaceIsShown() {
        SurfaceFrame ahead =
                Surfaces.frame(5, "optimizer.kind=nesterov", "optimizer.form=lookahead");
        Move next = Objects.requireNonNull(ahead.next());
        assertTrue(next.looksAhead());
        assertEquals(2 * next.lookX(), next.slopeX(), 1e-14);
        assertTrue(ahead.inners().stream().anyMatch(inner -> inner.inside() == Inside.VELOCITY));
    }

    @Test
    void kappaMakesTheRavineSteeper() {
        String ravine = "f=0.5(x^2+kappa y^2)";
        assertEquals(20, Surfaces.frame(0, ravine).curvature().conditionNumber());
        assertEquals(100, Surfaces.frame(0, ravine, "kappa=100").curvature().conditionNumber());
        assertEquals(Place.RAVINE, Surfaces.frame(0, ravine).place());
    }

    @Test
    void theMapIsMadeOnceForOneArea() {
        Run run = Surfaces.BENCH.start(Surfaces.defaults());
        SurfaceFrame before = (SurfaceFrame) run.frame();
        run.step();
        assertSame(before.map(), ((SurfaceFrame) run.frame()).map());
        run.turn(Surfaces.with("area.kind=chosen"));
        SurfaceFrame zoomed = (SurfaceFrame) run.frame();
        assertEquals(10, zoomed.map().shown().right() - zoomed.map().shown().left());
    }

    @Test
    void leavingTheDomainEndsTheRun() {
        Run run =
                Surfaces.advanced(
                        Surfaces.BENCH.start(
                                Surfaces.with("f=log(x)+y^2", "x0=1", "optimizer.eta=0.3")),
                        500);
        assertEquals("landscape.left-domain", Objects.requireNonNull(run.ending()).why().key());
        SurfaceFrame frame = (SurfaceFrame) run.frame();
        assertEquals(Place.OUTSIDE, frame.place());
        assertNull(frame.next());
    }

    @Test
    void aRegressionShowsItsLineItsBatchAndWhatItCosts() {
        SurfaceFrame frame = Surfaces.frame(7, LOSS, "ground.batch=mini", "ground.scaling=z_score");
        RegressionPicture picture = Objects.requireNonNull(frame.regression());
        assertEquals(10, picture.examples().count());
        assertEquals(4, picture.batchSize());
        assertEquals(3, picture.updatesPerEpoch());
        assertEquals(2, picture.epoch());
        assertEquals(24, frame.evaluations());
        assertEquals(4, picture.batch().size());
        assertEquals(4, frame.cost());
        assertEquals(2, picture.best().slope(), 0.5);
    }

    @Test
    void theFittedLineComesToTheBestOneInOriginalUnits() {
        SurfaceFrame frame =
                Surfaces.frame(400, LOSS, "ground.scaling=z_score", "optimizer.eta=0.1");
        RegressionPicture picture = Objects.requireNonNull(frame.regression());
        assertEquals(picture.best().slope(), picture.line().slope(), 1e-9);
        assertEquals(picture.best().intercept(), picture.line().intercept(), 1e-9);
        assertEquals(Place.MINIMUM, frame.place());
    }
}
