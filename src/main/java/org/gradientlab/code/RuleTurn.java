package org.gradientlab.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes how one update rule becomes another in mid-run. */
final class RuleTurn {
    /** Kinds that are one rule in two forms: what they keep is carried over. */
    private static final Set<Set<String>> FORMS =
            Set.of(
                    Set.of("Momentum", "ClassicalMomentum"),
                    Set.of("Nesterov", "LookAhead"),
                    Set.of("RmsProp", "CenteredRmsProp"));

    private RuleTurn() {}

    /** Owner: what stands before the numbers of the rule, such as "rule." */
    static List<String> lines(RuleText before, RuleText after, String owner) {
        List<String> lines = new ArrayList<>();
        if (before.name().equals(after.name())) {
            after.knobs()
                    .forEach((knob, value) -> {
                        if (!value.equals(before.knobs().get(knob))) {
                            lines.add(owner + knob + " = " + PythonNumber.of(value));
                        }
                    });
            return lines;
        }
        String name = owner.substring(0, owner.length() - 1);
        if (!FORMS.contains(Set.of(before.name(), after.name()))) {
            return List.of(name + " = " + RuleClass.made(after));
        }
        lines.add("old, " + name + " = " + name + ", " + RuleClass.made(after));
        for (String kept : after.memory()) {
            if (before.memory().contains(kept)) {
                lines.add(owner + kept + " = " + carried(after.name(), "old." + kept));
            }
        }
        return lines;
    }

    /** Whether the second begins at rest, because it is another kind of rule. */
    static boolean isFresh(RuleText before, RuleText after) {
        return !before.name().equals(after.name())
                && !FORMS.contains(Set.of(before.name(), after.name()));
    }

    /** A sum of gradients and a sum of steps differ by the step size last used. */
    private static String carried(String into, String kept) {
        return switch (into) {
            case "ClassicalMomentum", "LookAhead" -> "eta * " + kept;
            case "Momentum", "Nesterov" -> kept + " / eta if eta else 0.0";
            default -> kept;
        };
    }
}
