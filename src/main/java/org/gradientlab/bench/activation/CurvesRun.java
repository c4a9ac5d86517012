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
import org.jspecify.annotations.Nullable;

/** z goes along the curves by equal steps. */
final class CurvesRun implements Run {
    private final List<List<FlatStretch>> flat = new ArrayList<>();
    private final List<Double> means = new ArrayList<>();
    private Curves curves;
    private long step;

    CurvesRun(Curves curves) {
        this.curves = curves;
    }

    @Override
    public void step() {
        step++;
    }

    /** Only which one is shaded can be turned. */
    @Override
    public void turn(Setup setup) {
        curves = (Curves) ((ActivationSetup) setup).show();
    }

    private double z() {
        return curves.z() + (double) step * curves.sweep();
    }

    @Override
    public void scalars(double[] into) {
        Arrays.fill(into, Double.NaN);
        double z = z();
        into[ActivationBench.Z] = z;
        for (int i = 0; i < curves.activations().size(); i++) {
            Activation activation = curves.activations().get(i);
            into[ActivationBench.VALUES + i] = activation.value(z);
            into[ActivationBench.SLOPES + i] = activation.slope(z);
        }
        into[ActivationBench.SHOWN] = into[ActivationBench.SLOPES];
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
        return null;
    }

    @Override
    public Frame frame() {
        for (int i = flat.size(); i < curves.activations().size(); i++) {
            flat.add(FlatStretch.of(curves.activations().get(i)));
            means.add(NormalOutput.of(curves.activations().get(i)).mean());
        }
        List<Reading> readings = new ArrayList<>();
        double z = z();
        for (int i = 0; i < curves.activations().size(); i++) {
            Activation activation = curves.activations().get(i);
            readings.add(
                    new Reading(
                            activation,
                            activation.value(z),
                            activation.slope(z),
                            Flow.at(activation, z),
                            flat.get(i),
                            means.get(i)));
        }
        return new CurvesFrame(step, z, curves.shaded(), readings);
    }
}
