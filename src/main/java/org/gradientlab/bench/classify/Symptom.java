package org.gradientlab.bench.classify;

import java.util.Locale;
import org.gradientlab.words.Word;

/** What can go wrong with a network, the worst first. */
public enum Symptom {
    NOT_A_NUMBER,
    DIVERGES,
    TWINS,
    DEAD,
    SATURATED,
    OVERLOOKED,
    OVERFITS;

    /** Its name on screen. */
    public Word word() {
        return Word.of("classify.symptom." + name().toLowerCase(Locale.ROOT));
    }
}
