package org.gradientlab.lesson;

/** How far a sketch lies from the run, and whether it goes the same way. */
public final class Sketching {
    private static final double CLOSE = 0.15;

    private Sketching() {}

    /** The mean distance over the steps that were sketched; NaN where none was. */
    public static double distance(double[] sketch, double[] course) {
        double sum = 0;
        int count = 0;
        for (int step = 0; step < Math.min(sketch.length, course.length); step++) {
            if (Double.isFinite(sketch[step]) && Double.isFinite(course[step])) {
                sum += Math.abs(sketch[step] - course[step]);
                count++;
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }

    /** Whether it is near enough to be called right: within a share of the run's own range. */
    public static boolean isClose(double[] sketch, double[] course) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double value : course) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        return distance(sketch, course) <= CLOSE * Math.max(most - least, 1e-9);
    }
}
