package org.gradientlab.experiment;

import java.util.ArrayList;
import java.util.List;

/**
 * Checkpoints at every so many steps; where they outgrow their memory, every second one is dropped.
 */
final class Keyframes {
    private static final long MOST_BYTES = 8L << 20;
    private static final int FIRST_INTERVAL = 16;
    private static final long OVERHEAD = 48;

    private final List<Checkpoint> kept = new ArrayList<>();
    private long interval = FIRST_INTERVAL;
    private long bytes;

    long interval() {
        return interval;
    }

    /** Offered every step in turn from 0; takes a checkpoint where one is due. */
    void offer(long step, Run run) {
        if (step != kept.size() * interval) {
            return;
        }
        Checkpoint checkpoint = run.checkpoint();
        kept.add(checkpoint);
        bytes += checkpoint.bytes() + OVERHEAD;
        while (bytes > MOST_BYTES && kept.size() > 2) {
            thin();
        }
    }

    private void thin() {
        List<Checkpoint> half = new ArrayList<>();
        bytes = 0;
        for (int i = 0; i < kept.size(); i += 2) {
            half.add(kept.get(i));
            bytes += kept.get(i).bytes() + OVERHEAD;
        }
        kept.clear();
        kept.addAll(half);
        interval *= 2;
    }

    /** The step of the last keyframe at or before this one. */
    long before(long step) {
        return Math.min(step / interval, kept.size() - 1) * interval;
    }

    Checkpoint at(long keyStep) {
        return kept.get((int) (keyStep / interval));
    }

    /** Takes over all that another one has; checkpoints are immutable and can be shared. */
    void share(Keyframes other) {
        kept.clear();
        kept.addAll(other.kept);
        interval = other.interval;
        bytes = other.bytes;
    }

    void dropAfter(long step) {
        while (!kept.isEmpty() && (kept.size() - 1) * interval > step) {
            bytes -= kept.removeLast().bytes() + OVERHEAD;
        }
    }
}
