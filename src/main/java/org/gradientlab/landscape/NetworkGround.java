package org.gradientlab.landscape;

import org.gradientlab.dataset.Examples;
import org.gradientlab.dataset.PointSource;
import org.gradientlab.dataset.Sampling;
import org.gradientlab.function.FunctionOfXY;
import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;
import org.gradientlab.knob.Variant;
import org.gradientlab.knob.Whole;
import org.gradientlab.network.Activation;
import org.gradientlab.words.Fault;

/** The ground is the loss of a small network that is to tell classes of points apart. */
@Kind("network")
public record NetworkGround(
        @Variant("moons") PointSource source,
        @Whole(value = 80, min = 6, max = 1000, to = 120) int points,
        @Real(value = 0.3, min = 0, max = 10, to = 2) double noise,
        @Whole(value = 6, min = 1, max = 64, to = 12) int units,
        @Variant("tanh") Activation activation,
        @Whole(value = 1, min = 0, max = 1_000_000_000, to = 100) long seed,
        @Variant("all") BatchSize batch)
        implements RaceGround {
    /** As many points of one class as of the other. */
    private static final double EVEN = 0.5;

    public NetworkGround {
        Legal.check(NetworkGround.class, source, points, noise, units, activation, seed, batch);
    }

    /** Points that cannot be had, such as those of a lost file, are ground one cannot stand on. */
    @Override
    public Landscape landscape(FunctionOfXY f, double kappa) {
        try {
            Examples examples = source.draw(new Sampling(points, noise, EVEN), seed);
            return new NetworkLandscape(examples, units, activation, batch, seed);
        } catch (Fault fault) {
            return new MissingSurface(fault.sentence());
        }
    }
}
