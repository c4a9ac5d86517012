package org.gradientlab.bench.activation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gradientlab.experiment.Checkpoint;
import org.gradientlab.experiment.Ending;
import org.gradientlab.experiment.Frame;
import org.gradientlab.experiment.Run;
import org.gradientlab.experiment.Setup;
import org.gradientlab.network.Activation;
import org.gradientlab.tensor.Randomness;
import org.jspecify.annotations.Nullable;

/** Draws z from N(0, 1), some more at each step, and sums up what the activations make of it. */
final class OutputsRun implements Run {
    private static final int RECENT = 24;
    private static final double WIDEST = 3;
    private static final double MARGIN = 0.15;

    private final Outputs outputs;
    private final Randomness chance;
    private final List<OutputReading> exact = new ArrayList<>();
    private double[] sums;
    private long step;

    OutputsRun(Outputs outputs) {
        this.outputs = outputs;
        chance = Randomness.of(outputs.seed(), "outputs");
        sums = new double[outputs.activations().size()];
    }

    private long draws() {
        return step * outputs.draws();
    }

    @Override
    public void step() {
        for (long i = draws(); i < draws() + outputs.draws(); i++) {
            double z = chance.normal(i);
            for (int a = 0; a < sums.length; a++) {
                sums[a] += outputs.activations().get(a).value(z);
            }
        }
        step++;
    }

    @Override
    public void turn(Setup setup) {
        // No knob of these draws turns in mid-run.
    }

    private double mean(int index) {
        return step == 0 ? Double.NaN : sums[index] / (double) draws();
    }

    @Override
    public void scalars(double[] into) {
        Arrays.fill(into, Double.NaN);
        if (step > 0) {
            into[ActivationBench.Z] = chance.normal(draws() - 1);
        }
        for (int i = 0; i < sums.length; i++) {
            into[ActivationBench.MEANS + i] = mean(i);
        }
        into[ActivationBench.SHOWN] = mean(0);
    }

    @Override
    public Checkpoint checkpoint() {
        return new Saved(step, sums.clone());
    }

    @Override
    public void restore(Checkpoint checkpoint) {
        Saved saved = (Saved) checkpoint;
        step = saved.step;
        sums = saved.sums.clone();
    }

    private static final class Saved implements Checkpoint {
        private static final long OVERHEAD = 64;

        final long step;
        final double[] sums;

        Saved(long step, double[] sums) {
            this.step = step;
            this.sums = sums;
        }

        @Override
        public long bytes() {
            return OVERHEAD + (long) Double.BYTES * sums.length;
        }
    }

    @Override
    public @Nullable Ending ending() {
        return null;
    }

    @Override
    public Frame frame() {
        if (exact.isEmpty()) {
            exact.addAll(measure(outputs.activations()));
        }
        List<OutputReading> readings = new ArrayList<>();
        for (int i = 0; i < exact.size(); i++) {
            OutputReading known = exact.get(i);
            readings.add(
                    new OutputReading(
                            known.activation(),
                            known.mean(),
                            known.deviation(),
                            mean(i),
                            known.shape()));
        }
        return new OutputsFrame(step, draws(), recent(), readings);
    }

    private List<Double> recent() {
        List<Double> recent = new ArrayList<>();
        for (long i = Math.max(0, draws() - RECENT); i < draws(); i++) {
            recent.add(chance.normal(i));
        }
        return recent;
    }

    /** All on one axis, as wide as z from −3 to 3 makes it, but not beyond ±3. */
    private static List<OutputReading> measure(List<Activation> activations) {
        double low = -MARGIN;
        double high = MARGIN;
        for (Activation activation : activations) {
            for (double z = -WIDEST; z <= WIDEST; z += MARGIN) {
                low = Math.min(low, Math.max(-WIDEST, activation.value(z)));
                high = Math.max(high, Math.min(WIDEST, activation.value(z)));
            }
        }
        List<OutputReading> measured = new ArrayList<>();
        for (Activation activation : activations) {
            NormalOutput normal = NormalOutput.of(activation);
            OutputShape shape = OutputShape.of(activation, low - MARGIN, high + MARGIN);
            measured.add(
                    new OutputReading(
                            activation, normal.mean(), normal.deviation(), Double.NaN, shape));
        }
        return measured;
    }
}
