package org.gradientlab.code;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.code.NetworkProgram.Gradients;
import org.gradientlab.code.NetworkProgram.Phase;
import org.gradientlab.code.NetworkProgram.Report;
import org.gradientlab.experiment.Scene;

/** Writes the training of a network: its examples, itself, and the loop. */
final class NetworkWriter {
    private static final String IN = "    ";

    private final NetworkProgram program;
    private final Scene scene;
    private final Dialect dialect;
    private final NetworkText network;
    private final MeasureText measuring;
    private final EndingText ending;

    NetworkWriter(NetworkProgram program, Scene scene, Dialect dialect) {
        this.program = program;
        this.scene = scene;
        this.dialect = dialect;
        network = NetworkText.of(program, dialect);
        measuring = new MeasureText(program, scene.steps(), dialect, network);
        ending = new EndingText(program, network);
    }

    void write(Page page) {
        Chance.write(page, needs());
        page.add(network.examples(ExamplesText.write(page, program.data())));
        network.define(page);
        measuring.define(page);
        loop(page);
    }

    private Chance.Needs needs() {
        return new Chance.Needs(
                NetworkFeatures.of(program).drops()
                        || WeightsText.drawsUniform(program.initialization()),
                WeightsText.drawsNormal(program.initialization())
                        || program.data() instanceof LearningData.Directions,
                program.isInBatches());
    }

    private void loop(Page page) {
        page.apart();
        begin(page);
        page.add("for step in range(steps):");
        for (Phase phase : program.phases().subList(1, program.phases().size())) {
            turn(page, phase);
        }
        if (program.isInBatches()) {
            rows(page);
        }
        network.update().forEach(line -> page.add(IN + line));
        page.during(Moment.STEP);
        network.after().forEach(line -> page.add(IN + line));
        switch (program.report()) {
            case Report.EveryPart every -> everyPart(page);
            case Report.TrainAndTest test -> {
                page.add(IN + "print(step + 1, *measure(), sep=\",\")");
                page.add(IN + "if not " + dialect.isFinite("value") + ":", "code.broken");
            }
            case Report.OfUpdate update -> {
                String loss = dialect.number("value");
                page.add(IN + "print(step + 1, " + loss + ", length, sep=\",\")");
                page.add(IN + "if not np.isfinite(" + loss + " + length):", "code.broken");
            }
        }
        page.add(IN + IN + "break").during(Moment.END);
    }

    private void begin(Page page) {
        if (program.isInBatches()) {
            page.add("batch = " + program.first().batch());
        }
        if (program.report() instanceof Report.EveryPart) {
            page.add(program.isInBatches() ? "epoch, position = 0, 0" : "epoch = 0");
            ending.begin(page);
            measuring.begin(page);
        }
        page.add(header());
        page.add(
                switch (program.report()) {
                    case Report.EveryPart every -> "print(0, 0.0, *latest, *lengths, sep=\",\")";
                    case Report.TrainAndTest test -> "print(0, *measure(), sep=\",\")";
                    case Report.OfUpdate update -> "print(0, math.nan, math.nan, sep=\",\")";
                });
    }

    private List<String> header() {
        List<String> names = scene.bench().scalars();
        if (!(program.report() instanceof Report.EveryPart(long early, Gradients gradients))) {
            return LongString.lines("print(", "step," + String.join(",", names), ",", ")");
        }
        int layers = gradients.columns();
        String others = String.join(",", names.subList(0, names.size() - layers));
        List<String> lines = LongString.lines("print(", "step," + others, ",", ",");
        lines.add("      *[f\"gradient_{l + 1}\" for l in range(" + layers + ")], sep=\",\")");
        return lines;
    }

    private void turn(Page page, Phase phase) {
        Phase before = program.phases().get(program.phases().indexOf(phase) - 1);
        page.add(IN + "if step == " + phase.from() + ":", "code.turned");
        page.during(Moment.turn(phase.from()));
        List<String> lines = new ArrayList<>(network.turn(before, phase));
        if (!phase.layers().equals(before.layers())) {
            lines.add("dropout = " + NetworkShape.rates(phase.layers()));
        }
        if (program.isInBatches() && phase.batch() != before.batch()) {
            lines.add("batch = " + phase.batch());
        }
        if (phase.patience() != before.patience()) {
            lines.add("patience = " + phase.patience());
            if (phase.patience() == 0) {
                lines.add("best = None");
            }
        }
        lines.addAll(measuring.turn(before, phase));
        if (lines.isEmpty()) {
            lines.add("pass");
        }
        lines.forEach(line -> page.add(IN + IN + line));
    }

    /** Which examples an update sees. */
    private void rows(Page page) {
        page.add(IN + "if position == 0:", "code.epoch");
        String drawn =
                "permutation(chance(" + program.seed() + ", \"order\", epoch), len(X_train))";
        if (program.phases().stream().allMatch(program::isInBatches)) {
            page.add(IN + IN + "order = " + drawn);
        } else {
            page.add(IN + IN + "order = np.arange(len(X_train))", "code.in-order");
            page.add(IN + IN + "if batch < len(X_train):");
            page.add(IN + IN + IN + "order = " + drawn);
        }
        page.add(IN + "rows = order[position:position + batch]");
    }

    private void everyPart(Page page) {
        if (program.isInBatches()) {
            page.add(IN + "position += len(rows)").add(IN + "if position == len(X_train):");
            page.add(IN + IN + "epoch, position = epoch + 1, 0");
        } else {
            page.add(IN + "epoch += 1");
        }
        page.add(IN + "broken = not " + dialect.isFinite("value"));
        measuring.measure(page);
        ending.judge(page);
        String epochs = program.isInBatches() ? "epoch + position / len(X_train)" : "epoch";
        page.add(IN + "print(step + 1, " + epochs + ", *latest, *lengths, sep=\",\")");
        page.add(IN + "if over:");
    }
}
