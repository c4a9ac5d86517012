package org.gradientlab.dataset;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.knob.Text;

/** Pairs drawn by hand for a regression, as one text: {@code x y; x y; …}. */
public record PairList(List<Pair> pairs) implements Text {
    /** One x and the number to be predicted from it. */
    public record Pair(double x, double y) {}

    public PairList {
        pairs = List.copyOf(pairs);
    }

    public static PairList parse(String text) {
        List<Pair> pairs = new ArrayList<>();
        NumberRows.parse(text, 2).forEach(row -> pairs.add(new Pair(row[0], row[1])));
        return new PairList(pairs);
    }

    @Override
    public String text() {
        return NumberRows.text(pairs.stream().map(p -> new double[] {p.x(), p.y()}).toList());
    }
}
