package org.gradientlab.bench.descent;

import java.util.Set;
import org.gradientlab.experiment.Setup;
import org.gradientlab.function.CurveExample;
import org.gradientlab.function.FunctionOfX;
import org.gradientlab.knob.Effect;
import org.gradientlab.knob.Group;
import org.gradientlab.knob.Knob;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;
import org.gradientlab.knob.Variant;
import org.gradientlab.knob.Whole;
import org.gradientlab.knob.Written;
import org.gradientlab.knob.YesNo;
import org.gradientlab.optimizer.Optimizer;
import org.gradientlab.optimizer.Schedule;

/** The knobs of a descent on a function of x. */
public record DescentSetup(
        @Knob(group = Group.FUNCTION)
                @Written(
                        value = CurveExample.PARABOLA,
                        offers = {
                            CurveExample.PARABOLA,
                            CurveExample.WAVES,
                            CurveExample.STALL,
                            CurveExample.ABSOLUTE,
                            CurveExample.DOUBLE_WELL,
                            CurveExample.CLIFF
                        })
                FunctionOfX f,
        @Knob(group = Group.START) @Real(value = 6, min = -1e6, max = 1e6, from = -12, to = 12)
                double x0,
        @Knob(group = Group.START) @Whole(value = 1, min = 1, max = 200) int starts,
        @Knob(group = Group.START) @Whole(value = 1, min = 0, max = 1_000_000_000, to = 100)
                long seed,
        @Knob(group = Group.OPTIMIZER, effect = Effect.TURNS)
                @Variant(
                        value = "sgd",
                        starts = {
                            "rmsprop.eta=0.1",
                            "adam.eta=0.1",
                            "amsgrad.eta=0.1",
                            "adamw.eta=0.1",
                            "nadam.eta=0.1"
                        })
                Optimizer optimizer,
        @Knob(group = Group.OPTIMIZER, effect = Effect.TURNS)
                @Variant(
                        value = "constant",
                        starts = {
                            "step.every=10",
                            "drop.at=20",
                            "cosine.over=60",
                            "warmup.over=10"
                        })
                Schedule schedule,
        @Knob(group = Group.SHOW, effect = Effect.SHOWS) @Variant("auto") Viewport viewport,
        @Knob(group = Group.SHOW, effect = Effect.SHOWS) @YesNo(true) boolean arrows,
        @Knob(group = Group.SHOW, effect = Effect.SHOWS) @YesNo(true) boolean trail)
        implements Setup {
    public DescentSetup {
        Legal.check(
                DescentSetup.class,
                f,
                x0,
                starts,
                seed,
                optimizer,
                schedule,
                viewport,
                arrows,
                trail);
    }

    /** The step size in force for the update made at this step. */
    public double eta(long step) {
        return optimizer.eta() * schedule.factor(step);
    }

    /** A single start is x0; only further ones are drawn. */
    @Override
    public Set<String> idle() {
        return starts == 1 ? Set.of("seed") : Set.of();
    }
}
