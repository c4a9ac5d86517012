package org.gradientlab.bench.descent;

import static org.gradientlab.words.Terms.factor;
import static org.gradientlab.words.Terms.number;

import java.util.List;
import java.util.Map;
import org.gradientlab.experiment.Explanation;
import org.gradientlab.function.FormulaReckoning;
import org.gradientlab.function.Variable;
import org.gradientlab.optimizer.RuleInks;
import org.gradientlab.optimizer.RuleLines;
import org.gradientlab.words.Reckoning;
import org.gradientlab.words.Word;
import org.jspecify.annotations.Nullable;

/** How the numbers of one step of a descent come about. */
record DescentExplained(DescentFrame frame, DescentSetup setup) {
    static final String PLACE = "x";
    static final String VALUE = "f";
    static final String SLOPE = "slope";
    static final String LIMIT = "limit";
    static final String NEXT = "next";
    static final List<String> TOPICS = List.of(PLACE, VALUE, SLOPE, LIMIT, NEXT);

    @Nullable Explanation of(String topic) {
        return switch (topic) {
            case PLACE -> frame.last() == null ? start() : place(frame.last());
            case VALUE -> Explanation.of(Word.of("descent.explain.f"), value());
            case SLOPE -> Explanation.of(Word.of("descent.explain.slope"), slope());
            case LIMIT -> Double.isFinite(frame.limit()) ? limit() : null;
            case NEXT -> frame.update().isEmpty() ? null : next();
            default -> null;
        };
    }

    private Explanation start() {
        Word title = Word.of("descent.explain.x");
        Word name = Word.of("descent.explain.start");
        return Explanation.of(title, Reckoning.given(name, "x_0", frame.here().x()));
    }

    /** In the rule's own terms where it is plain; else by what was added. */
    private Explanation place(Move move) {
        Word title = Word.of("descent.explain.x");
        Word name = Word.of("descent.explain.from-last");
        String from = number(move.from().x());
        String symbol = "x_{" + frame.step() + "}";
        String before = "x_{" + (frame.step() - 1) + "}";
        Reckoning line =
                move.isPlain()
                        ? new Reckoning(
                                name,
                                symbol,
                                before + " - \\eta\\,f'(" + before + ")",
                                from
                                        + " - "
                                        + number(move.eta())
                                        + " \\cdot "
                                        + factor(move.slope()),
                                move.to())
                        : new Reckoning(
                                name,
                                symbol,
                                before + " + \\Delta x",
                                from + " + " + factor(move.change()),
                                move.to());
        return Explanation.of(title, line);
    }

    private FormulaReckoning formula() {
        return new FormulaReckoning(frame.f().expression(), Map.of(Variable.X, frame.here().x()));
    }

    private Reckoning value() {
        return formula().value(Word.of("descent.explain.f"), "f(x)", frame.here().f());
    }

    private Reckoning slope() {
        return formula()
                .slope(Variable.X, Word.of("descent.explain.slope"), "f'(x)", frame.here().slope());
    }

    private Explanation limit() {
        double bend = frame.here().curvature();
        Reckoning second =
                formula()
                        .curvature(
                                Variable.X, Word.of("descent.explain.curvature"), "f''(x)", bend);
        return Explanation.of(
                Word.of("descent.explain.limit"),
                second,
                new Reckoning(
                        Word.of("descent.explain.limit"),
                        "\\eta_{\\max}",
                        "\\frac{2}{f''(x)}",
                        "\\frac{2}{" + number(bend) + "}",
                        frame.limit()));
    }

    private Explanation next() {
        return new Explanation(
                Word.of("descent.explain.next"),
                RuleLines.of(
                        setup.optimizer(),
                        frame.update().getFirst(),
                        "x",
                        Reckoning.DIGITS,
                        RuleInks.NONE));
    }
}
