package org.gradientlab.bench.initialization;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.experiment.Setup;
import org.gradientlab.knob.Effect;
import org.gradientlab.knob.Group;
import org.gradientlab.knob.Knob;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Variant;
import org.gradientlab.knob.Whole;
import org.gradientlab.knob.YesNo;
import org.gradientlab.network.Activation;
import org.gradientlab.network.BatchNorm;
import org.gradientlab.network.Initialization;
import org.gradientlab.network.Layer;
import org.gradientlab.network.Linear;
import org.gradientlab.network.NoNormalization;
import org.gradientlab.network.NoPenalty;
import org.gradientlab.network.Recipe;
import org.gradientlab.network.SoftmaxCrossEntropy;
import org.gradientlab.optimizer.Clipping;
import org.gradientlab.optimizer.ConstantRate;
import org.gradientlab.optimizer.Optimizer;

/**
 * The knobs of one beginning. What the beginnings are compared on is shared by the lanes; the
 * scheme, batch normalization and residual connections are what they may differ in.
 */
public record InitializationSetup(
        @Knob(group = Group.NETWORK, shared = true) @Whole(value = 10, min = 1, max = 50, to = 8)
                int layers,
        @Knob(group = Group.NETWORK, shared = true)
                @Whole(value = 256, min = 8, max = 1000, to = 60, log = true)
                int units,
        @Knob(group = Group.NETWORK, shared = true) @Variant("tanh") Activation activation,
        @Knob(group = Group.NETWORK)
                @Variant(
                        value = "xavier_normal",
                        starts = {"normal.sigma=0.01", "uniform.limit=0.1", "constant.value=0.02"})
                Initialization scheme,
        @Knob(group = Group.NETWORK) @YesNo(false) boolean normalize,
        @Knob(group = Group.NETWORK) @YesNo(false) boolean residual,
        @Knob(group = Group.NETWORK, shared = true)
                @Whole(value = 1, min = 0, max = 1_000_000_000, to = 100)
                long seed,
        @Knob(group = Group.DATA, shared = true)
                @Whole(value = 1000, min = 10, max = 5000, to = 100, log = true, unit = "unit.rows")
                int batch,
        @Knob(group = Group.TRAINING, effect = Effect.TURNS, shared = true)
                @Variant(
                        value = "sgd",
                        starts = {"sgd.eta=0.1", "adam.eta=0.001"})
                Optimizer optimizer,
        @Knob(group = Group.TRAINING, effect = Effect.TURNS, shared = true) @Variant("none")
                Clipping clipping,
        @Knob(group = Group.SHOW, effect = Effect.SHOWS, shared = true) @YesNo(true) boolean theory)
        implements Setup {
    static final double EPS = 1e-5;

    private static final BatchNorm BATCH_NORM = new BatchNorm(EPS, 0.1);

    /** What the layers of one pass may hand on together: a tenth of a gigabyte. */
    private static final int MOST_NUMBERS = 1 << 25;

    public InitializationSetup {
        Legal.check(
                InitializationSetup.class,
                layers,
                units,
                activation,
                scheme,
                normalize,
                residual,
                seed,
                batch,
                optimizer,
                clipping,
                theory);
    }

    /** The rows that go through: fewer than the batch where the whole of it has no room. */
    int rows() {
        return Math.min(batch, MOST_NUMBERS / (layers * units));
    }

    long weights() {
        return (long) layers * units * units;
    }

    /** The layers as the core knows them, with a readout of so many classes on top. */
    List<Layer> network(int classes) {
        Layer layer =
                new Layer(
                        units,
                        activation,
                        normalize ? BATCH_NORM : new NoNormalization(),
                        0,
                        residual);
        List<Layer> network = new ArrayList<>();
        for (int i = 0; i < layers; i++) {
            network.add(layer);
        }
        network.add(Layer.of(classes, new Linear()));
        return network;
    }

    Recipe recipe() {
        return new Recipe(
                new SoftmaxCrossEntropy(),
                new NoPenalty(),
                optimizer,
                new ConstantRate(),
                clipping);
    }
}
