package org.gradientlab.bench.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gradientlab.plot.Hops;
import org.gradientlab.words.Language;
import org.gradientlab.words.Words;
import org.junit.jupiter.api.Test;

class HopStripTest {
    private static Hops hops(String f, double x0, double eta, long step) {
        return HopStrip.of(DescentShots.of(f, x0, eta).at(step).lane(), Words.in(Language.ENGLISH));
    }

    @Test
    void aSmallStepOnAParabolaShrinksEachHopBySoMuch() {
        assertEquals("each hop: 90 % of the one before", hops("(x-1)^2+1", 6, 0.05, 3).caption());
    }

    @Test
    void alreadyTheFirstStepKnowsWhatIsToCome() {
        assertEquals("each hop: 90 % of the one before", hops("(x-1)^2+1", 6, 0.05, 0).caption());
    }

    @Test
    void aLargeStepGoesBackAndForth() {
        assertEquals(
                "each hop goes back: 80 % of the one before",
                hops("(x-1)^2+1", 6, 0.9, 4).caption());
    }

    @Test
    void whereTheShareChangesOnlyThisHopIsTold() {
        String caption = hops("x sin(x)", 2.5, 0.05, 12).caption();
        assertTrue(caption.startsWith("this hop: "), caption);
    }

    @Test
    void whereNothingMovesNothingIsTold() {
        assertEquals("", hops("(x-1)^2+1", 1, 0.05, 5).caption());
        assertEquals("", hops("(x-1)^2+1", 6, 0.5, 0).caption());
    }

    @Test
    void theHopsAreTheStepsTrueToScale() {
        Hops hops = hops("(x-1)^2+1", 6, 0.05, 2);
        assertEquals(2, hops.now());
        assertEquals(6, hops.xs().get(0));
        assertEquals(5.5, hops.xs().get(1));
        assertEquals(5.05, hops.xs().get(2), 1e-12);
    }
}
