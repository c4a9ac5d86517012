package org.gradientlab.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gradientlab.function.FunctionOfXY;
import org.gradientlab.function.LowPoint;
import org.gradientlab.function.Region;
import org.gradientlab.function.SurfaceExample;
import org.junit.jupiter.api.Test;

class HeightMapTest {
    private static HeightMap map(String f, Region region) {
        return HeightMap.of(new FormulaSurface(FunctionOfXY.parse(f), 20), region, 61, 61);
    }

    private static HeightMap map(SurfaceExample example) {
        return HeightMap.of(new FormulaSurface(example.f(), 20), example.region(), 61, 61);
    }

    @Test
    void heightsStandWhereTheyBelong() {
        HeightMap map = map("x+10y", new Region(-1, 2, -3, 4));
        assertEquals(-31, map.height(0, 0));
        assertEquals(42, map.height(60, 60));
        assertEquals(map.x(17) + 10 * map.y(44), map.height(17, 44), 1e-12);
        assertEquals(-31, map.lowest());
        assertEquals(42, map.highest());
    }

    @Test
    void whereTheFunctionHasNoValueThereIsNoHeight() {
        HeightMap map = map("log(x)", new Region(-1, 1, -1, 1));
        assertTrue(Double.isNaN(map.height(0, 0)));
        assertEquals(0, map.height(60, 30), 1e-15);
        HeightMap nothing = map("log(-1-x^2)", new Region(-1, 1, -1, 1));
        assertEquals(List.of(), nothing.levels());
        assertTrue(Double.isNaN(nothing.lowest()));
    }

    @Test
    void aPlainHasNoContourLines() {
        assertEquals(List.of(), map("3", new Region(-1, 1, -1, 1)).levels());
    }

    @Test
    void gentleSurfacesHaveEvenLevels() {
        HeightMap bowl = map(SurfaceExample.ALL.getFirst());
        assertFalse(bowl.isSteep());
        assertEquals(5, bowl.levels().getFirst());
        assertEquals(10, bowl.levels().get(1));
    }

    @Test
    void steepSurfacesHaveLevelsThatGrow() {
        for (String id : List.of("rosenbrock", "beale")) {
            HeightMap map = map(example(id));
            assertTrue(map.isSteep(), id);
            assertTrue(map.levels().containsAll(List.of(1.0, 3.0, 10.0, 30.0, 100.0)), id);
        }
    }

    @Test
    void everyExampleHasSomeLevelsInsideItsHeights() {
        for (SurfaceExample example : SurfaceExample.ALL) {
            HeightMap map = map(example);
            List<Double> levels = map.levels();
            assertTrue(levels.size() >= 5 && levels.size() <= 20, example.id() + levels);
            for (int i = 0; i < levels.size(); i++) {
                assertTrue(levels.get(i) > map.lowest(), example.id() + levels);
                assertTrue(i == 0 || levels.get(i) > levels.get(i - 1), example.id() + levels);
            }
        }
    }

    @Test
    void hugeHeightsStillGiveAFewLevels() {
        for (String f : List.of("exp(100x^2+y)", "1e300 x^2", "exp(exp(x))", "1e-200 x^2")) {
            HeightMap map = map(f, new Region(-5, 5, -5, 5));
            assertTrue(map.levels().size() < 25, f + map.levels());
            assertTrue(map.levels().stream().allMatch(Double::isFinite), f + map.levels());
        }
    }

    @Test
    void searchingFindsTheMinimaThatAreKnown() {
        for (SurfaceExample example : SurfaceExample.ALL) {
            if (example.id().equals("rastrigin") || example.id().equals("ackley")) {
                continue; // dozens of minima, of which only the lowest is on the list
            }
            Surface surface = new FormulaSurface(example.f(), 20);
            List<LowPoint> found = LowPoints.of(surface, example.region());
            assertEquals(example.minima().size(), found.size(), example.id() + found);
            for (LowPoint known : example.minima()) {
                assertTrue(
                        found.stream()
                                .anyMatch(low ->
                                        Math.abs(low.x() - known.x()) < 1e-7
                                                && Math.abs(low.y() - known.y()) < 1e-7),
                        example.id() + found);
            }
        }
    }

    @Test
    void searchingFindsTheDimplesOfAnEggBox() {
        SurfaceExample rastrigin = example("rastrigin");
        List<LowPoint> found =
                LowPoints.of(
                        new FormulaSurface(rastrigin.f(), 20), new Region(-1.5, 1.5, -1.5, 1.5));
        assertEquals(9, found.size(), found::toString);
        assertEquals(0, found.getFirst().f(), 1e-12);
    }

    @Test
    void typedFormulasFindTheirOwnMinima() {
        FormulaSurface typed =
                new FormulaSurface(FunctionOfXY.parse("(x-1.5)^2+kappa(y+0.25)^4"), 3);
        assertEquals(1, typed.minima().size(), typed.minima()::toString);
        assertEquals(1.5, typed.minima().getFirst().x(), 1e-6);
        assertEquals(-0.25, typed.minima().getFirst().y(), 1e-2);
    }

    @Test
    void theMapGrowsUntilTheStartIsOnIt() {
        Region best = new Region(-5, 5, -5, 5);
        assertEquals(best, new MapArea.Auto().on(best, 1, 2));
        Region grown = new MapArea.Auto().on(best, 9, 2);
        assertTrue(grown.contains(9, 2) && grown.right() > 9);
        assertEquals(-5, grown.left());
        Region chosen = new MapArea.Chosen(1, 2, 4, 6).on(best, 100, 100);
        assertEquals(new Region(-1, 3, -1, 5), chosen);
    }

    static SurfaceExample example(String id) {
        return SurfaceExample.ALL.stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
    }
}
