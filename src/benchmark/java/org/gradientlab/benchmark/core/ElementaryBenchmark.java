package org.gradientlab.benchmark.core;

import java.util.stream.IntStream;
import org.gradientlab.tensor.Elementary;
import org.gradientlab.tensor.Randomness;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Our elementary functions beside those of the JDK; the time is that of one value. */
@State(Scope.Thread)
public class ElementaryBenchmark {
    private static final int VALUES = 512;

    private final double[] x =
            IntStream.range(0, VALUES)
                    .mapToDouble(i -> Randomness.of(1, "x").uniform(i, -3, 3))
                    .toArray();
    private final double[] y = new double[VALUES];
    private final double[] room = new double[VALUES];

    @Benchmark
    @OperationsPerInvocation(VALUES)
    public double[] tanh() {
        Elementary.tanh(x, y, VALUES);
        return y;
    }

    @Benchmark
    @OperationsPerInvocation(VALUES)
    public double[] tanhOfJdk() {
        for (int i = 0; i < VALUES; i++) {
            y[i] = Math.tanh(x[i]);
        }
        return y;
    }

    @Benchmark
    @OperationsPerInvocation(VALUES)
    public double[] exp() {
        Elementary.exp(x, y, room, VALUES);
        return y;
    }

    @Benchmark
    @OperationsPerInvocation(VALUES)
    public double[] expOfJdk() {
        for (int i = 0; i < VALUES; i++) {
            y[i] = Math.exp(x[i]);
        }
        return y;
    }
}
