package org.gradientlab.bench.classify;

import org.gradientlab.experiment.Track;
import org.gradientlab.plot.Samples;

/**
 * The scalars of a run as curves: against epochs or steps, with no more entries than a plot can
 * show, for a run may be of millions. Which entries are taken changes only when their number
 * doubles, so that a growing curve does not flicker.
 *
 * @param every so many entries of the track make one of the curve
 */
record Course(Track track, boolean byEpoch, int every) {
    private static final int MOST = 700;

    static Course of(Track track, boolean byEpoch) {
        int every = 1;
        while (track.count() / every > MOST) {
            every *= 2;
        }
        return new Course(track, byEpoch, every);
    }

    /** The last entry is always among them. */
    int count() {
        return track.count() == 0 ? 0 : (track.count() - 1 + every - 1) / every + 1;
    }

    private int entry(int index) {
        return Math.min(index * every, track.count() - 1);
    }

    double x(int index) {
        int entry = entry(index);
        return byEpoch ? track.get(ClassifyBench.EPOCH, entry) : entry * (double) track.stride();
    }

    double y(int column, int index) {
        return track.get(column, entry(index));
    }

    /** Where a step lies on the axis. */
    double place(long step) {
        return byEpoch ? track.at(ClassifyBench.EPOCH, step) : step;
    }

    /** The step of an entry. */
    long step(int index) {
        return entry(index) * track.stride();
    }

    double last() {
        double end = count() == 0 ? 0 : x(count() - 1);
        return end > 0 ? end : 1;
    }

    boolean has(int column) {
        return track.count() > 0 && Double.isFinite(track.get(column, 0));
    }

    Samples samples(int column, double factor) {
        return new Samples(count(), this::x, i -> factor * y(column, i));
    }
}
