package org.gradientlab.bench.classify;

import static org.gradientlab.words.Terms.fraction;
import static org.gradientlab.words.Terms.number;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.experiment.Explanation;
import org.gradientlab.words.Reckoning;
import org.gradientlab.words.Word;

/** What the outputs say of one point, and how that becomes the share of each class. */
record PointExplained(ClassifyFrame frame, ClassifySetup setup, int point) {
    Explanation explanation() {
        double x = frame.points().x(point);
        double y = frame.points().y(point);
        int last = frame.network().depth() - 1;
        double[][] said = new double[frame.network().units(last)][1];
        for (int unit = 0; unit < said.length; unit++) {
            said[unit][0] = frame.network().read(last, unit, x, y).output();
        }
        Output output = Output.of(setup.loss());
        double[][] shares = output.shares(said);
        List<Reckoning> lines = new ArrayList<>();
        for (int unit = 0; unit < said.length; unit++) {
            lines.add(
                    Reckoning.given(
                            Word.of("classify.explain.said", className(unit)),
                            "z_{" + (unit + 1) + "}",
                            said[unit][0]));
        }
        for (int unit = 0; unit < said.length; unit++) {
            lines.add(shareOf(output, unit, said, shares[unit][0]));
        }
        return new Explanation(
                Word.of(
                        "classify.explain.point",
                        ClassifyExplained.place(x, y),
                        className(frame.points().label(point)),
                        frame.points().part(point).word()),
                lines);
    }

    private Reckoning shareOf(Output output, int unit, double[][] said, double value) {
        Word name = Word.of("classify.explain.share", className(unit));
        String symbol = "p_{" + (unit + 1) + "}";
        if (output.reading() != Output.Reading.SOFTMAX) {
            return Reckoning.given(name, symbol, value);
        }
        List<String> letters = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (int other = 0; other < said.length; other++) {
            letters.add("e^{z_{" + (other + 1) + "}}");
            numbers.add("e^{" + number(said[other][0]) + "}");
        }
        return new Reckoning(
                name,
                symbol,
                fraction(letters.get(unit), String.join(" + ", letters)),
                fraction(numbers.get(unit), String.join(" + ", numbers)),
                value);
    }

    private String className(int label) {
        return ClassName.of(frame.classNames().get(label), label);
    }
}
