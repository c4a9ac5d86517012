package org.gradientlab.code;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gradientlab.optimizer.RmsProp;

/** Writes several points going down from one start, each by its own rule. */
final class RaceWriter {
    private final RaceProgram program;
    private final Dialect dialect;
    private final GroundText ground;
    private final List<RuleText> rules;

    RaceWriter(RaceProgram program, Dialect dialect) {
        this.program = program;
        this.dialect = dialect;
        ground = GroundText.of(program.ground(), dialect).orElseThrow();
        boolean rolling =
                program.racers().stream()
                        .anyMatch(each -> each instanceof RmsProp rule && rule.mu() > 0);
        rules = program.racers().stream().map(each -> RuleText.of(each, rolling)).toList();
    }

    void write(Page page) {
        Chance.write(page, ground.needs());
        ground.define(page);
        Map<String, RuleText> kinds =
                rules.stream()
                        .collect(
                                Collectors.toMap(
                                        RuleText::name, r -> r, (a, b) -> a, LinkedHashMap::new));
        kinds.values().forEach(rule -> RuleClass.write(page, rule, dialect, looksAhead()));
        page.apart().comment("", "code.racers").add("racers = [");
        for (int i = 0; i < rules.size(); i++) {
            String eta = PythonNumber.of(program.racers().get(i).eta());
            page.add("    (" + RuleClass.made(rules.get(i)) + ", " + eta + "),");
        }
        page.add("]");
        page.add("start = " + PythonValue.of(program.start(), dialect));
        page.add("points = [start for _ in racers]").during(Moment.START);
        page.add("out = [False for _ in racers]");
        page.add("far = " + PythonNumber.of(program.far()), "code.far");
        loop(page);
    }

    private void loop(Page page) {
        int missing = program.columns() - rules.size();
        page.blank();
        page.add(
                "print(\"step,best,\" + \",\".join(f\"x{i},y{i},f{i}\" for i in range(1, "
                        + (program.columns() + 1)
                        + ")))");
        page.add("for step in range(steps + 1):");
        page.add("    row, heights = [], []");
        page.add("    for i, (rule, eta) in enumerate(racers):");
        page.add("        p = points[i]");
        page.add("        if out[i]:");
        page.add("            row += [math.nan] * 3");
        page.add("            continue");
        page.add("        y, g = f(p), " + ground.gradient() + "(p)");
        page.add("        row += [" + numbers() + ", " + dialect.number("y") + "]");
        page.add("        out[i] = not " + finite() + " or " + largest() + " > far", "code.out");
        page.add("        if out[i]:");
        page.add("            continue");
        page.add("        heights.append(" + dialect.number("y") + ")");
        if (ground.isSampled() || looksAhead()) {
            String where = looksAhead() ? "rule.look(p)" : "p";
            String rows = ground.isSampled() ? ", batch(step)" : "";
            page.add("        g = " + ground.gradient() + "(" + where + rows + ")");
        }
        page.add("        points[i] = rule.step(p, g, eta)").during(Moment.STEP);
        String rest = missing == 0 ? "" : ", *[math.nan] * " + 3 * missing;
        page.add("    best = min(heights, default=math.nan)");
        page.add("    print(step, best, *row" + rest + ", sep=\",\")");
        page.add("    if all(out):");
        page.add("        break").during(Moment.END);
    }

    private boolean looksAhead() {
        return rules.stream().anyMatch(RuleText::looksAhead);
    }

    private boolean isCurve() {
        return program.start().size() == 1;
    }

    private String numbers() {
        if (isCurve()) {
            return dialect.number("p") + ", " + dialect.number("y");
        }
        return ground.drawn("p");
    }

    private String finite() {
        return switch (dialect) {
            case NUMPY, KERAS -> "np.isfinite(np.append(g, y)).all()";
            case PYTORCH -> "(y.isfinite() and g.isfinite().all())";
        };
    }

    private String largest() {
        return switch (dialect) {
            case NUMPY -> "np.max(np.abs(p))";
            case PYTORCH -> "p.abs().max()";
            case KERAS -> "np.abs(p.numpy()).max()";
        };
    }
}
