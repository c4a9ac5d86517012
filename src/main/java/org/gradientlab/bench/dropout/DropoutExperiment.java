package org.gradientlab.bench.dropout;

import java.util.List;
import org.gradientlab.knob.Choice;
import org.gradientlab.knob.Effect;
import org.gradientlab.knob.Group;
import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Knob;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Many;
import org.gradientlab.knob.Real;
import org.gradientlab.knob.Variant;
import org.gradientlab.knob.Whole;
import org.gradientlab.knob.YesNo;
import org.gradientlab.network.Activation;
import org.gradientlab.network.Initialization;
import org.gradientlab.optimizer.Optimizer;

/** What is looked at: the masks themselves, or what they do to a network that learns. */
public sealed interface DropoutExperiment
        permits DropoutExperiment.Masks, DropoutExperiment.Training {

    /**
     * A fixed network of which each step draws another thinned one.
     *
     * @param rescale whether what is kept is divided by 1 − p
     * @param layer of the neuron that is followed, counted from 1; the last if there are fewer
     * @param neuron the neuron that is followed, counted from 1
     */
    @Kind("masks")
    record Masks(
            @Whole(value = 4, min = 2, max = MaskedLayer.MOST_UNITS) int inputs,
            @Many(min = 1, max = 4, value = 2) List<MaskedLayer> layers,
            @Variant("sigmoid") Activation activation,
            @Variant(value = "normal", starts = "normal.sigma=1") Initialization initialization,
            @Knob(group = Group.SHOW, effect = Effect.SHOWS) @YesNo(true) boolean rescale,
            @Knob(group = Group.SHOW, effect = Effect.SHOWS) @Choice DropoutMode mode,
            @Knob(group = Group.SHOW, effect = Effect.SHOWS) @Whole(value = 1, min = 1, max = 4)
                    int layer,
            @Knob(group = Group.SHOW, effect = Effect.SHOWS)
                    @Whole(value = 3, min = 1, max = MaskedLayer.MOST_UNITS)
                    int neuron)
            implements DropoutExperiment {
        public Masks {
            layers = List.copyOf(layers);
            Legal.check(
                    Masks.class,
                    inputs,
                    layers,
                    activation,
                    initialization,
                    rescale,
                    mode,
                    layer,
                    neuron);
        }

        /** The same with another neuron to follow, layer and neuron counted from 1. */
        Masks following(int otherLayer, int otherNeuron) {
            return new Masks(
                    inputs,
                    layers,
                    activation,
                    initialization,
                    rescale,
                    mode,
                    otherLayer,
                    otherNeuron);
        }

        /** The hidden layer of the neuron that is followed, counted from 0. */
        int followedLayer() {
            return Math.min(layer, layers.size()) - 1;
        }

        int followedNeuron() {
            return Math.min(neuron, layers.get(followedLayer()).units()) - 1;
        }
    }

    /**
     * A network that learns few noisy points by heart, unless dropout keeps it from that.
     *
     * @param layers how many hidden layers there are, each of so many units
     * @param layer the hidden layer whose units are compared with one another, counted from 1
     */
    @Kind("training")
    record Training(
            @Choice("xor") FewPoints data,
            @Whole(value = 40, min = 10, max = 200) int points,
            @Real(value = 0.9, min = 0, max = 3, to = 2) double noise,
            @Whole(value = 2, min = 1, max = 3) int layers,
            @Whole(value = 32, min = 2, max = 64) int units,
            @Variant("tanh") Activation activation,
            @Knob(group = Group.TRAINING, effect = Effect.TURNS)
                    @Real(value = 0.5, min = 0, max = 0.9, step = 0.05)
                    double p,
            @Knob(group = Group.TRAINING, effect = Effect.TURNS)
                    @Variant(value = "adam", starts = "adam.eta=0.01")
                    Optimizer optimizer,
            @Knob(group = Group.SHOW, effect = Effect.SHOWS) @Whole(value = 2, min = 1, max = 3)
                    int layer)
            implements DropoutExperiment {
        public Training {
            Legal.check(
                    Training.class,
                    data,
                    points,
                    noise,
                    layers,
                    units,
                    activation,
                    p,
                    optimizer,
                    layer);
        }

        /** The hidden layer whose units are compared, counted from 0. */
        int comparedLayer() {
            return Math.min(layer, layers) - 1;
        }
    }
}
