package org.gradientlab.benchmark.core;

import org.gradientlab.benchmark.peer.Cell;
import org.gradientlab.benchmark.peer.GradientLab;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One update of a net: forward, loss, backward, optimizer. */
@State(Scope.Thread)
public class TrainingStepBenchmark {
    @Param({"2-4-2", "2-8-8-2", "2-32-32-2", "2-128-128-2"})
    public String net = "";

    @Param({Cell.SGD, Cell.ADAM})
    public String optimizer = "";

    private GradientLab.Learner learner = learner("2-4-2", Cell.SGD);

    @Setup
    public void build() {
        learner = learner(net, optimizer);
    }

    private static GradientLab.Learner learner(String net, String optimizer) {
        return new GradientLab.Learner(Cell.parse(net, "32", optimizer));
    }

    @Benchmark
    public void step() {
        learner.step();
    }
}
