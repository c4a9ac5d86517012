package org.gradientlab.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.gradientlab.knob.Choice;
import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Whole;
import org.gradientlab.knob.Written;
import org.gradientlab.words.Fault;

/** Points of a CSV file: two columns of numbers and one that names the class. */
@Kind("csv")
public record CsvPoints(
        @Written("lab:leaves.csv") CsvFile file,
        @Choice("detect") HeaderRow header,
        @Whole(value = 1, min = 1, max = 1000, to = 10) int x,
        @Whole(value = 2, min = 1, max = 1000, to = 10) int y,
        @Whole(value = 3, min = 1, max = 1000, to = 10) int label)
        implements PointSource {
    private static final int MOST_CLASSES = 6;

    public CsvPoints {
        Legal.check(CsvPoints.class, file, header, x, y, label);
    }

    @Override
    public Examples draw(Sampling how, long seed) {
        return examples(file.read(header));
    }

    Examples examples(CsvTable table) {
        double[] first = table.numbers(x);
        double[] second = table.numbers(y);
        List<String> labels = table.texts(label);
        List<String> classes = classes(labels);
        double[] inputs = new double[2 * first.length];
        int[] numbers = new int[first.length];
        for (int row = 0; row < first.length; row++) {
            inputs[2 * row] = first[row];
            inputs[2 * row + 1] = second[row];
            numbers[row] = classes.indexOf(labels.get(row));
        }
        List<String> names = List.of(table.names().get(x - 1), table.names().get(y - 1));
        return Examples.classified(names, inputs, numbers, classes);
    }

    /** In numerical order where they are numbers, else by alphabet. */
    private List<String> classes(List<String> labels) {
        List<String> classes = new ArrayList<>(new TreeSet<>(labels));
        if (classes.size() > MOST_CLASSES) {
            throw new Fault(
                    "dataset.csv-too-many-classes",
                    file.name(),
                    label,
                    classes.size(),
                    MOST_CLASSES);
        }
        if (classes.stream().allMatch(name -> Numeral.of(name).isPresent())) {
            classes.sort(Comparator.comparingDouble(name -> Numeral.of(name).orElseThrow()));
        }
        return classes;
    }
}
