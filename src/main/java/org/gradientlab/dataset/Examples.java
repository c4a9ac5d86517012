package org.gradientlab.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gradientlab.words.Fault;

/**
 * Examples to learn from: n rows of features, each with a class or with a number to be predicted.
 * Immutable; every number in it is finite.
 */
public final class Examples {
    /** Squares and sums of what is smaller stay finite. */
    static final double LARGEST = 1e100;

    private final int features;
    private final double[] inputs;
    private final double[] targets;
    private final int classes;
    private final List<String> featureNames;
    private final List<String> classNames;

    private Examples(
            double[] inputs,
            double[] targets,
            int classes,
            List<String> featureNames,
            List<String> classNames) {
        this.features = featureNames.size();
        this.inputs = inputs;
        this.targets = targets;
        this.classes = classes;
        this.featureNames = featureNames;
        this.classNames = classNames;
    }

    /** Rows one after the other in inputs, the class of each in labels: 0 … classes − 1. */
    public static Examples classified(int features, double[] inputs, int[] labels, int classes) {
        List<String> names = IntStream.range(0, classes).mapToObj(Integer::toString).toList();
        return classified(numbered(features), inputs, labels, names);
    }

    public static Examples classified(
            List<String> featureNames, double[] inputs, int[] labels, List<String> classNames) {
        int classes = classNames.size();
        if (classes < 2) {
            throw new Fault("dataset.one-class", classes);
        }
        int[] sizes = new int[classes];
        double[] targets = new double[labels.length];
        for (int row = 0; row < labels.length; row++) {
            if (labels[row] < 0 || labels[row] >= classes) {
                throw new Fault("dataset.unknown-class", row + 1, labels[row], classes - 1);
            }
            sizes[labels[row]]++;
            targets[row] = labels[row];
        }
        for (int label = 0; label < classes; label++) {
            if (sizes[label] == 0) {
                throw new Fault("dataset.empty-class", classNames.get(label));
            }
        }
        return checked(inputs, targets, classes, featureNames, classNames);
    }

    /** Rows one after the other in inputs, the number to be predicted of each in targets. */
    public static Examples measured(int features, double[] inputs, double[] targets) {
        return measured(numbered(features), inputs, targets);
    }

    public static Examples measured(List<String> featureNames, double[] inputs, double[] targets) {
        return checked(inputs, targets.clone(), 0, featureNames, List.of());
    }

    private static Examples checked(
            double[] inputs,
            double[] targets,
            int classes,
            List<String> featureNames,
            List<String> classNames) {
        int features = featureNames.size();
        if (features < 1
                || targets.length < 1
                || inputs.length != (long) features * targets.length) {
            throw new Fault("dataset.shape", inputs.length, targets.length, features);
        }
        for (int i = 0; i < inputs.length; i++) {
            finite(inputs[i], i / features + 1, featureNames.get(i % features));
        }
        for (int row = 0; row < targets.length; row++) {
            finite(targets[row], row + 1, "y");
        }
        return new Examples(
                inputs.clone(),
                targets,
                classes,
                List.copyOf(featureNames),
                List.copyOf(classNames));
    }

    private static void finite(double number, int row, String column) {
        if (!(Math.abs(number) <= LARGEST)) {
            throw new Fault("dataset.not-finite", row, column, number);
        }
    }

    private static List<String> numbered(int features) {
        return IntStream.rangeClosed(1, features).mapToObj(i -> "x" + subscript(i)).toList();
    }

    private static String subscript(int number) {
        StringBuilder text = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) {
            text.append((char) ('₀' + digit - '0'));
        }
        return text.toString();
    }

    public int count() {
        return targets.length;
    }

    public int features() {
        return features;
    }

    /** The number of classes; 0 where a number is to be predicted. */
    public int classes() {
        return classes;
    }

    public boolean isClassified() {
        return classes > 0;
    }

    public double feature(int row, int column) {
        return inputs[row * features + column];
    }

    public int label(int row) {
        return (int) targets[row];
    }

    /** The number to be predicted, or the class. */
    public double target(int row) {
        return targets[row];
    }

    public List<String> featureNames() {
        return featureNames;
    }

    public List<String> classNames() {
        return classNames;
    }

    /** A copy of all features, row after row. */
    public double[] inputs() {
        return inputs.clone();
    }

    public double[] targets() {
        return targets.clone();
    }

    public double[] column(int column) {
        return IntStream.range(0, count()).mapToDouble(row -> feature(row, column)).toArray();
    }

    /** Only these rows, in this order; a class may be missing among them. */
    public Examples rows(int... rows) {
        if (rows.length == 0) {
            throw new Fault("dataset.no-rows");
        }
        double[] chosen = new double[rows.length * features];
        double[] theirs = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(inputs, rows[i] * features, chosen, i * features, features);
            theirs[i] = targets[rows[i]];
        }
        return new Examples(chosen, theirs, classes, featureNames, classNames);
    }

    /** The same examples seen through other features, given row after row. */
    public Examples withInputs(List<String> names, double[] others) {
        return checked(others, targets, classes, names, classNames);
    }

    /** These examples and then those. */
    public Examples and(Examples others) {
        if (others.features != features || others.classes != classes) {
            throw new Fault("dataset.shape", others.inputs.length, others.count(), features);
        }
        return new Examples(
                joined(inputs, others.inputs),
                joined(targets, others.targets),
                classes,
                featureNames,
                classNames);
    }

    private static double[] joined(double[] first, double[] second) {
        double[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
