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
        // What is held softly and was used since the collection before outlives the first.
        System.gc();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        add(runtime.totalMemory() - runtime.freeMemory());
    }

    synchronized void add(long bytes) {
        measured.add(bytes);
    }

    /** The fault, if the last third lies well above the middle third. */
    synchronized Optional<String> growth() {
        int count = measured.size();
        if (count < FEWEST) {
            return Optional.empty();
        }
        double middle = mean(measured.subList(count / 3, 2 * count / 3));
        double last = mean(measured.subList(2 * count / 3, count));
        return last > middle * (1 + SLACK_SHARE) + SLACK_BYTES
                ? Optional.of("memory keeps growing: " + measured + " bytes")
                : Optional.empty();
    }

    private static double mean(List<Long> bytes) {
        return bytes.stream().mapToDouble(Long::doubleValue).average().orElse(0);
    }
}
