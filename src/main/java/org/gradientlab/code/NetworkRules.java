package org.gradientlab.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradientlab.code.NetworkProgram.Phase;
import org.gradientlab.optimizer.ConstantRate;
import org.gradientlab.optimizer.Optimizer;
import org.gradientlab.optimizer.RmsProp;

/** The update rules of a network: one for each of its arrays, all of one class at a time. */
final class NetworkRules {
    private final NetworkProgram program;
    private final Dialect dialect;
    private final boolean scheduled;
    private final boolean rolling;

    NetworkRules(NetworkProgram program, Dialect dialect) {
        this.program = program;
        this.dialect = dialect;
        scheduled =
                program.phases().stream()
                        .anyMatch(each -> !(each.recipe().schedule() instanceof ConstantRate));
        rolling =
                program.phases().stream()
                        .map(each -> each.recipe().optimizer())
                        .anyMatch(each -> each instanceof RmsProp rule && rule.mu() > 0);
    }

    RuleText rule(Phase phase) {
        return RuleText.of(phase.recipe().optimizer(), rolling);
    }

    /** The classes, and the schedule. */
    void define(Page page) {
        Map<String, RuleText> kinds = new LinkedHashMap<>();
        program.phases().forEach(phase -> kinds.put(rule(phase).name(), rule(phase)));
        kinds.values().forEach(each -> RuleClass.write(page, each, dialect, looksAhead()));
        schedule(page);
    }

    void schedule(Page page) {
        if (scheduled) {
            page.apart().add("def factor(k):", "code.schedule");
            page.add("    return " + ScheduleText.of(program.first().recipe().schedule()));
        }
    }

    void begin(Page page) {
        page.apart().comment("", "code.rule");
        page.add(base() + " = " + eta(program.first().recipe().optimizer()));
        page.add("rules = " + made(rule(program.first())));
    }

    private static String eta(Optimizer optimizer) {
        return PythonNumber.of(optimizer.eta());
    }

    String base() {
        return scheduled ? "eta0" : "eta";
    }

    /** A rule for each array; only weights decay. */
    private static String made(RuleText rule) {
        String one = RuleClass.made(rule);
        if (rule.knobs().containsKey("decay")) {
            String decay = "decay=" + PythonNumber.of(rule.knobs().get("decay"));
            one = one.replace(decay, decay + " if name == \"W\" else 0");
        }
        return "[{name: " + one + " for name in layer} for layer in net]";
    }

    /** The rate of this step, and every array moved by its rule. */
    List<String> update() {
        List<String> lines = new ArrayList<>();
        if (scheduled) {
            lines.add("eta = eta0 * factor(step)");
        }
        lines.add("for layer, g, rule in zip(net, grads, rules):");
        lines.add("    for name in layer:");
        lines.add("        layer[name] = rule[name].step(layer[name], g[name], eta)");
        return lines;
    }

    boolean looksAhead() {
        return program.phases().stream().anyMatch(phase -> rule(phase).looksAhead());
    }

    /** The weights as the rules look ahead to them. */
    List<String> ahead() {
        return List.of(
                "ahead = [{name: rule[name].look(w) for name, w in layer.items()}",
                "         for layer, rule in zip(net, rules)]");
    }

    List<String> turn(Phase before, Phase after) {
        List<String> lines = new ArrayList<>();
        RuleText was = rule(before);
        RuleText is = rule(after);
        List<String> own = RuleTurn.lines(was, is, "rule.");
        if (!own.isEmpty() && RuleTurn.isFresh(was, is)) {
            lines.add("rules = " + made(is));
        } else if (!own.isEmpty()) {
            lines.add("for layer in rules:");
            lines.add("    for name, rule in layer.items():");
            own.forEach(line -> lines.add("        " + weightsOnly(line)));
            if (!was.name().equals(is.name())) {
                lines.add("        layer[name] = rule");
            }
        }
        if (before.recipe().optimizer().eta() != after.recipe().optimizer().eta()) {
            lines.add(base() + " = " + eta(after.recipe().optimizer()));
        }
        if (!before.recipe().schedule().equals(after.recipe().schedule())) {
            lines.add("factor = lambda k: " + ScheduleText.of(after.recipe().schedule()));
        }
        return lines;
    }

    private static String weightsOnly(String line) {
        return line.startsWith("rule.decay") ? line + " if name == \"W\" else 0" : line;
    }
}
