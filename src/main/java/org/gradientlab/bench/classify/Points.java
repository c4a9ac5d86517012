package org.gradientlab.bench.classify;

import org.gradientlab.dataset.Examples;
import org.jspecify.annotations.Nullable;

/**
 * The points of a run with their classes, the training part first, its augmented copies behind it,
 * then validation and test. The same for every step.
 */
public final class Points {
    private final double[] x;
    private final double[] y;
    private final int[] label;
    private final int copiesFrom;
    private final int validationFrom;
    private final int testFrom;

    private Points(int count, int copiesFrom, int validationFrom, int testFrom) {
        x = new double[count];
        y = new double[count];
        label = new int[count];
        this.copiesFrom = copiesFrom;
        this.validationFrom = validationFrom;
        this.testFrom = testFrom;
    }

    static Points of(
            Examples train,
            int copiesFrom,
            @Nullable Examples validation,
            @Nullable Examples test) {
        int validationFrom = train.count();
        int testFrom = validationFrom + (validation == null ? 0 : validation.count());
        int count = testFrom + (test == null ? 0 : test.count());
        Points points = new Points(count, copiesFrom, validationFrom, testFrom);
        points.place(train, 0);
        if (validation != null) {
            points.place(validation, validationFrom);
        }
        if (test != null) {
            points.place(test, testFrom);
        }
        return points;
    }

    /** Points that are no examples yet: all of them count as training points. */
    static Points of(double[] x, double[] y, int[] label) {
        int count = x.length;
        Points points = new Points(count, count, count, count);
        System.arraycopy(x, 0, points.x, 0, count);
        System.arraycopy(y, 0, points.y, 0, count);
        System.arraycopy(label, 0, points.label, 0, count);
        return points;
    }

    private void place(Examples examples, int from) {
        for (int row = 0; row < examples.count(); row++) {
            x[from + row] = examples.feature(row, 0);
            y[from + row] = examples.feature(row, 1);
            label[from + row] = examples.label(row);
        }
    }

    public int count() {
        return x.length;
    }

    /** How many belong to a part, augmented copies counting as training points. */
    public int count(Part part) {
        return switch (part) {
            case TRAIN -> validationFrom;
            case VALIDATION -> testFrom - validationFrom;
            case TEST -> count() - testFrom;
        };
    }

    public double x(int point) {
        return x[point];
    }

    public double y(int point) {
        return y[point];
    }

    public int label(int point) {
        return label[point];
    }

    public Part part(int point) {
        if (point < validationFrom) {
            return Part.TRAIN;
        }
        return point < testFrom ? Part.VALIDATION : Part.TEST;
    }

    /** Whether it was made by augmentation. */
    public boolean isCopy(int point) {
        return point >= copiesFrom && point < validationFrom;
    }

    double[] xs() {
        return x;
    }

    double[] ys() {
        return y;
    }
}
