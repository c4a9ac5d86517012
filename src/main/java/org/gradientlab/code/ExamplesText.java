package org.gradientlab.code;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.network.Examples;
import org.jspecify.annotations.Nullable;

/** Writes the examples a network learns from and is measured by: X and T of each part. */
final class ExamplesText {
    private ExamplesText() {}

    /** The parts there are: train, and maybe validation and test. */
    static List<String> write(Page page, LearningData data) {
        return switch (data) {
            case LearningData.Given given -> given(page, given);
            case LearningData.Directions directions -> directions(page, directions);
        };
    }

    private static List<String> given(Page page, LearningData.Given data) {
        List<String> parts = new ArrayList<>();
        page.blank().comment("", "code.points");
        part(page, parts, "train", data.train());
        part(page, parts, "validation", data.validation());
        part(page, parts, "test", data.test());
        return parts;
    }

    private static void part(
            Page page, List<String> parts, String name, @Nullable Examples examples) {
        if (examples == null) {
            return;
        }
        double[][] inputs = new double[examples.rows()][examples.inputs()];
        int[] labels = new int[examples.rows()];
        for (int row = 0; row < inputs.length; row++) {
            for (int i = 0; i < inputs[row].length; i++) {
                inputs[row][i] = examples.input(row, i);
            }
            labels[row] = label(examples, row);
        }
        page.add(PythonNumber.table("X_" + name, inputs));
        page.add(PythonNumber.wholeNumbers("T_" + name, labels));
        page.add("T_" + name + " = np.eye(" + examples.targets() + ")[T_" + name + "]");
        parts.add(name);
    }

    private static int label(Examples examples, int row) {
        int label = 0;
        for (int target = 1; target < examples.targets(); target++) {
            label = examples.target(row, target) > examples.target(row, label) ? target : label;
        }
        return label;
    }

    private static List<String> directions(Page page, LearningData.Directions data) {
        page.blank().comment("", "code.directions", data.classes());
        page.add(
                "X_train = np.array([normal(chance("
                        + data.seed()
                        + ", \"inputs\", row), "
                        + data.inputs()
                        + ") for row in range("
                        + data.rows()
                        + ")])");
        page.add(
                "directions = np.array([normal(chance("
                        + data.seed()
                        + ", \"direction\", k), "
                        + data.inputs()
                        + ") for k in range("
                        + data.classes()
                        + ")])");
        page.add(
                "T_train = np.eye("
                        + data.classes()
                        + ")[(X_train @ directions.T).argmax(axis=1)]");
        return List.of("train");
    }
}
