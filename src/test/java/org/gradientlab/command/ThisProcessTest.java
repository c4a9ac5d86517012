package org.gradientlab.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ThisProcessTest {
    @Test
    void itsAgeIsCountedFromWhereLinuxSaysItBegan() {
        String process =
                "42 (a (strange) name) S 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 5000 99";
        assertEquals(2500, ThisProcess.millis(process, "52.50 104.00\n"), 1e-9);
    }

    @Test
    void thisOneIsOlderThanNothingAndTakesRoom() {
        assertTrue(ThisProcess.millis() > 0);
        assertTrue(ThisProcess.residentMegabytes() > 10);
    }

    @Test
    void residentMemoryIsTheLineOfThatName() {
        assertEquals(3, ThisProcess.residentMegabytes("VmPeak:\t 9999 kB\nVmRSS:\t  3072 kB\n"));
    }
}
