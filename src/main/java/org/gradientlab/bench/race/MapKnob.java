package org.gradientlab.bench.race;

import java.util.Locale;
import org.gradientlab.experiment.ChoiceKind;
import org.gradientlab.words.Word;

/** A knob that can be an axis of a map: one of the racer's own, or a coordinate of the start. */
public enum MapKnob {
    ETA("\\eta"),
    MU("\\mu"),
    BETA1("\\beta_1"),
    BETA2("\\beta_2"),
    RHO("\\rho"),
    ALPHA("\\alpha"),
    EPS("\\varepsilon"),
    DECAY("\\lambda"),
    PSI("\\psi"),
    X0("x_0"),
    Y0("y_0");

    private final String latex;

    MapKnob(String latex) {
        this.latex = latex;
    }

    String latex() {
        return latex;
    }

    Word word() {
        return Word.of("map-knob." + name().toLowerCase(Locale.ROOT));
    }

    boolean isOfTheStart() {
        return this == X0 || this == Y0;
    }

    /** Where it stands in the setup of a race. */
    String path(int racer) {
        String name = ChoiceKind.word(this);
        return isOfTheStart() ? name : "racers." + racer + "." + name;
    }
}
