package org.gradientlab.bench.initialization;

import java.util.Locale;
import org.gradientlab.words.Word;

/** What becomes of a signal on its way through the layers, and of a gradient on its way back. */
public enum Fate {
    OVERFLOWS(Tone.WRONG),
    TWINS(Tone.CAREFUL),
    DIES(Tone.CAREFUL),
    EXPLODES(Tone.WRONG),
    SATURATES(Tone.CAREFUL),
    DEAD(Tone.CAREFUL),
    GRADIENT_DIES(Tone.CAREFUL),
    GRADIENT_EXPLODES(Tone.WRONG),
    SHRINKS(Tone.GOOD),
    GROWS(Tone.GOOD),
    KEEPS(Tone.GOOD);

    /** How it is meant, named as the view's chips name it. */
    public enum Tone {
        GOOD,
        CAREFUL,
        WRONG
    }

    private final Tone tone;

    Fate(Tone tone) {
        this.tone = tone;
    }

    public Tone tone() {
        return tone;
    }

    /** What a chip says; with {@code why} behind its key, why. */
    public Word word(String figure) {
        return Word.of("initialization.fate." + key(), figure);
    }

    public Word why(String figure) {
        return Word.of("initialization.why." + key(), figure);
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
