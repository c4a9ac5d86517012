package org.gradientlab.plot;

import java.util.List;

/**
 * Maps the values of one axis onto shares of its length: low is 0, high is 1. A scale may run
 * backwards (low greater than high).
 */
public sealed interface Scale permits LinearScale, LogScale {
    double low();

    double high();

    /** Where a value lies, outside 0 … 1 if it is off the axis. */
    double share(double value);

    /** The value at that share. */
    double value(double share);

    /** Round values within the axis, not many more than wanted. */
    List<Tick> ticks(int wanted);

    /** The same kind of scale from the value at one share to the value at another. */
    Scale between(double lowShare, double highShare);

    static Scale linear(double low, double high) {
        return new LinearScale(low, high);
    }

    static Scale log(double low, double high) {
        return new LogScale(low, high);
    }

    /** Enlarged by a factor; what lies at the given share stays there. */
    default Scale zoomed(double factor, double share) {
        return between(share - share / factor, share + (1 - share) / factor);
    }

    default Scale moved(double share) {
        return between(share, 1 + share);
    }
}
