package org.gradientlab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

class ExtremesTest {
    private static final int SPIKE = 5000;

    private static Samples wave(int count) {
        return Samples.ofSteps(count, i -> i == SPIKE ? 7 : Math.sin(i));
    }

    @Test
    void aSingleSpikeInAMillionIsFound() {
        Extremes extremes = new Extremes();
        extremes.extend(wave(1_000_000));
        assertEquals(7, extremes.high());
        assertEquals(-1, extremes.low(), 1e-6);
        assertEquals(7, extremes.greatest(SPIKE / Extremes.BLOCK));
        assertTrue(extremes.greatest(SPIKE / Extremes.BLOCK + 1) <= 1);
    }

    @Test
    void growingBitByBitIsTheSameAsAllAtOnce() {
        Extremes once = new Extremes();
        once.extend(wave(20_000));
        Extremes bits = new Extremes();
        for (int count = 0; count <= 20_000; count += 37) {
            bits.extend(wave(count));
        }
        bits.extend(wave(20_000));
        for (int block = 0; block * Extremes.BLOCK < 20_000; block++) {
            assertEquals(once.least(block), bits.least(block));
            assertEquals(once.greatest(block), bits.greatest(block));
        }
    }

    @Test
    void whatIsNotFiniteIsLeftOut() {
        Extremes extremes = new Extremes();
        extremes.extend(
                Samples.ofSteps(
                        4, i -> i == 1 ? Double.NaN : i == 2 ? Double.POSITIVE_INFINITY : i));
        assertEquals(0, extremes.low());
        assertEquals(3, extremes.high());
    }

    @Test
    void aSpikeIsDrawnHoweverManySamplesThereAre() {
        Look look = Look.standard();
        Samples samples = wave(1_000_000);
        Extremes extremes = new Extremes();
        extremes.extend(samples);
        Chart chart =
                Chart.of(Axis.ofSteps(1e6, "step"), new Axis(Scale.linear(-2, 8), ""))
                        .with(
                                new Curve(
                                        samples,
                                        look.palette().series(0),
                                        2,
                                        2e6,
                                        i -> List.of(),
                                        extremes));
        StackPane root =
                FxThread.call(() -> {
                    Fonts.load();
                    return new StackPane(new Plot(look, chart));
                });
        Picture picture = Picture.of("million", root, look, 400, 200);
        int spike = picture.count(look.palette().series(0).line(), 44, 20, 10, 60);
        assertTrue(spike > 10, "pixels of the spike near the left end: " + spike);
    }
}
