package org.gradientlab.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradientlab.code.NetworkProgram.Phase;
import org.gradientlab.optimizer.ConstantRate;
import org.gradientlab.optimizer.RmsProp;

/**
 * The update rule of a network in PyTorch: an optimizer of torch.optim where that does the same,
 * else a rule of one's own for each array.
 */
final class TorchRules {
    private final NetworkProgram program;
    private final List<RuleText> rules;
    private final boolean scheduled;
    private final boolean builtIn;

    TorchRules(NetworkProgram program) {
        this.program = program;
        boolean rolling =
                program.phases().stream()
                        .anyMatch(each ->
                                each.recipe().optimizer() instanceof RmsProp rule && rule.mu() > 0);
        rules =
                program.phases().stream()
                        .map(phase -> RuleText.of(phase.recipe().optimizer(), rolling))
                        .toList();
        scheduled =
                program.phases().stream()
                        .anyMatch(each -> !(each.recipe().schedule() instanceof ConstantRate));
        builtIn =
                TorchOptimizer.exists(program.first().recipe().optimizer())
                        && rules.stream().allMatch(rules.getFirst()::equals);
    }

    void define(Page page) {
        if (!builtIn) {
            page.apart().comment("", "code.own-rule");
            Map<String, RuleText> kinds = new LinkedHashMap<>();
            rules.forEach(rule -> kinds.put(rule.name(), rule));
            kinds.values()
                    .forEach(each -> RuleClass.write(page, each, Dialect.PYTORCH, looksAhead()));
        }
        if (scheduled) {
            page.apart().add("def factor(k):", "code.schedule");
            page.add("    return " + ScheduleText.of(program.first().recipe().schedule()));
        }
    }

    void begin(Page page) {
        page.apart().comment("", builtIn ? "code.optimizer" : "code.rule");
        page.add(base() + " = " + PythonNumber.of(program.first().recipe().optimizer().eta()));
        page.add(
                builtIn
                        ? "optimizer = "
                                + TorchOptimizer.of(program.first().recipe().optimizer(), base())
                        : "rules = " + made(rules.getFirst()));
    }

    private String base() {
        return scheduled ? "eta0" : "eta";
    }

    private static String made(RuleText rule) {
        String one = RuleClass.made(rule);
        if (rule.knobs().containsKey("decay")) {
            String decay = "decay=" + PythonNumber.of(rule.knobs().get("decay"));
            one = one.replace(decay, decay + " if p.ndim == 2 else 0");
        }
        return "{p: " + one + " for p in net.parameters()}";
    }

    boolean looksAhead() {
        return rules.stream().anyMatch(RuleText::looksAhead);
    }

    /** Moves all weights to where the gradient is to be taken, and keeps where they were. */
    List<String> ahead() {
        return looksAhead()
                ? List.of(
                        "places = [p.detach().clone() for p in rules]",
                        "for p, rule in rules.items():",
                        "    p.data = rule.look(p.data)")
                : List.of();
    }

    List<String> update() {
        List<String> lines = new ArrayList<>();
        if (builtIn) {
            if (scheduled) {
                lines.add("for group in optimizer.param_groups:");
                lines.add("    group[\"lr\"] = eta0 * factor(step)");
            }
            lines.add("optimizer.step()");
            return lines;
        }
        if (scheduled) {
            lines.add("eta = eta0 * factor(step)");
        }
        if (looksAhead()) {
            lines.add("for place, (p, rule) in zip(places, rules.items()):");
            lines.add("    p.data = rule.step(place, p.grad, eta)");
        } else {
            lines.add("for p, rule in rules.items():");
            lines.add("    p.data = rule.step(p.data, p.grad, eta)");
        }
        return lines;
    }

    List<String> turn(Phase before, Phase after) {
        List<String> lines = new ArrayList<>();
        RuleText was = rules.get(program.phases().indexOf(before));
        RuleText is = rules.get(program.phases().indexOf(after));
        List<String> own = builtIn ? List.of() : RuleTurn.lines(was, is, "rule.");
        if (!own.isEmpty() && RuleTurn.isFresh(was, is)) {
            lines.add("rules = " + made(is));
        } else if (!own.isEmpty()) {
            lines.add("for p, rule in rules.items():");
            own.forEach(line ->
                    lines.add(
                            "    "
                                    + (line.startsWith("rule.decay")
                                            ? line + " if p.ndim == 2 else 0"
                                            : line)));
            if (!was.name().equals(is.name())) {
                lines.add("    rules[p] = rule");
            }
        }
        double eta = after.recipe().optimizer().eta();
        if (before.recipe().optimizer().eta() != eta) {
            lines.add(base() + " = " + PythonNumber.of(eta));
            if (builtIn && !scheduled) {
                lines.add("for group in optimizer.param_groups:");
                lines.add("    group[\"lr\"] = eta");
            }
        }
        if (!before.recipe().schedule().equals(after.recipe().schedule())) {
            lines.add("factor = lambda k: " + ScheduleText.of(after.recipe().schedule()));
        }
        return lines;
    }
}
