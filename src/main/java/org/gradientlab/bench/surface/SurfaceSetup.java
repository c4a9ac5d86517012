package org.gradientlab.bench.surface;

import java.util.Set;
import org.gradientlab.experiment.Setup;
import org.gradientlab.function.FunctionOfXY;
import org.gradientlab.function.SurfaceExample;
import org.gradientlab.knob.Effect;
import org.gradientlab.knob.Group;
import org.gradientlab.knob.Knob;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;
import org.gradientlab.knob.Variant;
import org.gradientlab.knob.Written;
import org.gradientlab.knob.YesNo;
import org.gradientlab.landscape.FormulaGround;
import org.gradientlab.landscape.MapArea;
import org.gradientlab.landscape.SurfaceGround;
import org.gradientlab.optimizer.Optimizer;
import org.gradientlab.optimizer.Schedule;

/** The knobs of a descent on a surface. Where the ground is no formula, x is w and y is b. */
public record SurfaceSetup(
        @Knob(group = Group.FUNCTION)
                @Written(
                        value = SurfaceExample.BOWL,
                        offers = {
                            SurfaceExample.BOWL,
                            SurfaceExample.RAVINE,
                            SurfaceExample.ROSENBROCK,
                            SurfaceExample.HIMMELBLAU,
                            SurfaceExample.BEALE,
                            SurfaceExample.SADDLE,
                            SurfaceExample.RASTRIGIN,
                            SurfaceExample.ACKLEY,
                            SurfaceExample.MONKEY_SADDLE,
                            SurfaceExample.CAMEL
                        })
                FunctionOfXY f,
        @Knob(group = Group.FUNCTION)
                @Real(value = 20, min = 0, max = 1e6, from = 1, to = 1000, log = true)
                double kappa,
        @Knob(group = Group.DATA) @Variant("formula") SurfaceGround ground,
        @Knob(group = Group.START) @Real(value = -4, min = -1e6, max = 1e6, from = -5, to = 5)
                double x0,
        @Knob(group = Group.START) @Real(value = 3, min = -1e6, max = 1e6, from = -5, to = 5)
                double y0,
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
                        starts = {"step.every=10", "drop.at=20", "warmup.over=10"})
                Schedule schedule,
        @Knob(group = Group.SHOW, effect = Effect.SHOWS) @Variant("auto") MapArea area,
        @Knob(group = Group.SHOW, effect = Effect.SHOWS) @YesNo(true) boolean arrows,
        @Knob(group = Group.SHOW, effect = Effect.SHOWS) @YesNo(true) boolean trail)
        implements Setup {
    public SurfaceSetup {
        Legal.check(
                SurfaceSetup.class,
                f,
                kappa,
                ground,
                x0,
                y0,
                optimizer,
                schedule,
                area,
                arrows,
                trail);
    }

    /** The step size in force for the update made at this step. */
    public double eta(long step) {
        return optimizer.eta() * schedule.factor(step);
    }

    @Override
    public Set<String> idle() {
        return FormulaGround.idleKnobs(ground instanceof FormulaGround, f);
    }
}
