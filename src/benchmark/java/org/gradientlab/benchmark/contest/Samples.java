package org.gradientlab.benchmark.contest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Microseconds by library, task and round. Ratios are taken within a round, where both numbers saw
 * the same machine, and only then is their median taken.
 */
public final class Samples {
    private record Key(Library library, String task) {}

    private final Map<Key, List<Double>> times = new HashMap<>();

    void add(Library library, String task, double microseconds) {
        times.computeIfAbsent(new Key(library, task), key -> new ArrayList<>()).add(microseconds);
    }

    public OptionalDouble median(Library library, String task) {
        return median(of(library, task));
    }

    /** How many times as long the first takes as the second. */
    public OptionalDouble ratio(
            Library library, String task, Library reference, String referenceTask) {
        double[] above = of(library, task);
        double[] below = of(reference, referenceTask);
        int rounds = Math.min(above.length, below.length);
        return median(IntStream.range(0, rounds).mapToDouble(i -> above[i] / below[i]).toArray());
    }

    /** How many times as long a library takes for a task as we do. */
    public OptionalDouble ratioToOurs(Library library, String task) {
        return ratio(library, task, Library.GRADIENT_LAB, task);
    }

    public int rounds() {
        return times.values().stream().mapToInt(List::size).max().orElse(0);
    }

    private double[] of(Library library, String task) {
        return times.getOrDefault(new Key(library, task), List.of()).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private static OptionalDouble median(double[] values) {
        if (values.length == 0) {
            return OptionalDouble.empty();
        }
        Arrays.sort(values);
        int middle = values.length / 2;
        return OptionalDouble.of(
                values.length % 2 == 1
                        ? values[middle]
                        : (values[middle - 1] + values[middle]) / 2);
    }
}
