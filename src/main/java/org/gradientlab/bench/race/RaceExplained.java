package org.gradientlab.bench.race;

import static org.gradientlab.words.Terms.factor;
import static org.gradientlab.words.Terms.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gradientlab.experiment.Explanation;
import org.gradientlab.function.Expression;
import org.gradientlab.function.FormulaReckoning;
import org.gradientlab.function.LowPoint;
import org.gradientlab.function.Variable;
import org.gradientlab.landscape.FormulaGround;
import org.gradientlab.landscape.NetworkGround;
import org.gradientlab.optimizer.RuleInks;
import org.gradientlab.optimizer.RuleLines;
import org.gradientlab.words.Reckoning;
import org.gradientlab.words.Word;
import org.jspecify.annotations.Nullable;

/** How the numbers of one step of a race come about. */
record RaceExplained(RaceFrame frame, RaceSetup setup) {
    private static final String VALUE = "f ";
    private static final String DISTANCE = "distance ";
    private static final String CELL = "cell ";
    static final String NEXT = "next";

    static String value(int racer) {
        return VALUE + racer;
    }

    static String distance(int racer) {
        return DISTANCE + racer;
    }

    /** Of the map over two knobs, from the left and from the bottom. */
    static String cell(int column, int row) {
        return CELL + column + " " + row;
    }

    List<String> topics() {
        List<String> topics = new ArrayList<>(List.of(NEXT));
        for (RacerPicture racer : frame.racers()) {
            topics.add(value(racer.index()));
            if (!Double.isNaN(racer.distance())) {
                topics.add(distance(racer.index()));
            }
        }
        if (frame.knobMap() != null) {
            topics.add(cell(0, 0));
        }
        return topics;
    }

    @Nullable Explanation of(String topic) {
        if (topic.equals(NEXT)) {
            return next();
        }
        if (topic.startsWith(CELL) && frame.knobMap() != null) {
            String[] place = topic.split(" ", -1);
            int column = Integer.parseInt(place[1]);
            int row = Integer.parseInt(place[2]);
            return new MapCellExplained(frame, setup, frame.knobMap(), column, row).explanation();
        }
        if (!topic.startsWith(VALUE) && !topic.startsWith(DISTANCE)) {
            return null;
        }
        int racer = Integer.parseInt(topic.substring(topic.indexOf(' ') + 1));
        if (racer >= frame.racers().size()) {
            return null;
        }
        RacerPicture picture = frame.racers().get(racer);
        return topic.startsWith(VALUE) ? height(picture) : way(picture);
    }

    private Explanation height(RacerPicture racer) {
        Word name = Word.of("race.explain.f", racer.index() + 1);
        if (!(setup.ground() instanceof FormulaGround)) {
            return Explanation.of(name, Reckoning.given(name, "J", racer.f()));
        }
        Expression f = setup.f().withKappa(setup.kappa()).expression();
        Map<Variable, Double> place = Map.of(Variable.X, racer.x(), Variable.Y, racer.y());
        String symbol = frame.curve() ? "f(x)" : "f(x,\\,y)";
        return Explanation.of(name, new FormulaReckoning(f, place).value(name, symbol, racer.f()));
    }

    private @Nullable Explanation way(RacerPicture racer) {
        LowPoint low =
                frame.minima().stream()
                        .min(Comparator.comparingDouble(m -> missing(m, racer)))
                        .orElse(null);
        if (low == null || Double.isNaN(racer.distance())) {
            return null;
        }
        Word name = Word.of("race.explain.distance", racer.index() + 1);
        Reckoning line =
                frame.curve()
                        ? new Reckoning(
                                name,
                                "d",
                                "\\left|x - x^*\\right|",
                                "\\left|"
                                        + number(racer.x())
                                        + " - "
                                        + factor(low.x())
                                        + "\\right|",
                                racer.distance())
                        : new Reckoning(
                                name,
                                "d",
                                "\\sqrt{(x - x^*)^2 + (y - y^*)^2}",
                                "\\sqrt{(%s - %s)^2 + (%s - %s)^2}"
                                        .formatted(
                                                number(racer.x()),
                                                factor(low.x()),
                                                number(racer.y()),
                                                factor(low.y())),
                                racer.distance());
        return Explanation.of(name, line);
    }

    /** By how much the distance to this minimum differs from the one that is told. */
    private double missing(LowPoint low, RacerPicture racer) {
        double dy = frame.curve() ? 0 : low.y() - racer.y();
        return Math.abs(Math.hypot(low.x() - racer.x(), dy) - racer.distance());
    }

    private @Nullable Explanation next() {
        RacerPicture racer = frame.racers().get(setup.shownRacer());
        if (racer.next().isEmpty()) {
            return null;
        }
        boolean weights = setup.ground() instanceof NetworkGround;
        String[] letters =
                weights ? new String[] {"\\theta_1", "\\theta_2"} : new String[] {"x", "y"};
        List<Reckoning> lines = new ArrayList<>();
        for (int i = 0; i < racer.next().size(); i++) {
            lines.addAll(
                    RuleLines.of(
                            racer.optimizer(),
                            racer.next().get(i),
                            letters[i],
                            Reckoning.DIGITS,
                            RuleInks.NONE));
        }
        return new Explanation(Word.of("race.explain.next", racer.index() + 1), lines);
    }
}
