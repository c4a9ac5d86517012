package org.gradientlab.landscape;

import java.util.Locale;
import org.gradientlab.words.Word;

/**
 * What becomes of a run if nothing is turned any more, and why. The step is the one at which it is
 * decided; the remedy is a step size that would do, or NaN.
 */
public record Verdict(Kind kind, Word why, long step, double remedy) {
    /** How the verdict is meant: what colour and what sign it has on screen. */
    public enum Tone {
        GOOD,
        CAREFUL,
        WRONG
    }

    /** What becomes of the run. */
    public enum Kind {
        /** It comes to rest in a minimum. */
        CONVERGES(Tone.GOOD),
        /** It is in the minimum after a single step. */
        LANDS(Tone.GOOD),
        /** It comes to rest in a minimum after overshooting it more than once. */
        OSCILLATES(Tone.GOOD),
        /** It stays near a minimum and is never at rest, because every batch points elsewhere. */
        WANDERS(Tone.CAREFUL),
        /** It jumps to and fro and neither comes to rest nor leaves. */
        BOUNCES(Tone.CAREFUL),
        /** It is still going the same way after very many steps. */
        CREEPS(Tone.CAREFUL),
        /** It comes to rest where there is no minimum. */
        STALLS(Tone.CAREFUL),
        /** It goes ever further away. */
        DIVERGES(Tone.WRONG),
        /** It steps to where f is not defined. */
        LEAVES(Tone.WRONG);

        private final Tone tone;

        Kind(Tone tone) {
            this.tone = tone;
        }

        public Tone tone() {
            return tone;
        }

        public Word word() {
            return Word.of("landscape.verdict." + name().toLowerCase(Locale.ROOT));
        }
    }
}
