package org.gradientlab.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gradientlab.function.FunctionOfXY;
import org.gradientlab.function.PointOnSurface;
import org.gradientlab.function.SurfaceExample;
import org.gradientlab.words.Language;
import org.gradientlab.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {
    private static PointOnSurface at(String f, double x, double y) {
        return FunctionOfXY.parse(f).at(x, y);
    }

    @ParameterizedTest
    @CsvSource({
        "x^2+y^2, 0, 0, MINIMUM",
        "-x^2-y^2, 0, 0, SUMMIT",
        "x^2-y^2, 0, 0, SADDLE",
        "x^3-3x y^2, 0, 0, FLAT",
        "x^2+y^2, 1, 1, BASIN",
        "0.5(x^2+20y^2), -4, 1.5, RAVINE",
        "x^2-y^2, 1, 0.01, PASS",
        "-x^2-y^2, 1, 1, DOME",
        "x+y, 1, 1, SLOPE",
        "log(x)+y, -1, 0, OUTSIDE"
    })
    void everyPlaceHasItsWord(String f, double x, double y, Place place) {
        assertEquals(place, Place.of(at(f, x, y)));
    }

    @Test
    void placesHaveWordsInBothLanguages() {
        for (Language language : Language.values()) {
            for (Place place : Place.values()) {
                assertTrue(Words.in(language).has(place.word().key()), place::toString);
            }
            for (Verdict.Kind kind : Verdict.Kind.values()) {
                assertTrue(Words.in(language).has(kind.word().key()), kind::toString);
            }
        }
    }

    @Test
    void theCurvatureOfARavineIsAlongItsAxes() {
        Curvature curvature = Curvature.of(SurfaceExample.ravine(50).at(1, 1));
        assertEquals(50, curvature.large());
        assertEquals(1, curvature.small());
        assertEquals(50, curvature.conditionNumber());
        assertEquals(0.04, curvature.largestStableEta());
        assertEquals(0, curvature.alongX(), 1e-15);
        assertEquals(1, Math.abs(curvature.alongY()), 1e-15);
    }

    @Test
    void theDirectionOfTheLargerEigenvalueIsAnEigenvector() {
        PointOnSurface p = at("x^2+3x y+2y^2+x^3", 0.4, -1.2);
        Curvature c = Curvature.of(p);
        assertEquals(c.large() * c.alongX(), p.fxx() * c.alongX() + p.fxy() * c.alongY(), 1e-12);
        assertEquals(c.large() * c.alongY(), p.fxy() * c.alongX() + p.fyy() * c.alongY(), 1e-12);
        assertEquals(p.fxx() * p.fyy() - p.fxy() * p.fxy(), c.large() * c.small(), 1e-12);
    }

    @Test
    void groundThatCurvesUpNowhereStandsEveryStepSize() {
        Curvature curvature = Curvature.of(at("-x^2-y^2", 1, 1));
        assertEquals(Double.POSITIVE_INFINITY, curvature.largestStableEta());
        assertFalse(curvature.large() > 0);
    }
}
