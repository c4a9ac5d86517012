package org.gradientlab.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.gradientlab.code.DescentProgram.Phase;
import org.gradientlab.optimizer.ConstantRate;
import org.gradientlab.optimizer.RmsProp;

/**
 * The rules one run goes by, in the order of their phases. One rule throughout is written into the
 * loop itself; where the kind of rule changes on the way, each is a class.
 */
final class RuleInUse {
    private final List<Phase> phases;
    private final List<RuleText> rules;
    private final Dialect dialect;
    private final String point;
    private final boolean inline;
    private final boolean scheduled;

    RuleInUse(List<Phase> phases, Dialect dialect, String point) {
        this.phases = phases;
        this.dialect = dialect;
        this.point = point;
        boolean rolling =
                phases.stream()
                        .anyMatch(
                                each -> each.optimizer() instanceof RmsProp rule && rule.mu() > 0);
        rules = phases.stream().map(each -> RuleText.of(each.optimizer(), rolling)).toList();
        inline = rules.stream().map(RuleText::name).distinct().count() == 1;
        scheduled = phases.stream().anyMatch(each -> !(each.schedule() instanceof ConstantRate));
    }

    private RuleText first() {
        return rules.getFirst();
    }

    /** Functions and classes. */
    void define(Page page) {
        if (!inline) {
            rules.stream()
                    .collect(
                            Collectors.toMap(
                                    RuleText::name, r -> r, (a, b) -> a, LinkedHashMap::new))
                    .values()
                    .forEach(each -> RuleClass.write(page, each, dialect, looksAhead()));
        }
        if (scheduled) {
            page.apart().add("def factor(k):", "code.schedule");
            page.add("    return " + ScheduleText.of(phases.getFirst().schedule()));
        }
    }

    /** The knobs and what the rule keeps. */
    void begin(Page page) {
        page.add(base() + " = " + PythonNumber.of(phases.getFirst().optimizer().eta()));
        if (!inline) {
            page.add("rule = " + RuleClass.made(first()));
            return;
        }
        first().knobs().forEach((name, value) -> page.add(name + " = " + PythonNumber.of(value)));
        if (!first().memory().isEmpty()) {
            page.add(chain(first().memory()) + dialect.nothing(), "code.memory");
        }
        if (!first().powers().isEmpty()) {
            page.add(chain(first().powers()) + "1.0");
        }
    }

    private static String chain(List<String> names) {
        return String.join(" = ", names) + " = ";
    }

    /** Eta before the schedule. */
    private String base() {
        return scheduled ? "eta0" : "eta";
    }

    /** What is turned where a phase begins. */
    List<String> turn(Phase phase) {
        int index = phases.indexOf(phase);
        Phase before = phases.get(index - 1);
        List<String> lines = new ArrayList<>();
        lines.addAll(RuleTurn.lines(rules.get(index - 1), rules.get(index), inline ? "" : "rule."));
        if (phase.optimizer().eta() != before.optimizer().eta()) {
            lines.add(base() + " = " + PythonNumber.of(phase.optimizer().eta()));
        }
        if (!phase.schedule().equals(before.schedule())) {
            lines.add("factor = lambda k: " + ScheduleText.of(phase.schedule()));
        }
        return lines;
    }

    /** The step size in force at a step. */
    List<String> rate() {
        return scheduled ? List.of("eta = eta0 * factor(step)") : List.of();
    }

    boolean looksAhead() {
        return rules.stream().anyMatch(RuleText::looksAhead);
    }

    /** Where the next gradient is taken. */
    String look() {
        if (!looksAhead()) {
            return point;
        }
        return inline
                ? first().line(first().look(), dialect, "", point, "g")
                : "rule.look(" + point + ")";
    }

    /** The lines of one update, the last of which moves the point. */
    List<String> update() {
        if (!inline) {
            return List.of(point + " = rule.step(" + point + ", g, eta)");
        }
        List<String> lines = new ArrayList<>();
        for (String line : first().lines()) {
            lines.add(first().line(line, dialect, "", point, "g"));
        }
        lines.add(point + " = " + first().line(first().result(), dialect, "", point, "g"));
        return lines;
    }
}
