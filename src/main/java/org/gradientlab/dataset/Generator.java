package org.gradientlab.dataset;

import org.gradientlab.tensor.Randomness;

/** A source that can place any number of points of each of its classes. */
interface Generator {
    int classes();

    /**
     * Writes x and y of one point of a class. The share says how far along its class the point is:
     * a number in (0, 1), evenly spaced, for sources that follow a line.
     */
    void place(int label, double share, Randomness chance, double[] point);

    /** Places the points of each class and lets them stray by the noise. */
    default Examples generate(Sampling how, long seed) {
        int[] sizes = how.sizes(classes());
        double[] inputs = new double[2 * how.points()];
        int[] labels = new int[how.points()];
        double[] point = new double[2];
        int row = 0;
        for (int label = 0; label < sizes.length; label++) {
            for (int i = 0; i < sizes[label]; i++, row++) {
                Randomness noise = Randomness.of(seed, "noise", label, i);
                place(label, (i + 0.5) / sizes[label], chance(seed, label, i), point);
                inputs[2 * row] = point[0] + how.noise() * noise.normal(0);
                inputs[2 * row + 1] = point[1] + how.noise() * noise.normal(1);
                labels[row] = label;
            }
        }
        return Examples.classified(2, inputs, labels, classes());
    }

    private static Randomness chance(long seed, int label, int i) {
        return Randomness.of(seed, "points", label, i);
    }

    /** A place on a circle about the origin. */
    static void polar(double radius, double angle, double[] point) {
        point[0] = radius * StrictMath.cos(angle);
        point[1] = radius * StrictMath.sin(angle);
    }
}
