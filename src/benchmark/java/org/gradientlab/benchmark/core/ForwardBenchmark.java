package org.gradientlab.benchmark.core;

import org.gradientlab.benchmark.peer.GradientLab;
import org.gradientlab.benchmark.peer.SharedNet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Nets at work without training: the decision grid of 100 × 100 points. */
@State(Scope.Thread)
public class ForwardBenchmark {
    private final GradientLab.DecisionGrid grid =
            new GradientLab.DecisionGrid(SharedNet.of("2-8-8-2"));

    @Benchmark
    public void decisionGrid() {
        grid.map();
    }
}
