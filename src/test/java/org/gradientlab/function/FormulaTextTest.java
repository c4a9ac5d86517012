package org.gradientlab.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class FormulaTextTest {
    @Test
    void readingWhatWasPrintedGivesTheSameTree() {
        int compared = 0;
        for (long seed = 1; seed <= 2_500; seed++) {
            Expression tree = new RandomFormula(seed, false).grow(1 + (int) (seed % 6));
            String text = tree.text();
            if (text.length() <= Parser.MAX_LENGTH) {
                Expression again = Parser.parse(text, EnumSet.allOf(Variable.class));
                assertEquals(tree, again, "seed " + seed + ": " + text);
                compared++;
            }
        }
        System.out.println("round trips of random formulas, seeds 1 to 2500: " + compared);
        assertTrue(compared >= 2_000, "only " + compared);
    }
}
