package org.gradientlab.bench.race;

import java.util.Locale;
import org.gradientlab.landscape.Verdict.Tone;
import org.gradientlab.words.Word;

/** What has become of a racer by now. */
public enum Fate {
    /** Its f has been below the goal. */
    REACHED(Tone.GOOD),
    /** None of the others, yet. */
    GOING(Tone.CAREFUL),
    /** It has settled in a minimum that is not the lowest. */
    STUCK(Tone.CAREFUL),
    /** It has come to rest where there is no minimum. */
    STALLED(Tone.CAREFUL),
    /** It is further away than anything worth drawing. */
    DIVERGED(Tone.WRONG),
    /** It stepped to where f is not defined. */
    LEFT(Tone.WRONG);

    private final Tone tone;

    Fate(Tone tone) {
        this.tone = tone;
    }

    public Tone tone() {
        return tone;
    }

    public Word word() {
        return Word.of("race.fate." + name().toLowerCase(Locale.ROOT));
    }

    /** Whether the racer goes no further. */
    public boolean isOut() {
        return this == DIVERGED || this == LEFT;
    }
}
