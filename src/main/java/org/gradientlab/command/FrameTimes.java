package org.gradientlab.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How long each frame of a window took, from one to the next in milliseconds, and what was computed
 * meanwhile. The first second is left out: there code is compiled.
 *
 * @param stepsPerSecond of all lanes together
 * @param trainingShare how much of one core the steps themselves had
 * @param heapBefore megabytes in use after a collection, before the scene began to run
 * @param picturesPerSecond how many new pictures of the scene there were
 */
public record FrameTimes(
        List<Double> milliseconds,
        double stepsPerSecond,
        double trainingShare,
        double heapBefore,
        double heapAfter,
        double picturesPerSecond) {
    private static final double LONG = 33;
    private static final double[] EDGES = {8, 12, 16, 17, 18, 20, 25, 33, 50, 100};
    private static final int WIDEST = 50;

    public FrameTimes {
        milliseconds = milliseconds.stream().sorted().toList();
    }

    /** Of a window in which nobody dragged anything. */
    public FrameTimes(
            List<Double> milliseconds,
            double stepsPerSecond,
            double trainingShare,
            double heapBefore,
            double heapAfter) {
        this(milliseconds, stepsPerSecond, trainingShare, heapBefore, heapAfter, Double.NaN);
    }

    /** The time that this share of the frames stays below; NaN without frames. */
    public double percentile(double share) {
        int count = milliseconds.size();
        if (count == 0) {
            return Double.NaN;
        }
        return milliseconds.get(Math.min(count - 1, (int) (share * count)));
    }

    public long longFrames() {
        return milliseconds.stream().filter(time -> time > LONG).count();
    }

    /** One line for each stretch of times, with a bar as long as there are frames. */
    List<String> histogram() {
        int[] counts = new int[EDGES.length + 1];
        for (double time : milliseconds) {
            int bin = 0;
            while (bin < EDGES.length && time > EDGES[bin]) {
                bin++;
            }
            counts[bin]++;
        }
        int most = Math.max(1, Arrays.stream(counts).max().orElse(1));
        List<String> lines = new ArrayList<>();
        for (int bin = 0; bin < counts.length; bin++) {
            String from = bin == 0 ? "0" : Long.toString((long) EDGES[bin - 1]);
            String to = bin == EDGES.length ? "…" : Long.toString((long) EDGES[bin]);
            String bar = "#".repeat((int) Math.ceil((double) WIDEST * counts[bin] / most));
            lines.add(String.format(Locale.ROOT, "%4s–%-4s ms %6d %s", from, to, counts[bin], bar));
        }
        return lines;
    }

    /** The line that other programs read. */
    String summary() {
        return String.format(
                Locale.ROOT,
                "frames=%d p50=%.1f p99=%.1f max=%.1f steps/s=%.0f",
                milliseconds.size(),
                percentile(0.5),
                percentile(0.99),
                percentile(1),
                stepsPerSecond);
    }
}
