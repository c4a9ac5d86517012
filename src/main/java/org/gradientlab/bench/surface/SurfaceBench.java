package org.gradientlab.bench.surface;

import java.util.List;
import org.gradientlab.code.DescentProgram;
import org.gradientlab.code.Program;
import org.gradientlab.code.Programmed;
import org.gradientlab.experiment.Bench;
import org.gradientlab.experiment.Explanation;
import org.gradientlab.experiment.Lane;
import org.gradientlab.experiment.Run;
import org.gradientlab.experiment.Shot.LaneShot;
import org.gradientlab.landscape.Surface;
import org.jspecify.annotations.Nullable;

/** Gradient descent with two variables, on a contour map and in perspective. */
public final class SurfaceBench implements Bench<SurfaceSetup>, Programmed {
    public static final int X = 0;
    public static final int Y = 1;
    public static final int F = 2;

    @Override
    public String id() {
        return "surface";
    }

    @Override
    public Class<SurfaceSetup> setupType() {
        return SurfaceSetup.class;
    }

    @Override
    public Run start(SurfaceSetup setup) {
        return new SurfaceRun(setup);
    }

    @Override
    public List<String> scalars() {
        return List.of("x", "y", "f");
    }

    @Override
    public int headline() {
        return F;
    }

    @Override
    public List<String> topics(LaneShot lane) {
        return new SurfaceExplained((SurfaceFrame) lane.frame(), (SurfaceSetup) lane.setup())
                .topics();
    }

    @Override
    public @Nullable Explanation explain(String topic, LaneShot lane) {
        return new SurfaceExplained((SurfaceFrame) lane.frame(), (SurfaceSetup) lane.setup())
                .of(topic);
    }

    @Override
    public long steps() {
        return 60;
    }

    @Override
    public Program program(Lane lane) {
        SurfaceSetup setup = (SurfaceSetup) lane.setup();
        Surface surface = setup.ground().surface(setup.f(), setup.kappa());
        List<Double> start = List.of(setup.x0(), setup.y0());
        return DescentProgram.on(
                surface,
                start,
                DescentProgram.phases(
                        lane, SurfaceSetup.class, SurfaceSetup::optimizer, SurfaceSetup::schedule));
    }
}
