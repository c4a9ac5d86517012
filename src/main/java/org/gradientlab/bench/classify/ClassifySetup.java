package org.gradientlab.bench.classify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gradientlab.dataset.Augmentation;
import org.gradientlab.dataset.CsvPoints;
import org.gradientlab.dataset.DrawnPoints;
import org.gradientlab.dataset.PointSource;
import org.gradientlab.dataset.Scaling;
import org.gradientlab.experiment.Setup;
import org.gradientlab.knob.Effect;
import org.gradientlab.knob.Group;
import org.gradientlab.knob.Knob;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Many;
import org.gradientlab.knob.Real;
import org.gradientlab.knob.Variant;
import org.gradientlab.knob.Whole;
import org.gradientlab.knob.Written;
import org.gradientlab.network.Initialization;
import org.gradientlab.network.Layer;
import org.gradientlab.network.Loss;
import org.gradientlab.network.Penalty;
import org.gradientlab.network.Recipe;
import org.gradientlab.optimizer.Clipping;
import org.gradientlab.optimizer.Optimizer;
import org.gradientlab.optimizer.Schedule;

/** The knobs of a network that learns to tell classes of points in the plane apart. */
public record ClassifySetup(
        @Knob(group = Group.DATA) @Variant(value = "spirals", starts = "spirals.turns=1.25")
                PointSource data,
        @Knob(group = Group.DATA) @Whole(value = 300, min = 50, max = 2000, log = true) int points,
        @Knob(group = Group.DATA) @Real(value = 0.1, min = 0, max = 10, to = 2) double noise,
        @Knob(group = Group.DATA) @Real(value = 0.5, min = 0.05, max = 0.95) double balance,
        @Knob(group = Group.DATA) @Whole(value = 1, min = 0, max = 1_000_000_000, to = 100)
                long sample,
        @Knob(group = Group.DATA) @Real(value = 0.2, min = 0, max = 0.4) double validation,
        @Knob(group = Group.DATA) @Real(value = 0.2, min = 0, max = 0.4) double test,
        @Knob(group = Group.DATA) Augmentation augmentation,
        @Knob(group = Group.DATA) Features features,
        @Knob(group = Group.DATA) @Variant("raw") Scaling scaling,
        @Knob(group = Group.NETWORK) @Many(max = ClassifySetup.MOST_LAYERS, value = 2)
                List<HiddenLayer> layers,
        @Knob(group = Group.NETWORK) @Variant("softmax_ce") Loss loss,
        @Knob(group = Group.NETWORK) @Variant("xavier_normal") Initialization initialization,
        @Knob(group = Group.NETWORK) @Whole(value = 1, min = 0, max = 1_000_000_000, to = 100)
                long seed,
        @Knob(group = Group.NETWORK, effect = Effect.TURNS) @Written("") WeightEdits weights,
        @Knob(group = Group.OPTIMIZER, effect = Effect.TURNS)
                @Variant(
                        value = "adam",
                        starts = {"sgd.eta=0.1", "adam.eta=0.02"})
                Optimizer optimizer,
        @Knob(group = Group.OPTIMIZER, effect = Effect.TURNS) @Variant("constant")
                Schedule schedule,
        @Knob(group = Group.OPTIMIZER, effect = Effect.TURNS) @Variant("none") Clipping clipping,
        @Knob(group = Group.TRAINING, effect = Effect.TURNS)
                @Whole(value = 20, min = 1, max = 100_000, to = 500, log = true)
                int batch,
        @Knob(group = Group.TRAINING, effect = Effect.TURNS) @Variant("none") Penalty penalty,
        @Knob(group = Group.TRAINING, effect = Effect.TURNS) @Variant("off") EarlyStopping early,
        @Knob(group = Group.TRAINING, effect = Effect.TURNS) @Variant("never") StopRule stop,
        @Knob(group = Group.SHOW, effect = Effect.SHOWS) @Variant("decision") MapContent map,
        @Knob(group = Group.SHOW, effect = Effect.SHOWS) @Whole(value = 8, min = 1, max = 8)
                int space,
        @Knob(group = Group.SHOW, effect = Effect.SHOWS) @Whole(value = 1, min = 1, max = 500)
                int example)
        implements Setup {
    static final int MOST_LAYERS = 8;

    public ClassifySetup {
        layers = List.copyOf(layers);
        Legal.check(
                ClassifySetup.class,
                data,
                points,
                noise,
                balance,
                sample,
                validation,
                test,
                augmentation,
                features,
                scaling,
                layers,
                loss,
                initialization,
                seed,
                weights,
                optimizer,
                schedule,
                clipping,
                batch,
                penalty,
                early,
                stop,
                map,
                space,
                example);
    }

    /** Points that are drawn or read are as they are; nothing is watched where none are kept. */
    @Override
    public Set<String> idle() {
        Set<String> idle = new HashSet<>();
        if (data instanceof DrawnPoints || data instanceof CsvPoints) {
            idle.addAll(List.of("points", "noise", "balance"));
        }
        if (validation == 0) {
            idle.add("early");
        }
        if (layers.size() < 2) {
            idle.add("space");
        }
        return idle;
    }

    /** All layers of the network, the last with a neuron for each class. */
    List<Layer> network(int inputs, int classes) {
        List<Layer> network = new ArrayList<>();
        int width = inputs;
        for (HiddenLayer hidden : layers) {
            network.add(hidden.layer(width));
            width = hidden.units();
        }
        network.add(Layer.of(classes, Output.of(loss).activation()));
        return network;
    }

    Recipe recipe() {
        return new Recipe(Output.of(loss).loss(), penalty, optimizer, schedule, clipping);
    }
}
