package org.gradientlab.bench.descent;

import java.util.Arrays;
import java.util.List;
import org.gradientlab.code.DescentProgram;
import org.gradientlab.code.Program;
import org.gradientlab.code.Programmed;
import org.gradientlab.experiment.Bench;
import org.gradientlab.experiment.Explanation;
import org.gradientlab.experiment.Lane;
import org.gradientlab.experiment.Run;
import org.gradientlab.experiment.Shot.LaneShot;
import org.gradientlab.landscape.FormulaCurve;
import org.jspecify.annotations.Nullable;

/** Gradient descent on a function of one variable, one step taken apart. */
public final class DescentBench implements Bench<DescentSetup>, Programmed {
    public static final int X = 0;
    public static final int F = 1;
    public static final int GRADIENT = 2;

    @Override
    public String id() {
        return "descent";
    }

    @Override
    public Class<DescentSetup> setupType() {
        return DescentSetup.class;
    }

    @Override
    public Run start(DescentSetup setup) {
        return new DescentRun(setup);
    }

    @Override
    public List<String> scalars() {
        return List.of("x", "f", "gradient");
    }

    @Override
    public int headline() {
        return F;
    }

    @Override
    public List<String> topics(LaneShot lane) {
        return DescentExplained.TOPICS;
    }

    @Override
    public @Nullable Explanation explain(String topic, LaneShot lane) {
        return new DescentExplained((DescentFrame) lane.frame(), (DescentSetup) lane.setup())
                .of(topic);
    }

    @Override
    public long steps() {
        return 60;
    }

    @Override
    public Program program(Lane lane) {
        DescentSetup setup = (DescentSetup) lane.setup();
        List<Double> starts = Arrays.stream(DescentRun.starts(setup)).boxed().toList();
        return new DescentProgram(
                new FormulaCurve(setup.f()),
                starts.subList(0, 1),
                starts.subList(1, starts.size()),
                DescentProgram.phases(
                        lane, DescentSetup.class, DescentSetup::optimizer, DescentSetup::schedule));
    }
}
