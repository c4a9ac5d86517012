package org.gradientlab.bench.classify;

import java.util.List;
import java.util.stream.IntStream;
import org.gradientlab.dataset.Sampling;
import org.gradientlab.dataset.Shares;
import org.gradientlab.dataset.Split;
import org.gradientlab.network.Examples;
import org.jspecify.annotations.Nullable;

/** The points of a run: drawn, shared out, augmented, and made into examples for the network. */
final class Material {
    private final List<String> classNames;
    private final Points points;
    private final Inputs inputs;
    private final Area area;
    private final Examples train;
    private final Examples measured;
    private final @Nullable Examples validation;
    private final @Nullable Examples test;

    private Material(
            ClassifySetup setup,
            org.gradientlab.dataset.Examples train,
            int copiesFrom,
            org.gradientlab.dataset.@Nullable Examples validation,
            org.gradientlab.dataset.@Nullable Examples test) {
        classNames = train.classNames();
        points = Points.of(train, copiesFrom, validation, test);
        inputs = Inputs.of(setup, train);
        area = Area.of(setup.data(), points.xs(), points.ys());
        this.train = examples(train);
        measured = copiesFrom == train.count() ? this.train : examples(first(train, copiesFrom));
        this.validation = validation == null ? null : examples(validation);
        this.test = test == null ? null : examples(test);
    }

    /** A fault where the source has no points to learn from says why. */
    static Material of(ClassifySetup setup) {
        Sampling sampling = new Sampling(setup.points(), setup.noise(), setup.balance());
        org.gradientlab.dataset.Examples all = setup.data().draw(sampling, setup.sample());
        Split split = split(setup, all.count());
        org.gradientlab.dataset.Examples train = all.rows(split.train());
        return new Material(
                setup,
                setup.augmentation().of(train, setup.sample()),
                train.count(),
                rows(all, split.validation()),
                rows(all, split.test()));
    }

    /** Shares are rounded down to whole points, so that the training part is never empty. */
    private static Split split(ClassifySetup setup, int count) {
        double validation = Math.floor(count * setup.validation() + ROUNDING) / count;
        double test = Math.floor(count * setup.test() + ROUNDING) / count;
        return Split.of(count, Shares.besides(validation, test), setup.sample());
    }

    private static final double ROUNDING = 1e-9;

    private static org.gradientlab.dataset.@Nullable Examples rows(
            org.gradientlab.dataset.Examples all, int[] rows) {
        return rows.length == 0 ? null : all.rows(rows);
    }

    private static org.gradientlab.dataset.Examples first(
            org.gradientlab.dataset.Examples all, int count) {
        return all.rows(IntStream.range(0, count).toArray());
    }

    private Examples examples(org.gradientlab.dataset.Examples points) {
        double[][] rows = new double[points.count()][inputs.count()];
        int[] labels = new int[points.count()];
        for (int row = 0; row < rows.length; row++) {
            for (int input = 0; input < inputs.count(); input++) {
                rows[row][input] =
                        inputs.value(input, points.feature(row, 0), points.feature(row, 1));
            }
            labels[row] = points.label(row);
        }
        return Examples.ofClasses(rows, labels, classNames.size());
    }

    List<String> classNames() {
        return classNames;
    }

    int classes() {
        return classNames.size();
    }

    /** All points, augmented ones too. */
    Points points() {
        return points;
    }

    Inputs inputs() {
        return inputs;
    }

    Area area() {
        return area;
    }

    /** What is trained on, augmented copies included. */
    Examples train() {
        return train;
    }

    /** The training points without their copies: how the network does is measured on them. */
    Examples measured() {
        return measured;
    }

    @Nullable Examples validation() {
        return validation;
    }

    @Nullable Examples test() {
        return test;
    }

    /** The points that are measured, of all parts. */
    int rows() {
        return measured.rows() + points.count(Part.VALIDATION) + points.count(Part.TEST);
    }
}
