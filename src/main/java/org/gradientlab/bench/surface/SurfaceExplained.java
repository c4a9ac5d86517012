package org.gradientlab.bench.surface;

import static org.gradientlab.words.Terms.factor;
import static org.gradientlab.words.Terms.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gradientlab.experiment.Explanation;
import org.gradientlab.function.FormulaReckoning;
import org.gradientlab.function.PointOnSurface;
import org.gradientlab.function.Variable;
import org.gradientlab.landscape.Curvature;
import org.gradientlab.optimizer.Coordinate;
import org.gradientlab.optimizer.RuleInks;
import org.gradientlab.optimizer.RuleLines;
import org.gradientlab.words.Reckoning;
import org.gradientlab.words.Word;
import org.jspecify.annotations.Nullable;

/** How the numbers of one step on a surface come about. */
record SurfaceExplained(SurfaceFrame frame, SurfaceSetup setup) {
    static final String PLACE = "place";
    static final String VALUE = "f";
    static final String GRADIENT = "gradient";
    static final String CURVATURE = "curvature";
    static final String NEXT = "next";
    private static final List<String> ON_THE_MAP = List.of(PLACE, VALUE, GRADIENT, CURVATURE, NEXT);

    List<String> topics() {
        List<String> topics = new ArrayList<>(ON_THE_MAP);
        RegressionPicture picture = frame.regression();
        if (picture != null) {
            topics.addAll(new LineExplained(picture).topics());
        }
        return topics;
    }

    @Nullable Explanation of(String topic) {
        return switch (topic) {
            case PLACE -> place();
            case VALUE -> Explanation.of(Word.of("surface.explain.f"), value());
            case GRADIENT -> gradient();
            case CURVATURE -> curvature();
            case NEXT -> frame.update().isEmpty() ? null : next();
            default -> line(topic);
        };
    }

    private @Nullable Explanation line(String topic) {
        RegressionPicture picture = frame.regression();
        return picture == null ? null : new LineExplained(picture).of(topic);
    }

    private Symbols symbols() {
        return Symbols.of(frame);
    }

    // --- where it stands

    private Explanation place() {
        Word title = Word.of("surface.explain.place");
        Move last = frame.last();
        if (last == null) {
            Word start = Word.of("surface.explain.start");
            return Explanation.of(
                    title,
                    Reckoning.given(start, symbols().x() + "_0", frame.here().x()),
                    Reckoning.given(start, symbols().y() + "_0", frame.here().y()));
        }
        return Explanation.of(
                title,
                moved(symbols().x(), last.from().x(), last.slopeX(), last.toX(), last),
                moved(symbols().y(), last.from().y(), last.slopeY(), last.toY(), last));
    }

    private Reckoning moved(String letter, double from, double slope, double to, Move move) {
        Word name = Word.of("surface.explain.from-last");
        return move.isPlain()
                ? new Reckoning(
                                name,
                                letter,
                                letter + " - \\eta\\," + symbols().partial(letter),
                                number(from)
                                        + " - "
                                        + number(move.eta())
                                        + " \\cdot "
                                        + factor(slope),
                                to)
                        .becoming()
                : new Reckoning(
                                name,
                                letter,
                                letter + " + \\Delta " + letter,
                                number(from) + " + " + factor(to - from),
                                to)
                        .becoming();
    }

    // --- f and its derivatives

    private @Nullable FormulaReckoning formula() {
        return frame.regression() != null
                ? null
                : new FormulaReckoning(
                        setup.f().withKappa(setup.kappa()).expression(),
                        Map.of(Variable.X, frame.here().x(), Variable.Y, frame.here().y()));
    }

    private Reckoning value() {
        FormulaReckoning formula = formula();
        Word name = Word.of("surface.explain.f");
        String symbol = symbols().f() + "(" + symbols().x() + ",\\," + symbols().y() + ")";
        return formula == null
                ? mean(name, symbol, 1, "(w\\,x_i + b - y_i)^2", frame.here().f())
                : formula.value(name, symbol, frame.here().f());
    }

