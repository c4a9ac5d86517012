package org.gradientlab.experiment;

import java.util.List;
import org.gradientlab.knob.Choice;
import org.gradientlab.knob.Effect;
import org.gradientlab.knob.Group;
import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Knob;
import org.gradientlab.knob.Many;
import org.gradientlab.knob.Real;
import org.gradientlab.knob.Variant;
import org.gradientlab.knob.Whole;
import org.gradientlab.knob.YesNo;

/** A setup with a knob of every kind, for tests of the machinery alone. */
public record SwingSetup(
        @Knob(group = Group.START) @Real(value = 0.3, min = -10, max = 10, from = -1, to = 1)
                double start,
        @Knob(group = Group.OPTIMIZER, effect = Effect.TURNS)
                @Variant(value = "", starts = "damped.drag=0.2")
                Push push,
        @Knob(group = Group.RUN) @Whole(value = 3, min = 1, max = 9) int weights,
        @Knob(group = Group.RUN) @Choice Side side,
        @Knob(group = Group.RUN) @Many(max = 4, value = 2) List<Stone> stones,
        @Knob(group = Group.SHOW, effect = Effect.SHOWS) @YesNo(true) boolean trail)
        implements Setup {

    public SwingSetup {
        stones = List.copyOf(stones);
    }

    public enum Side {
        LEFT,
        RIGHT
    }

    /** Its paint can be renewed while the swing swings, its mass cannot be changed. */
    public record Stone(
            @Real(value = 1, min = 0, max = 5) double mass,
            @Knob(group = Group.RUN, effect = Effect.TURNS) @Real(value = 0, min = 0, max = 1)
                    double paint) {}

    public sealed interface Push {
        double rate();

        @Kind("plain")
        record Plain(@Real(value = 0.1, min = 1e-6, max = 2, log = true) double rate)
                implements Push {}

        @Kind("damped")
        record Damped(
                @Real(value = 0.1, min = 1e-6, max = 2, log = true) double rate,
                @Real(value = 0.5, min = 0, max = 1) double drag)
                implements Push {}
    }
}
