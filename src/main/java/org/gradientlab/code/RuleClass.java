package org.gradientlab.code;

import java.util.stream.Collectors;

/** Writes an update rule as a class, for scripts in which several are at work. */
final class RuleClass {
    private RuleClass() {}

    /** Looks: whether scripts ask all rules where the gradient is to be taken. */
    static void write(Page page, RuleText rule, Dialect dialect, boolean looks) {
        page.apart().add("class " + rule.name() + ":");
        boolean empty =
                rule.knobs().isEmpty() && rule.memory().isEmpty() && rule.powers().isEmpty();
        if (!empty) {
            constructor(page, rule, dialect);
        }
        String place = rule.looksAhead() ? rule.look() : "@x";
        if (looks) {
            page.add("    def look(self, x):", "code.look");
            page.add("        return " + rule.line(place, dialect, "self.", "x", "g")).blank();
        }
        page.add("    def step(self, x, g, eta):");
        for (String line : rule.lines()) {
            page.add("        " + rule.line(line, dialect, "self.", "x", "g"));
        }
        page.add("        return " + rule.line(rule.result(), dialect, "self.", "x", "g"));
    }

    private static void constructor(Page page, RuleText rule, Dialect dialect) {
        String parameters =
                rule.knobs().keySet().stream()
                        .map(name -> ", " + name)
                        .collect(Collectors.joining());
        page.add("    def __init__(self" + parameters + "):");
        rule.knobs().keySet().forEach(name -> page.add("        self." + name + " = " + name));
        rule.memory().forEach(name -> page.add("        self." + name + " = " + dialect.nothing()));
        rule.powers().forEach(name -> page.add("        self." + name + " = 1.0"));
        page.blank();
    }

    /** Adam(beta1=0.9, …) */
    static String made(RuleText rule) {
        return rule.name()
                + rule.knobs().entrySet().stream()
                        .map(knob -> knob.getKey() + "=" + PythonNumber.of(knob.getValue()))
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}