    private Explanation gradient() {
        return Explanation.of(
                Word.of("surface.explain.gradient"),
                partial(Variable.X, symbols().x(), frame.here().fx()),
                partial(Variable.Y, symbols().y(), frame.here().fy()));
    }

    private Reckoning partial(Variable by, String letter, double value) {
        FormulaReckoning formula = formula();
        Word name = Word.of("surface.explain.partial", letter);
        String symbol = symbols().partial(letter);
        String inner = by == Variable.X ? "(w\\,x_i + b - y_i)\\,x_i" : "(w\\,x_i + b - y_i)";
        return formula == null
                ? mean(name, symbol, 2, inner, value)
                : formula.slope(by, name, symbol, value);
    }

    /** A mean over all examples: the sum is told as one number. */
    private Reckoning mean(Word name, String symbol, int factor, String inner, double value) {
        RegressionPicture picture = frame.regression();
        int count = picture == null ? 1 : picture.examples().count();
        return new Reckoning(
                name,
                symbol,
                "\\frac{" + factor + "}{n} \\sum_i " + inner,
                "\\frac{" + factor + "}{" + count + "} \\cdot " + factor(value * count / factor),
                value);
    }

    // --- how it bends

    private Explanation curvature() {
        PointOnSurface at = frame.here();
        Curvature bend = frame.curvature();
        String xx = second(symbols().x(), symbols().x());
        String yy = second(symbols().y(), symbols().y());
        String xy = second(symbols().x(), symbols().y());
        Word second = Word.of("surface.explain.second");
        List<Reckoning> lines = new ArrayList<>();
        lines.add(Reckoning.given(second, xx, at.fxx()));
        lines.add(Reckoning.given(second, yy, at.fyy()));
        lines.add(Reckoning.given(second, xy, at.fxy()));
        lines.add(eigenvalue("surface.curvature.large", "\\lambda_{\\max}", "+", bend.large()));
        lines.add(eigenvalue("surface.curvature.small", "\\lambda_{\\min}", "-", bend.small()));
        if (Double.isFinite(bend.largestStableEta())) {
            lines.add(
                    new Reckoning(
                            Word.of("surface.curvature.limit"),
                            "\\eta_{\\max}",
                            "\\frac{2}{\\lambda_{\\max}}",
                            "\\frac{2}{" + number(bend.large()) + "}",
                            bend.largestStableEta()));
        }
        return new Explanation(Word.of("surface.curvature"), lines);
    }

    private String second(String one, String other) {
        return symbols().f() + "_{" + one + other + "}";
    }

    private Reckoning eigenvalue(String name, String symbol, String sign, double value) {
        PointOnSurface at = frame.here();
        String xx = second(symbols().x(), symbols().x());
        String yy = second(symbols().y(), symbols().y());
        String xy = second(symbols().x(), symbols().y());
        String root = "\\sqrt{\\left(\\frac{%s - %s}{2}\\right)^2 + %s^2}";
        String whole = "\\frac{%s + %s}{2} %s " + root;
        return new Reckoning(
                Word.of(name),
                symbol,
                whole.formatted(xx, yy, sign, xx, yy, xy),
                whole.formatted(
                        number(at.fxx()),
                        factor(at.fyy()),
                        sign,
                        number(at.fxx()),
                        factor(at.fyy()),
                        factor(at.fxy())),
                value);
    }

    // --- where it goes

    private Explanation next() {
        List<Reckoning> lines = new ArrayList<>();
        String[] letters = {symbols().x(), symbols().y()};
        for (int i = 0; i < frame.update().size(); i++) {
            Coordinate update = frame.update().get(i);
            lines.addAll(
                    RuleLines.of(
                            setup.optimizer(),
                            update,
                            letters[i],
                            Reckoning.DIGITS,
                            RuleInks.NONE));
        }
        return new Explanation(Word.of("surface.explain.next"), lines);
    }
}
