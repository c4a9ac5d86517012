package org.gradientlab.shell.monkey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Memory in use after collections: it may rise to a plateau, not go on rising. */
final class HeapCurve {
    private static final int FEWEST = 6;
    private static final long SLACK_BYTES = 24L << 20;
    private static final double SLACK_SHARE = 0.15;

    private final List<Long> measured = new ArrayList<>();

    synchronized void measure() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        add(runtime.totalMemory() - runtime.freeMemory());
    }

    synchronized void add(long bytes) {
        measured.add(bytes);
    }

    /**
     * The fault, if the lowest point of the last third lies well above the highest of the middle
     * third.
     */
    synchronized Optional<String> growth() {
        int count = measured.size();
        if (count < FEWEST) {
            return Optional.empty();
        }
        long middle =
                measured.subList(count / 3, 2 * count / 3).stream()
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(0);
        long last =
                measured.subList(2 * count / 3, count).stream()
                        .mapToLong(Long::longValue)
                        .min()
                        .orElse(0);
        return last > middle * (1 + SLACK_SHARE) + SLACK_BYTES
                ? Optional.of("memory keeps growing: " + measured + " bytes")
                : Optional.empty();
    }
}
