package org.gradientlab.optimizer;

import java.util.Locale;
import org.gradientlab.words.Word;

/** A number an updater keeps for each parameter, with the symbol its rule is printed with. */
public enum Inside {
    /** What is left of earlier gradients, and the present one. */
    VELOCITY("v"),
    /** Running mean of the gradient. */
    MEAN("m"),
    /** Sum, or running mean, of the squared gradient. */
    SQUARES("s"),
    /** The largest {@link #SQUARES} so far. */
    LARGEST_SQUARES("s^{\\max}"),
    /** {@link #MEAN} freed from its start at 0. */
    CORRECTED_MEAN("\\hat m"),
    /** {@link #SQUARES} freed from its start at 0. */
    CORRECTED_SQUARES("\\hat s"),
    /** Running mean of the squared changes. */
    CHANGES("u"),
    /** What the gradient, or its mean, is multiplied by for this parameter. */
    EFFECTIVE_ETA("\\eta_i");

    private final String latex;

    Inside(String latex) {
        this.latex = latex;
    }

    public String latex() {
        return latex;
    }

    public Word word() {
        return Word.of("optimizer.inside." + name().toLowerCase(Locale.ROOT));
    }
}
