package org.gradientlab.bench.race;

import java.util.List;
import java.util.Set;
import org.gradientlab.experiment.Setup;
import org.gradientlab.function.CurveExample;
import org.gradientlab.function.FunctionOfXY;
import org.gradientlab.function.SurfaceExample;
import org.gradientlab.knob.Effect;
import org.gradientlab.knob.Group;
import org.gradientlab.knob.Knob;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Many;
import org.gradientlab.knob.Real;
import org.gradientlab.knob.Variant;
import org.gradientlab.knob.Whole;
import org.gradientlab.knob.Written;
import org.gradientlab.landscape.FormulaGround;
import org.gradientlab.landscape.MapArea;
import org.gradientlab.landscape.RaceGround;
import org.gradientlab.optimizer.Optimizer;

/**
 * The knobs of a race. A formula in x alone is a curve. On a network x and y are places on the
 * plane that is drawn.
 */
public record RaceSetup(
        @Knob(group = Group.FUNCTION)
                @Written(
                        value = SurfaceExample.BEALE,
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
                            SurfaceExample.CAMEL,
                            CurveExample.PARABOLA,
                            CurveExample.WAVES,
                            CurveExample.STALL,
                            CurveExample.DOUBLE_WELL,
                            CurveExample.CLIFF
                        })
                FunctionOfXY f,
        @Knob(group = Group.FUNCTION)
                @Real(value = 20, min = 0, max = 1e6, from = 1, to = 1000, log = true)
                double kappa,
        @Knob(group = Group.DATA) @Variant("formula") RaceGround ground,
        @Knob(group = Group.START) @Real(value = 1, min = -1e6, max = 1e6, from = -5, to = 5)
                double x0,
        @Knob(group = Group.START) @Real(value = 1.5, min = -1e6, max = 1e6, from = -5, to = 5)
                double y0,
        @Knob(group = Group.OPTIMIZER)
                @Many(
                        min = 1,
                        max = RaceSetup.MOST_RACERS,
                        starts = {
                            "{kind: momentum, eta: 0.003}",
                            "{kind: adam, eta: 0.2}",
                            "{kind: sgd, eta: 0.01}",
                            "{kind: adagrad, eta: 0.5}",
                            "{kind: rmsprop, eta: 0.02, alpha: 0.9}"
                        })
                @Variant("sgd")
                List<Optimizer> racers,
        @Knob(group = Group.RUN)
                @Real(value = 0.01, min = 1e-12, max = 1e6, from = 1e-6, to = 1, log = true)
                double epsilon,
        @Knob(group = Group.SHOW, effect = Effect.SHOWS)
                @Whole(value = 1, min = 1, max = RaceSetup.MOST_RACERS)
                int chosen,
        @Knob(group = Group.SHOW, effect = Effect.SHOWS)
                @Many(max = RaceSetup.MOST_RACERS)
                @Whole(value = 1, min = 1, max = RaceSetup.MOST_RACERS)
                List<Integer> hidden,
        @Knob(group = Group.SHOW, effect = Effect.SHOWS) @Variant("auto") MapArea area,
        @Knob(group = Group.SHOW, effect = Effect.SHOWS) @Variant("none") KnobMap map)
        implements Setup {
    public static final int MOST_RACERS = 8;

    public RaceSetup {
        racers = List.copyOf(racers);
        hidden = List.copyOf(hidden);
        Legal.check(
                RaceSetup.class,
                f,
                kappa,
                ground,
                x0,
                y0,
                racers,
                epsilon,
                chosen,
                hidden,
                area,
                map);
    }

    /** The index of the racer whose inner numbers are shown: the last one where there are fewer. */
    public int shownRacer() {
        return Math.min(chosen, racers.size()) - 1;
    }

    /** Whether the legend has switched a racer off. */
    public boolean isHidden(int racer) {
        return hidden.contains(racer + 1);
    }

    @Override
    public Set<String> idle() {
        return FormulaGround.idleKnobs(ground instanceof FormulaGround, f);
    }
}
