package org.gradientlab.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.gradientlab.words.Fault;
import org.junit.jupiter.api.Test;

class RidgeTest {
    @Test
    void aLineIsFoundExactly() {
        Polynomial line = new Ridge(1, 0).fit(new double[] {0, 1, 2}, new double[] {1, 3, 5});
        assertArrayEquals(new double[] {1, 2}, line.weights(), 1e-14);
        assertEquals(7, line.at(3), 1e-13);
    }

    @Test
    void tooFewPointsNeedALambda() {
        double[] x = {1, 1, 2};
        double[] t = {1, 2, 3};
        assertThrows(Fault.class, () -> new Ridge(2, 0).fit(x, t));
        assertEquals(5, new Ridge(5, 1e-3).fit(x, t).degree());
    }

    @Test
    void whatCannotBeFittedIsRefused() {
        assertThrows(Fault.class, () -> new Ridge(-1, 0));
        assertThrows(Fault.class, () -> new Ridge(31, 0));
        assertThrows(Fault.class, () -> new Ridge(1, -1));
        assertThrows(Fault.class, () -> new Ridge(1, Double.NaN));
        assertThrows(Fault.class, () -> new Ridge(1, 0).fit(new double[2], new double[3]));
        assertThrows(Fault.class, () -> new Ridge(1, 0).fit(new double[0], new double[0]));
    }

    @Test
    void sharesThatAreNoDistributionAreRefused() {
        assertThrows(Fault.class, () -> Information.entropy(new double[] {0.5, 0.6}));
        assertThrows(Fault.class, () -> Information.entropy(new double[] {1.5, -0.5}));
        assertThrows(
                Fault.class,
                () -> Information.divergence(new double[] {1}, new double[] {0.5, 0.5}));
        assertThrows(Fault.class, () -> BernoulliFit.of(new int[] {2}));
        assertThrows(Fault.class, () -> BernoulliFit.of(new int[0]));
        assertThrows(Fault.class, () -> new EmpiricalDistribution(new double[0]));
        assertThrows(Fault.class, () -> GaussianFit.of(new double[0]));
    }
}
