package org.gradientlab.bench.activation;

import java.util.Arrays;
import java.util.List;
import org.gradientlab.experiment.Checkpoint;
import org.gradientlab.experiment.Ending;
import org.gradientlab.experiment.Frame;
import org.gradientlab.experiment.Run;
import org.gradientlab.experiment.Setup;
import org.gradientlab.words.Word;
import org.jspecify.annotations.Nullable;

/** A gradient goes back through a chain, a layer at each step, and ends when it is through. */
final class ChainRun implements Run {
    private final Chain chain;
    private final List<LinkReading> links;
    private long step;

    ChainRun(Chain chain) {
        this.chain = chain;
        links =
                chain.links().stream()
                        .map(link -> LinkReading.of(link, chain.z(), chain.layers()))
                        .toList();
    }

    @Override
    public void step() {
        step++;
    }

    @Override
    public void turn(Setup setup) {
        // No knob of a chain turns in mid-run.
    }

    @Override
    public void scalars(double[] into) {
        Arrays.fill(into, Double.NaN);
        into[ActivationBench.Z] = chain.z();
        for (int i = 0; i < links.size(); i++) {
            into[ActivationBench.PRODUCTS + i] = links.get(i).after(step).value();
        }
        Product first = links.getFirst().after(step);
        into[ActivationBench.SHOWN] = first.isZero() ? Double.NaN : first.exponent();
    }

    @Override
    public Checkpoint checkpoint() {
        return new StepNumber(step);
    }

    @Override
    public void restore(Checkpoint checkpoint) {
        step = ((StepNumber) checkpoint).step();
    }

    @Override
    public @Nullable Ending ending() {
        return step < chain.layers()
                ? null
                : new Ending(Word.of("activation.through", chain.layers()));
    }

    @Override
    public Frame frame() {
        return new ChainFrame(step, chain.z(), chain.layers(), links);
    }
}
