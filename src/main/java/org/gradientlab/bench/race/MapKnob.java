package org.gradientlab.bench.race;

import org.gradientlab.experiment.ChoiceKind;

/** A knob that can be an axis of a map: one of the racer's own, or a coordinate of the start. */
public enum MapKnob {
    ETA,
    MU,
    BETA1,
    BETA2,
    RHO,
    ALPHA,
    EPS,
    DECAY,
    PSI,
    X0,
    Y0;

    boolean isOfTheStart() {
        return this == X0 || this == Y0;
    }

    /** Where it stands in the setup of a race. */
    String path(int racer) {
        String name = ChoiceKind.word(this);
        return isOfTheStart() ? name : "racers." + racer + "." + name;
    }
}
