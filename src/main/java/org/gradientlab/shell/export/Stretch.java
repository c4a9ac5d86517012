package org.gradientlab.shell.export;

import org.gradientlab.words.Fault;

/**
 * A stretch of a tape as a moving picture: every so many steps one picture, the last step always.
 *
 * @param perSecond how many pictures a second
 */
public record Stretch(long from, long to, long every, double perSecond) {
    public static final int MOST_PICTURES = 2000;
    public static final double SLOWEST = 0.5;
    public static final double FASTEST = 50;

    /** More pictures than these make a long film and a large file. */
    private static final int USUAL = 120;

    private static final double USUAL_PACE = 10;

    public Stretch {
        if (from < 0 || to < from) {
            throw new Fault("export.bad-stretch", from, to);
        }
        if (every < 1) {
            throw new Fault("export.bad-every", every);
        }
        if (!(perSecond >= SLOWEST && perSecond <= FASTEST)) {
            throw new Fault("export.bad-pace", perSecond, SLOWEST, FASTEST);
        }
        if ((to - from) / every >= MOST_PICTURES) {
            throw new Fault(
                    "export.too-many",
                    Math.ceilDiv(to - from, every) + 1,
                    MOST_PICTURES,
                    (to - from) / MOST_PICTURES + 1);
        }
    }

    /** From step to step, with as many pictures as make a film of a reasonable length. */
    public static Stretch usual(long from, long to) {
        long every = Math.max(1, (Math.max(from, to) - from + USUAL - 1) / USUAL);
        return new Stretch(from, to, every, USUAL_PACE);
    }

    /** No step beyond the last one there is. */
    public Stretch within(long last) {
        if (to > last) {
            throw new Fault("export.beyond", to, last);
        }
        return this;
    }

    public int pictures() {
        return (int) Math.ceilDiv(to - from, every) + 1;
    }

    /** The step of a picture, counted from 0. */
    public long step(int picture) {
        return picture == pictures() - 1 ? to : from + picture * every;
    }

    /** Hundredths of a second a picture is shown, but the last one. */
    public int hundredths() {
        return (int) Math.round(100 / perSecond);
    }

    public double seconds() {
        return pictures() / perSecond;
    }
}
