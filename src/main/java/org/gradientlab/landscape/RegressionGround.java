package org.gradientlab.landscape;

import org.gradientlab.dataset.CurveSampling;
import org.gradientlab.dataset.CurveSource;
import org.gradientlab.dataset.Examples;
import org.gradientlab.dataset.Scaling;
import org.gradientlab.function.FunctionOfXY;
import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Variant;
import org.gradientlab.knob.Whole;
import org.gradientlab.words.Fault;

/** The ground is a real loss: the mean squared error of a line w·x + b through examples. */
@Kind("regression")
public record RegressionGround(
        @Variant("line") CurveSource source,
        CurveSampling sampling,
        @Whole(value = 1, min = 0, max = 1_000_000_000, to = 100) long seed,
        @Variant("raw") Scaling scaling,
        @Variant("all") BatchSize batch)
        implements SurfaceGround, RaceGround {
    public RegressionGround {
        Legal.check(RegressionGround.class, source, sampling, seed, scaling, batch);
    }

    /**
     * Examples that cannot be had, such as those of a lost file, are ground one cannot stand on.
     */
    @Override
    public Surface surface(FunctionOfXY f, double kappa) {
        try {
            Examples examples = source.draw(sampling, seed);
            return new RegressionSurface(examples, scaling.fit(examples), batch, seed);
        } catch (Fault fault) {
            return new MissingSurface(fault.sentence());
        }
    }

    @Override
    public Landscape landscape(FunctionOfXY f, double kappa) {
        return surface(f, kappa);
    }
}
