package org.gradientlab.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gradientlab.words.Fault;
import org.gradientlab.words.Language;
import org.gradientlab.words.Words;
import org.junit.jupiter.api.Test;

class ExamplesTest {
    @Test
    void aCurveShowsAMinimumAndStartsInsideItsPicture() {
        for (CurveExample each : CurveExample.ALL) {
            assertTrue(each.from() < each.x0() && each.x0() < each.to(), each.id());
            assertTrue(Double.isFinite(each.f().at(each.x0()).slope()), each.id());
            assertFalse(Minima.of(each.f(), each.from(), each.to()).isEmpty(), each.id());
        }
    }

    @Test
    void everyExampleHasANameInEveryLanguage() {
        for (Language language : Language.values()) {
            CurveExample.ALL.forEach(each -> assertTrue(Words.in(language).has(each.key())));
            SurfaceExample.ALL.forEach(each -> assertTrue(Words.in(language).has(each.key())));
        }
    }

    @Test
    void theTextOfferedIsTheTextOfTheFunction() {
        assertEquals(CurveExample.WAVES, CurveExample.ALL.get(1).f().text());
        assertEquals(CurveExample.CLIFF, CurveExample.ALL.get(5).f().text());
        assertEquals(SurfaceExample.ACKLEY, SurfaceExample.ALL.get(7).f().text());
    }

    @Test
    void atAKnownMinimumTheGroundIsLevelAndCurvesUp() {
        for (SurfaceExample each : SurfaceExample.ALL) {
            for (LowPoint low : each.minima()) {
                PointOnSurface point = each.f().at(low.x(), low.y());
                assertEquals(low.f(), point.f(), 1e-14, each.id());
                assertEquals(0, point.fx(), 1e-13, each.id());
                assertEquals(0, point.fy(), 1e-13, each.id());
                assertTrue(point.fxx() > 0 && point.fyy() > 0, each.id());
                assertTrue(each.region().contains(low.x(), low.y()), each.id());
            }
        }
    }

    @Test
    void knownMinimaStandLowestFirst() {
        for (SurfaceExample each : SurfaceExample.ALL) {
            for (int i = 1; i < each.minima().size(); i++) {
                assertTrue(each.minima().get(i - 1).f() <= each.minima().get(i).f(), each.id());
            }
        }
    }

    @Test
    void theRavinesConditionNumberIsItsKappa() {
        PointOnSurface point = SurfaceExample.ravine(50).at(1, 1);
        assertEquals(50, point.fyy() / point.fxx());
        assertEquals("0.5(x^2+50y^2)", SurfaceExample.ravine(50).text());
        assertEquals(20, FunctionOfXY.parse(SurfaceExample.RAVINE).at(1, 1).fyy());
        assertTrue(FunctionOfXY.parse("κx^2").hasKappa());
        assertFalse(SurfaceExample.ravine(50).hasKappa());
        assertThrows(Fault.class, () -> FunctionOfX.parse("kappa x^2"));
    }
}
