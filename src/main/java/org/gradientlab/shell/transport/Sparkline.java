package org.gradientlab.shell.transport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gradientlab.experiment.Track;

/**
 * The course of a run's main scalar as heights from 0 to 1 over the pixels of the timeline; on a
 * logarithmic scale where it is positive and spans decades.
 */
final class Sparkline {
    private static final double DECADES_FOR_LOG = 1000;
    private static final int LOOKS_PER_PIXEL = 3;

    private final double[] heights;

    private Sparkline(double[] heights) {
        this.heights = heights;
    }

    int pixels() {
        return heights.length;
    }

    /** From 0 at the lowest value to 1 at the highest; NaN where nothing is computed. */
    double height(int pixel) {
        return heights[pixel];
    }

    /**
     * The courses of several lanes on one scale. Looks at a few entries a pixel, however long the
     * run is.
     */
    static List<Sparkline> of(List<Track> tracks, int column, TimelineScale scale, int pixels) {
        double[] values = new double[pixels * tracks.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = valueAt(tracks.get(i / pixels), column, scale, i % pixels, pixels);
        }
        double[] heights = heights(values);
        List<Sparkline> lines = new ArrayList<>();
        for (int lane = 0; lane < tracks.size(); lane++) {
            lines.add(
                    new Sparkline(Arrays.copyOfRange(heights, lane * pixels, (lane + 1) * pixels)));
        }
        return lines;
    }

    /** The greatest of a few values under one pixel: peaks count more than their surroundings. */
    private static double valueAt(Track track, int column, TimelineScale scale, int x, int pixels) {
        double greatest = Double.NaN;
        for (int look = 0; look < LOOKS_PER_PIXEL; look++) {
            double share = (x + (double) look / LOOKS_PER_PIXEL) / Math.max(1, pixels - 1);
            double value = between(track, column, scale.exactStep(share));
            greatest = Double.isNaN(greatest) ? value : Math.max(greatest, value);
        }
        return greatest;
    }

    /** On a straight line between two steps where a step is wider than a pixel. */
    private static double between(Track track, int column, double step) {
        long before = (long) step;
        double value = track.at(column, before);
        double next = track.at(column, before + 1);
        return Double.isFinite(next) ? value + (step - before) * (next - value) : value;
    }

    private static double[] heights(double[] values) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            if (Double.isFinite(value)) {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }
        boolean log = least > 0 && most / least > DECADES_FOR_LOG;
        double[] heights = new double[values.length];
        for (int x = 0; x < values.length; x++) {
            heights[x] =
                    log
                            ? share(Math.log(values[x]), Math.log(least), Math.log(most))
                            : share(values[x], least, most);
        }
        return heights;
    }

    private static double share(double value, double least, double most) {
        if (Double.isNaN(value)) {
            return Double.NaN;
        }
        return most > least ? Math.clamp((value - least) / (most - least), 0, 1) : 0.5;
    }
}
