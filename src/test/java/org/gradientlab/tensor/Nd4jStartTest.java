package org.gradientlab.tensor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class Nd4jStartTest {
    @Test
    void isDoneOnceSomebodyWaitedForIt() {
        Nd4jStart.begin();
        Nd4jStart.await();
        assertTrue(Nd4jStart.done());
    }

    @Test
    void anInterruptionIsLeftForTheCaller() {
        Thread.currentThread().interrupt();
        Nd4jStart.await();
        assertTrue(Thread.interrupted());
    }
}
