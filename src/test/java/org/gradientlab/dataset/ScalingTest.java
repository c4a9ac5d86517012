package org.gradientlab.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.gradientlab.words.Fault;
import org.junit.jupiter.api.Test;

class ScalingTest {
    private static final Examples TRAIN =
            Examples.measured(2, new double[] {1, 0.1, 3, 0.1, 5, 0.1}, new double[3]);

    @Test
    void theWayBackLeadsToTheOriginalUnits() {
        for (Scaling scaling :
                List.of(
                        new Raw(),
                        new MinMax(MinMax.Interval.SYMMETRIC),
                        new ZScore(ZScore.Deviation.POPULATION))) {
            Scaler scaler = scaling.fit(TRAIN);
            assertEquals(7.5, scaler.original(0, scaler.scaled(0, 7.5)), 1e-14);
        }
        assertArrayEquals(TRAIN.inputs(), new Raw().fit(TRAIN).scaled(TRAIN).inputs());
    }

    @Test
    void aConstantColumnIsOnlyMovedThoughItsMeanIsRounded() {
        Scaler scaler = new ZScore(ZScore.Deviation.POPULATION).fit(TRAIN);
        assertEquals(1, scaler.divisor(1));
        assertEquals(0, scaler.scaled(1, 0.1), 1e-15);
        Scaler single = new ZScore(ZScore.Deviation.SAMPLE).fit(TRAIN.rows(0));
        assertEquals(2, single.scaled(0, 3));
    }

    @Test
    void otherRowsAreScaledByTheTrainingPart() {
        Scaler scaler = new MinMax(MinMax.Interval.UNIT).fit(TRAIN);
        Examples test = Examples.measured(2, new double[] {9, 0.1}, new double[1]);
        assertArrayEquals(new double[] {2, 0}, scaler.scaled(test).inputs());
    }

    @Test
    void rowsOfAnotherWidthAreRefused() {
        Scaler scaler = new Raw().fit(TRAIN);
        assertThrows(Fault.class, () -> scaler.scale(new double[3]));
        Examples narrow = Examples.measured(1, new double[4], new double[4]);
        assertThrows(Fault.class, () -> scaler.scaled(narrow));
    }
}
