package org.gradientlab.dataset;

import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;
import org.gradientlab.knob.Whole;
import org.gradientlab.words.Fault;

/**
 * How many points a generator draws and how: noise is the standard deviation by which points stray,
 * balance the weight of the first class against each other one.
 */
public record Sampling(
        @Whole(value = 200, min = 6, max = 100_000, to = 2000) int points,
        @Real(value = 0.2, min = 0, max = 10, to = 2) double noise,
        @Real(value = 0.5, min = 0.05, max = 0.95) double balance) {
    public Sampling {
        Legal.check(Sampling.class, points, noise, balance);
    }

    /** The number of points of each class: each has at least one, and together they are all. */
    int[] sizes(int classes) {
        if (points < classes) {
            throw new Fault("dataset.too-few-points", points, classes);
        }
        double weight = balance / (1 - balance);
        int first = (int) Math.round(points * weight / (weight + classes - 1));
        int[] sizes = new int[classes];
        sizes[0] = Math.clamp(first, 1, points - classes + 1);
        int rest = points - sizes[0];
        for (int label = 1; label < classes; label++) {
            int others = classes - 1;
            sizes[label] = rest / others + (label - 1 < rest % others ? 1 : 0);
        }
        return sizes;
    }
}
