package org.gradientlab.shell.transport;

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

    /** Looks at a few entries a pixel, however long the run is. */
    static Sparkline of(Track track, int column, TimelineScale scale, int pixels) {
        double[] values = new double[pixels];
        for (int x = 0; x < pixels; x++) {
            values[x] = valueAt(track, column, scale, x, pixels);
        }
        return new Sparkline(heights(values));
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
