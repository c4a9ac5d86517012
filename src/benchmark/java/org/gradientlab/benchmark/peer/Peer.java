package org.gradientlab.benchmark.peer;

/** A training library at work on the shared tasks. */
interface Peer {
    /** Name, version and precision. */
    String version();

    /** A net to be trained, from the shared weights on. */
    Trainee trainee(Cell cell);

    /** A net whose chances over the decision grid are wanted, with the shared weights. */
    Mapper mapper(SharedNet net);

    /** The large forward pass. */
    Mapper deep();

    /** Learns one batch after the other. */
    interface Trainee {
        void step();

        /** The mean cross entropy over all the points. */
        double loss();
    }

    /** Computes many outputs at once. */
    interface Mapper {
        void map();

        /** What the outputs add up to; over a grid, those of class 1. */
        double sum();
    }
}
