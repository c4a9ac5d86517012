package org.gradientlab.experiment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Another bench that counts the updates made. */
final class CountingBench implements Bench<SwingSetup> {
    private final SwingBench bench;
    long steps;
    @Nullable Setup latest;

    CountingBench(SwingBench bench) {
        this.bench = bench;
    }

    @Override
    public String id() {
        return bench.id();
    }

    @Override
    public Class<SwingSetup> setupType() {
        return bench.setupType();
    }

    @Override
    public List<String> scalars() {
        return bench.scalars();
    }

    @Override
    public int headline() {
        return bench.headline();
    }

    @Override
    public long steps() {
        return bench.steps();
    }

    @Override
    public Run start(SwingSetup setup) {
        Run run = bench.start(setup);
        latest = setup;
        return new Run() {
            @Override
            public void step() {
                steps++;
                run.step();
            }

            @Override
            public void turn(Setup next) {
                latest = next;
                run.turn(next);
            }

            @Override
            public void scalars(double[] into) {
                run.scalars(into);
            }

            @Override
            public Checkpoint checkpoint() {
                return run.checkpoint();
            }

            @Override
            public void restore(Checkpoint checkpoint) {
                run.restore(checkpoint);
            }

            @Override
            public Frame frame() {
                return run.frame();
            }

            @Override
            public @Nullable Ending ending() {
                return run.ending();
            }
        };
    }
}
