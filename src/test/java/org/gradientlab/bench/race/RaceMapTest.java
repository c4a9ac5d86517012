package org.gradientlab.bench.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.gradientlab.experiment.Lane;
import org.gradientlab.experiment.Tape;
import org.gradientlab.optimizer.Adam;
import org.gradientlab.optimizer.Momentum;
import org.gradientlab.optimizer.Sgd;
import org.junit.jupiter.api.Test;

class RaceMapTest {
    private static final KnobMap.Grid ETA_AND_MU = new KnobMap.Grid(MapKnob.ETA, MapKnob.MU);

    private static KnobMapPicture whole(RaceSetup setup, KnobMap.Grid grid) {
        RaceMap map = new RaceMap(setup, 0, grid);
        while (!map.isDone()) {
            map.work(100_000);
        }
        return map.picture();
    }

    private static RaceSetup ravine() {
        RaceSetup setup = Races.with("f=0.5(x^2+kappa y^2)", "x0=-4", "y0=1.5");
        return Races.of(setup, new Momentum(0.05, 0.9, Momentum.Form.TORCH));
    }

    @Test
    void everyCellIsTheRunThatLoadingItGives() {
        RaceSetup setup = ravine();
        KnobMapPicture map = whole(setup, ETA_AND_MU);
        assertEquals(1600, map.done());
        for (int cell = 0; cell < 1600; cell += 137) {
            MapCell found = map.cell(cell % 40, cell / 40).orElseThrow();
            RaceSetup there =
                    Races.of(
                            setup,
                            new Momentum(
                                    map.across().values().get(cell % 40),
                                    map.up().values().get(cell / 40),
                                    Momentum.Form.TORCH));
            RacerPicture racer = Races.frame(there, found.steps()).racers().getFirst();
            assertEquals(found.fate(), racer.fate());
            assertEquals(found.f(), racer.f());
        }
    }

    @Test
    void stepsThatAreTooLongDivergeAndShortOnesDoNotArrive() {
        KnobMapPicture map = whole(ravine(), ETA_AND_MU);
        assertEquals(Fate.GOING, map.cell(0, 0).orElseThrow().fate());
        assertEquals(Fate.DIVERGED, map.cell(39, 0).orElseThrow().fate());
        assertEquals("racers.0.eta", map.across().path());
        assertTrue(map.across().log() && !map.up().log());
        assertEquals(0.001, map.across().values().getFirst(), 1e-15);
        assertEquals(2, map.across().values().getLast(), 1e-15);
    }

    @Test
    void slicesOfAnySizeGiveTheSameMap() {
        RaceSetup setup = ravine();
        KnobMapPicture wanted = whole(setup, ETA_AND_MU);
        RaceMap map = new RaceMap(setup, 0, ETA_AND_MU);
        int slices = 0;
        while (!map.isDone()) {
            map.work(777);
            slices++;
        }
        assertTrue(slices > 50, "slices: " + slices);
        for (int cell = 0; cell < 1600; cell++) {
            assertEquals(
                    wanted.cell(cell % 40, cell / 40), map.picture().cell(cell % 40, cell / 40));
        }
    }

    @Test
    void aCoarseMapStandsFirst() {
        RaceMap map = new RaceMap(ravine(), 0, ETA_AND_MU);
        while (map.picture().done() < 25) {
            map.work(1);
        }
        KnobMapPicture coarse = map.picture();
        for (int row = 0; row < 40; row += 8) {
            for (int column = 0; column < 40; column += 8) {
                assertTrue(coarse.cell(column, row).isPresent(), column + " " + row);
            }
        }
        assertFalse(coarse.cell(1, 1).isPresent());
        assertFalse(coarse.isDone());
    }

    @Test
    void aKnobTheRacerHasNotIsReplacedByOneItHas() {
        RaceSetup setup =
                Races.of(Races.with("f=x^2+y^2"), new Sgd(0.1), new Adam(0.1, 0.9, 0.999, 1e-8));
        RaceMap plain = new RaceMap(setup, 0, ETA_AND_MU);
        assertEquals(List.of(MapKnob.ETA, MapKnob.X0, MapKnob.Y0), plain.picture().offered());
        assertEquals(MapKnob.X0, plain.picture().up().knob());
        RaceMap adam = new RaceMap(setup, 1, new KnobMap.Grid(MapKnob.BETA1, MapKnob.BETA1));
        assertEquals(MapKnob.BETA1, adam.picture().across().knob());
        assertEquals(MapKnob.ETA, adam.picture().up().knob());
    }

    @Test
    void framesGoOnWithTheMapUntilItIsDone() {
        Tape tape = new Tape(Races.BENCH, new Lane(Races.with("map.kind=grid", "f=x^2+y^2")));
        tape.advance();
        RaceFrame first = (RaceFrame) tape.frame(0);
        assertTrue(first.isUnfinished());
        RaceFrame second = (RaceFrame) tape.frame(1);
        int before = Objects.requireNonNull(first.knobMap()).done();
        assertTrue(Objects.requireNonNull(second.knobMap()).done() > before);
        while (second.isUnfinished()) {
            second = (RaceFrame) tape.frame(1);
        }
        assertEquals(1600, Objects.requireNonNull(second.knobMap()).done());
        assertSame(Fate.REACHED, fateOfSomeCell(second));
        assertFalse(Races.frame(Races.with(), 0).isUnfinished());
    }

    private static Fate fateOfSomeCell(RaceFrame frame) {
        KnobMapPicture map = Objects.requireNonNull(frame.knobMap());
        return java.util.stream.IntStream.range(0, 1600)
                .mapToObj(cell -> map.cell(cell % 40, cell / 40).orElseThrow().fate())
                .filter(Fate.REACHED::equals)
                .findFirst()
                .orElse(Fate.GOING);
    }
}
