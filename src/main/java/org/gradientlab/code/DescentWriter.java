package org.gradientlab.code;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradientlab.code.DescentProgram.Phase;
import org.gradientlab.experiment.Scene;

/** Writes one point's way down. */
final class DescentWriter {
    private static final String IN = "    ";

    private final DescentProgram program;
    private final Scene scene;
    private final Dialect dialect;
    private final GroundText ground;
    private final RuleInUse rule;

    DescentWriter(DescentProgram program, Scene scene, Dialect dialect) {
        this.program = program;
        this.scene = scene;
        this.dialect = dialect;
        ground = GroundText.of(program.ground(), dialect).orElseThrow();
        rule = new RuleInUse(program.phases(), dialect, ground.point());
    }

    void write(Page page) {
        Chance.write(page, ground.needs());
        ground.define(page);
        rule.define(page);
        page.apart().comment("", "code.start");
        String start = PythonValue.of(program.start(), dialect);
        page.add(ground.point() + " = " + start, Moment.START);
        others(page);
        rule.begin(page);
        loop(page);
    }

    private void others(Page page) {
        if (!program.others().isEmpty()) {
            page.comment("", "code.other-starts", program.others().size());
            page.add(
                    PythonNumber.array(
                            "others", program.others().stream().mapToDouble(x -> x).toArray()));
        }
    }

    private void loop(Page page) {
        String x = ground.point();
        List<String> scalars = scene.bench().scalars();
        page.blank().add("print(\"step," + String.join(",", scalars) + "\")");
        page.add("for step in range(steps + 1):");
        page.add(IN + "y, g = f(" + x + "), " + ground.gradient() + "(" + x + ")");
        page.add(IN + "print(step, " + printed() + ", sep=\",\")");
        page.add(IN + "if not " + finite() + ":", "code.no-number");
        page.add(IN + IN + "break").during(Moment.END);
        for (Phase phase : program.phases().subList(1, program.phases().size())) {
            page.add(IN + "if step == " + phase.from() + ":", "code.turned")
                    .during(Moment.turn(phase.from()));
            page.add(rule.turn(phase).stream().map(line -> IN + IN + line).toList());
        }
        page.add(rule.rate().stream().map(line -> IN + line).toList());
        if (ground.isSampled() || rule.looksAhead()) {
            String rows = ground.isSampled() ? ", batch(step)" : "";
            page.add(IN + "g = " + ground.gradient() + "(" + rule.look() + rows + ")");
        }
        List<String> update = rule.update();
        update.subList(0, update.size() - 1).forEach(line -> page.add(IN + line));
        page.add(IN + update.getLast()).during(Moment.STEP);
    }

    private String printed() {
        if (ground.point().equals("x")) {
            return Stream.of("x", "y", "g").map(dialect::number).collect(Collectors.joining(", "));
        }
        return Place.numbers(ground.point(), dialect) + ", " + dialect.number("y");
    }

    private String finite() {
        boolean curve = ground.point().equals("x");
        return switch (dialect) {
            case NUMPY, KERAS -> curve ? "np.isfinite(y + g)" : "np.isfinite([y, *g]).all()";
            case PYTORCH -> curve ? "(y + g).isfinite()" : "(y.isfinite() and g.isfinite().all())";
        };
    }
}
