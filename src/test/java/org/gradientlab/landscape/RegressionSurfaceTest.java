package org.gradientlab.landscape;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gradientlab.dataset.CsvFile;
import org.gradientlab.dataset.CsvPairs;
import org.gradientlab.dataset.CurveSampling;
import org.gradientlab.dataset.DrawnPairs;
import org.gradientlab.dataset.HeaderRow;
import org.gradientlab.dataset.MinMax;
import org.gradientlab.dataset.PairList;
import org.gradientlab.dataset.Raw;
import org.gradientlab.dataset.Scaling;
import org.gradientlab.dataset.StraightLine;
import org.gradientlab.dataset.ZScore;
import org.gradientlab.function.FunctionOfXY;
import org.gradientlab.function.LowPoint;
import org.gradientlab.optimizer.Sgd;
import org.junit.jupiter.api.Test;

class RegressionSurfaceTest {
    private static final CurveSampling TEN = new CurveSampling(10, 0.3, CurveSampling.Spacing.EVEN);
    private static final FunctionOfXY UNUSED = FunctionOfXY.parse("x");

    private static RegressionSurface surface(Scaling scaling, BatchSize batch) {
        RegressionGround ground =
                new RegressionGround(new StraightLine(2, 1), TEN, 1, scaling, batch);
        return (RegressionSurface) ground.surface(UNUSED, 20);
    }

    private static double meanSquaredError(RegressionSurface surface, double w, double b) {
        Line line = surface.line(w, b);
        double sum = 0;
        for (int row = 0; row < surface.examples().count(); row++) {
            double x = surface.examples().feature(row, 0);
            double error = line.at(x) - surface.examples().target(row);
            sum += error * error;
        }
        return sum / surface.examples().count();
    }

    @Test
    void theHeightIsTheMeanSquaredErrorOfTheLine() {
        for (Scaling scaling :
                new Scaling[] {
                    new Raw(),
                    new MinMax(MinMax.Interval.UNIT),
                    new ZScore(ZScore.Deviation.POPULATION)
                }) {
            RegressionSurface surface = surface(scaling, new BatchSize.All());
            double[][] places = {{0, 0}, {-4, 3}, {2, 1}, {7, -5}};
            for (double[] place : places) {
                double wanted = meanSquaredError(surface, place[0], place[1]);
                assertEquals(wanted, surface.height(place[0], place[1]), 1e-12 * wanted);
                assertGradient(surface, place);
            }
        }
    }

    private static void assertGradient(RegressionSurface surface, double[] place) {
        double[] gradient = new double[2];
        surface.measure(place, gradient);
        double h = 1e-5;
        double byW =
                surface.height(place[0] + h, place[1]) - surface.height(place[0] - h, place[1]);
        double byB =
                surface.height(place[0], place[1] + h) - surface.height(place[0], place[1] - h);
        assertEquals(byW / (2 * h), gradient[0], 1e-6);
        assertEquals(byB / (2 * h), gradient[1], 1e-6);
    }

    @Test
    void theBestLineIsTheSameHoweverXIsScaled() {
        Line raw = surface(new Raw(), new BatchSize.All()).bestLine();
        RegressionSurface scaled =
                surface(new ZScore(ZScore.Deviation.POPULATION), new BatchSize.All());
        assertEquals(raw.slope(), scaled.bestLine().slope(), 1e-12);
        assertEquals(raw.intercept(), scaled.bestLine().intercept(), 1e-12);
        LowPoint low = scaled.minima().getFirst();
        double[] gradient = new double[2];
        assertEquals(low.f(), scaled.measure(new double[] {low.x(), low.y()}, gradient));
        assertArrayEquals(new double[2], gradient, 1e-14);
    }

    @Test
    void standardisingMakesARoundBowlOfTheRavine() {
        RegressionSurface raw = surface(new Raw(), new BatchSize.All());
        RegressionSurface scaled =
                surface(new ZScore(ZScore.Deviation.POPULATION), new BatchSize.All());
        assertTrue(Curvature.of(raw.at(0, 0)).conditionNumber() > 10);
        assertEquals(1, Curvature.of(scaled.at(0, 0)).conditionNumber(), 1e-12);
    }

    @Test
    void theBatchesOfAnEpochSeeEveryExampleOnceAndTheirMeanIsTheGradient() {
        RegressionSurface surface = surface(new Raw(), new BatchSize.Mini(4));
        assertTrue(surface.isSampled());
        assertEquals(3, surface.updatesPerEpoch());
        double[] place = {-4, 3};
        double[] sum = new double[2];
        double[] gradient = new double[2];
        Set<Integer> seen = new HashSet<>();
        long cost = 0;
        for (long update = 6; update < 9; update++) {
            surface.sample(update, place, gradient);
            assertEquals(surface.batch(update).size(), surface.cost(update));
            seen.addAll(surface.batch(update));
            cost += surface.cost(update);
            sum[0] += gradient[0] * surface.cost(update) / 10;
            sum[1] += gradient[1] * surface.cost(update) / 10;
        }
        surface.measure(place, gradient);
        assertArrayEquals(gradient, sum, 1e-12);
        assertEquals(10, seen.size());
        assertEquals(10, cost);
    }

    @Test
    void oneExampleAtATimeIsStochasticGradientDescent() {
        RegressionSurface surface = surface(new Raw(), new BatchSize.Single());
        Descender point = new Descender(surface, new Sgd(0.1), 0, 0);
        point.step();
        int row = surface.batch(0).getFirst();
        double error = -surface.examples().target(row);
        assertEquals(2 * error, point.used(1), 1e-15);
        assertEquals(1, point.evaluations());
        assertFalse(surface(new Raw(), new BatchSize.All()).isSampled());
    }

    @Test
    void withoutItsDataNothingStarts() {
        CsvPairs lost = new CsvPairs(CsvFile.parse("no-such-file.csv"), HeaderRow.DETECT, 1, 2);
        Surface missing =
                new RegressionGround(lost, TEN, 1, new Raw(), new BatchSize.All())
                        .surface(UNUSED, 20);
        Descender point = new Descender(missing, new Sgd(0.1), 0, 0);
        assertEquals("landscape.cannot-start", point.ending().orElseThrow().key());
        assertTrue(missing.minima().isEmpty());
    }

    @Test
    void examplesThatAllStandAtOnePlaceHaveNoBestLine() {
        DrawnPairs stack = new DrawnPairs(PairList.parse("2 1; 2 3"));
        Surface surface =
                new RegressionGround(stack, TEN, 1, new Raw(), new BatchSize.All())
                        .surface(UNUSED, 20);
        assertEquals(List.of(), surface.minima());
        assertEquals(1, surface.height(0, 2));
        assertEquals(1, surface.height(1, 0));
    }
}
