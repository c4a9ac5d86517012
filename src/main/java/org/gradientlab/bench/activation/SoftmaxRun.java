package org.gradientlab.bench.activation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gradientlab.code.Program;
import org.gradientlab.code.SoftmaxProgram;
import org.gradientlab.experiment.Checkpoint;
import org.gradientlab.experiment.Ending;
import org.gradientlab.experiment.Frame;
import org.gradientlab.experiment.Lane;
import org.gradientlab.experiment.Run;
import org.gradientlab.experiment.Setup;
import org.gradientlab.experiment.Turn;
import org.jspecify.annotations.Nullable;

/** Logits that go down the gradient of the cross entropy: o ← o − η (softmax(o/T) − y)/T. */
final class SoftmaxRun implements Run {
    private Softmax softmax;
    private double[] logits;
    private long step;

    SoftmaxRun(Softmax softmax) {
        this.softmax = softmax;
        logits = softmax.logits().stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** What such a run does, so that it can be written down. */
    static Program program(Lane lane, Softmax softmax) {
        List<SoftmaxProgram.Phase> phases = new ArrayList<>();
        phases.add(new SoftmaxProgram.Phase(0, softmax.eta()));
        for (Turn turn : lane.turns()) {
            double eta = ((Softmax) ((ActivationSetup) turn.setup()).show()).eta();
            phases.add(new SoftmaxProgram.Phase(turn.from(), eta));
        }
        return new SoftmaxProgram(softmax.logits(), softmax.temperature(), softmax.right(), phases);
    }

    private SoftmaxReading reading() {
        return SoftmaxReading.of(logits, softmax.temperature(), softmax.right());
    }

    private double[] next() {
        List<Double> gradient = reading().gradient();
        double[] next = logits.clone();
        for (int k = 0; k < next.length; k++) {
            next[k] -= softmax.eta() * gradient.get(k);
        }
        return next;
    }

    @Override
    public void step() {
        logits = next();
        step++;
    }

    /** Only the step size can be turned. */
    @Override
    public void turn(Setup setup) {
        softmax = (Softmax) ((ActivationSetup) setup).show();
    }

    @Override
    public void scalars(double[] into) {
        Arrays.fill(into, Double.NaN);
        SoftmaxReading reading = reading();
        for (int k = 0; k < logits.length; k++) {
            into[ActivationBench.LOGITS + k] = logits[k];
            into[ActivationBench.PROBABILITIES + k] = reading.probabilities().get(k);
        }
        into[ActivationBench.LOSS] = reading.loss();
        into[ActivationBench.SHOWN] = reading.loss();
    }

    @Override
    public Checkpoint checkpoint() {
        return new Saved(step, logits.clone());
    }

    @Override
    public void restore(Checkpoint checkpoint) {
        Saved saved = (Saved) checkpoint;
        step = saved.step;
        logits = saved.logits.clone();
    }

    private static final class Saved implements Checkpoint {
        private static final long OVERHEAD = 64;

        final long step;
        final double[] logits;

        Saved(long step, double[] logits) {
            this.step = step;
            this.logits = logits;
        }

        @Override
        public long bytes() {
            return OVERHEAD + (long) Double.BYTES * logits.length;
        }
    }

    @Override
    public @Nullable Ending ending() {
        return null;
    }

    @Override
    public Frame frame() {
        return new SoftmaxFrame(
                step,
                list(logits),
                softmax.temperature(),
                softmax.right(),
                reading(),
                list(next()));
    }

    private static List<Double> list(double[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }
}
