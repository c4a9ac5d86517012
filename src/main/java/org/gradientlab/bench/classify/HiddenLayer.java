package org.gradientlab.bench.classify;

import org.gradientlab.knob.Effect;
import org.gradientlab.knob.Group;
import org.gradientlab.knob.Knob;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;
import org.gradientlab.knob.Variant;
import org.gradientlab.knob.Whole;
import org.gradientlab.knob.YesNo;
import org.gradientlab.network.Activation;
import org.gradientlab.network.Layer;
import org.gradientlab.network.Normalization;

/** One hidden layer as a person shapes it; its dropout can be turned while the network learns. */
public record HiddenLayer(
        @Whole(value = 8, min = 1, max = HiddenLayer.MOST_UNITS, to = 16) int units,
        @Variant("tanh") Activation activation,
        @Variant("none") Normalization normalization,
        @Knob(group = Group.NETWORK, effect = Effect.TURNS)
                @Real(value = 0, min = 0, max = 0.9, to = 0.8)
                double dropout,
        @YesNo(false) boolean residual) {
    static final int MOST_UNITS = 64;

    public HiddenLayer {
        Legal.check(HiddenLayer.class, units, activation, normalization, dropout, residual);
    }

    /** A residual connection needs equal widths; where they differ it is left out. */
    Layer layer(int inputs) {
        return new Layer(units, activation, normalization, dropout, residual && inputs == units);
    }
}
