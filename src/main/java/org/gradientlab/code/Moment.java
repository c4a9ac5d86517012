package org.gradientlab.code;

/**
 * What a run does at a line of its script.
 *
 * @param from the step from which a turn of knobs holds; 0 for all else
 */
public record Moment(Kind kind, long from) {
    /** What there is to tell apart. */
    public enum Kind {
        /** Nothing that a step could be shown at. */
        ASIDE,
        /** Where step 0 is made. */
        START,
        /** The update. */
        STEP,
        /** Where knobs turned in mid-run take hold. */
        TURN,
        /** Where a run that cannot go on is left. */
        END
    }

    static final Moment ASIDE = new Moment(Kind.ASIDE, 0);
    static final Moment START = new Moment(Kind.START, 0);
    static final Moment STEP = new Moment(Kind.STEP, 0);
    static final Moment END = new Moment(Kind.END, 0);

    static Moment turn(long from) {
        return new Moment(Kind.TURN, from);
    }
}
