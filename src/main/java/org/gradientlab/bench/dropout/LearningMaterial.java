package org.gradientlab.bench.dropout;

import org.gradientlab.network.Examples;

/** The points a network learns from and those it is tested on, drawn from the same source. */
record LearningMaterial(
        org.gradientlab.dataset.Examples train,
        org.gradientlab.dataset.Examples test,
        Examples trainExamples,
        Examples testExamples) {
    static final int TEST_POINTS = 200;

    /** So that a network sees numbers about as large as 1. */
    private static final double SCALE = 1 / 3.0;

    /** The test points have a seed of their own, far from those a person would type. */
    private static final long OTHER = 0x5EED_0FF5_E7L;

    static LearningMaterial of(DropoutExperiment.Training knobs, long seed) {
        var train = knobs.data().draw(knobs.points(), knobs.noise(), seed);
        var test = knobs.data().draw(TEST_POINTS, knobs.noise(), seed + OTHER);
        return new LearningMaterial(train, test, examples(train), examples(test));
    }

    static double scaled(double x) {
        return x * SCALE;
    }

    private static Examples examples(org.gradientlab.dataset.Examples points) {
        double[][] rows = new double[points.count()][2];
        int[] labels = new int[points.count()];
        for (int row = 0; row < rows.length; row++) {
            rows[row][0] = scaled(points.feature(row, 0));
            rows[row][1] = scaled(points.feature(row, 1));
            labels[row] = points.label(row);
        }
        return Examples.ofClasses(rows, labels, 2);
    }
}
