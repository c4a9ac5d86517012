package org.gradientlab.dataset;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.knob.Text;
import org.gradientlab.words.Fault;

/** Points drawn by hand, as one text: {@code x y class; x y class; …}. */
public record PointList(List<Point> points) implements Text {
    private static final int MOST_CLASSES = 6;

    /** One point and its class. */
    public record Point(double x, double y, int label) {}

    public PointList {
        points = List.copyOf(points);
        for (int i = 0; i < points.size(); i++) {
            int label = points.get(i).label();
            if (label < 0 || label >= MOST_CLASSES) {
                throw new Fault("dataset.unknown-class", i + 1, label, MOST_CLASSES - 1);
            }
        }
    }

    public static PointList parse(String text) {
        List<Point> points = new ArrayList<>();
        for (double[] row : NumberRows.parse(text, 3)) {
            if (row[2] != Math.rint(row[2])) {
                throw new Fault(
                        "dataset.unknown-class", points.size() + 1, row[2], MOST_CLASSES - 1);
            }
            points.add(new Point(row[0], row[1], (int) row[2]));
        }
        return new PointList(points);
    }

    @Override
    public String text() {
        return NumberRows.text(
                points.stream().map(p -> new double[] {p.x(), p.y(), p.label()}).toList());
    }
}
