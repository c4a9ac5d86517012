package org.gradientlab.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The scalars of every step up to some step: immutable, so that the screen can read one while the
 * worker appends to the next. Beyond {@link #MOST_ENTRIES} steps, or fewer where there are many
 * scalars, only every second, fourth … is kept.
 */
public final class Track {
    static final int MOST_ENTRIES = 1 << 20;
    private static final int CHUNK = 4096;

    /** The first chunk begins with this many entries and doubles: most runs are short. */
    private static final int FIRST = 64;

    /** No track holds more numbers than this: 16 MB, and some 50,000 steps of forty scalars. */
    private static final int MOST_NUMBERS = 2 * MOST_ENTRIES;

    private final int columns;
    private final long stride;
    private final int count;

    /**
     * Full chunks are shared between tracks; entries at or behind {@code count} belong to later
     * ones.
     */
    private final List<double[]> chunks;

    private Track(int columns, long stride, int count, List<double[]> chunks) {
        this.columns = columns;
        this.stride = stride;
        this.count = count;
        this.chunks = chunks;
    }

    static Track empty(int columns) {
        return new Track(columns, 1, 0, new ArrayList<>());
    }

    /** How many entries there are; entry i stands for step i · {@link #stride}. */
    public int count() {
        return count;
    }

    public long stride() {
        return stride;
    }

    public double get(int column, int entry) {
        return chunks.get(entry / CHUNK)[entry % CHUNK * columns + column];
    }

    /** The value at the last kept step not after this one; NaN where nothing was computed. */
    public double at(int column, long step) {
        long entry = step / stride;
        return entry < count ? get(column, (int) entry) : Double.NaN;
    }

    /**
     * This track with the scalars of one more step. Appending to one track twice is not allowed.
     */
    Track plus(long step, double[] scalars) {
        if (step % stride != 0) {
            return this;
        }
        if (count == mostEntries()) {
            return thinned().plus(step, scalars);
        }
        List<double[]> grown = hasRoom() ? chunks : withRoom();
        System.arraycopy(scalars, 0, grown.getLast(), count % CHUNK * columns, columns);
        return new Track(columns, stride, count + 1, grown);
    }

    private boolean hasRoom() {
        return count % CHUNK * columns < room();
    }

    /** Numbers in the chunk that the next entry belongs to. */
    private int room() {
        return count / CHUNK < chunks.size() ? chunks.get(count / CHUNK).length : 0;
    }

    /** The same chunks in a list of its own, the last one larger or one more. */
    private List<double[]> withRoom() {
        List<double[]> grown = new ArrayList<>(chunks);
        if (count == 0) {
            grown.add(new double[FIRST * columns]);
        } else if (count < CHUNK) {
            grown.set(0, Arrays.copyOf(grown.getFirst(), 2 * grown.getFirst().length));
        } else {
            grown.add(new double[CHUNK * columns]);
        }
        return grown;
    }

    /** An even number, so that after thinning the next step is one to be kept. */
    private int mostEntries() {
        return Math.min(MOST_ENTRIES, MOST_NUMBERS / columns / 2 * 2);
    }

    /** This track up to and with a step, sharing nothing that will be written again. */
    Track upTo(long step) {
        int kept = (int) Math.min(count, step / stride + 1);
        List<double[]> shared = new ArrayList<>(chunks.subList(0, (kept + CHUNK - 1) / CHUNK));
        if (!shared.isEmpty()) {
            shared.set(shared.size() - 1, shared.getLast().clone());
        }
        return new Track(columns, stride, kept, shared);
    }

    private Track thinned() {
        Track half = new Track(columns, stride * 2, 0, new ArrayList<>());
        double[] entry = new double[columns];
        for (int i = 0; i < count; i += 2) {
            System.arraycopy(chunks.get(i / CHUNK), i % CHUNK * columns, entry, 0, columns);
            half = half.plus(i * stride, entry);
        }
        return half;
    }
}
