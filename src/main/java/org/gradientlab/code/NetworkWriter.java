package org.gradientlab.code;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.code.NetworkProgram.Phase;
import org.gradientlab.code.NetworkProgram.Report;
import org.gradientlab.code.NetworkProgram.Stop;
import org.gradientlab.experiment.Scene;
import org.gradientlab.network.Examples;
import org.jspecify.annotations.Nullable;

/** Writes the training of a network: its examples, itself, and the loop. */
final class NetworkWriter {
    private static final String IN = "    ";

    private final NetworkProgram program;
    private final Scene scene;
    private final Dialect dialect;
    private final NetworkText network;
    private final NetworkFeatures has;

    NetworkWriter(NetworkProgram program, Scene scene, Dialect dialect) {
        this.program = program;
        this.scene = scene;
        this.dialect = dialect;
        network = NetworkText.of(program, dialect);
        has = NetworkFeatures.of(program);
    }

    void write(Page page) {
        Chance.write(page, needs());
        List<String> parts = ExamplesText.write(page, program.data());
        page.add(network.examples(parts));
        network.define(page);
        if (!(program.report() instanceof Report.OfUpdate)) {
            score(page);
            measure(page, parts);
        }
        loop(page);
    }

    private Chance.Needs needs() {
        boolean batches = program.phases().stream().anyMatch(this::isInBatches);
        return new Chance.Needs(
                has.drops() || WeightsText.drawsUniform(program.initialization()),
                WeightsText.drawsNormal(program.initialization())
                        || program.data() instanceof LearningData.Directions,
                batches);
    }

    private boolean isInBatches(Phase phase) {
        return phase.batch() < program.data().rows();
    }

    // how well it does

    private void score(Page page) {
        page.apart().add("def score(x, t):", "code.score");
        page.add(ScoreText.lines(dialect));
    }

    private void measure(Page page, List<String> parts) {
        page.apart().add("def measure():");
        String train = "train";
        LearningData.Given data = (LearningData.Given) program.data();
        String measured = data.measured() < data.rows() ? "[:" + data.measured() + "]" : "";
        page.add("    train = score(X_train" + measured + ", T_train" + measured + ")");
        if (program.report() instanceof Report.TrainAndTest) {
            page.add("    test = score(X_test, T_test)");
            page.add("    nothing = [math.nan] * 3");
            page.add(
                    "    return [test[0] - train[0], *nothing, train[0], test[0], train[1], test[1]]");
            return;
        }
        page.add("    validation = " + scored(parts, "validation"));
        page.add("    test = " + scored(parts, "test"));
        String cost = has.penalizes() ? ScoreText.penalty(dialect) : "0.0";
        page.add("    return [" + train + "[0], " + cost + ", train[1], *validation, *test]");
    }

    private static String scored(List<String> parts, String part) {
        return parts.contains(part)
                ? "score(X_" + part + ", T_" + part + ")"
                : "(math.nan, math.nan)";
    }

    // the loop

    private void loop(Page page) {
        boolean batches = program.phases().stream().anyMatch(this::isInBatches);
        boolean each = program.report() instanceof Report.EveryPart;
        page.apart();
        begin(page, each);
        page.add("for step in range(steps):");
        for (Phase phase : program.phases().subList(1, program.phases().size())) {
            turn(page, phase);
        }
        if (batches) {
            batch(page);
        } else {
            page.add(IN + "rows = slice(None)");
        }
        List<String> update = network.update();
        update.forEach(line -> page.add(IN + line));
        page.during(Moment.STEP);
        network.after().forEach(line -> page.add(IN + line));
        if (each) {
            epochs(page, batches);
        } else {
            report(page);
        }
    }

    private void begin(Page page, boolean each) {
        if (each) {
            page.add("batch = " + program.first().batch());
            page.add("epoch, position, latest = 0, 0, measure()");
            if (waitsAtTimes()) {
                page.add("waits = " + (program.first().waits() ? "True" : "False"));
            }
            if (program.phases().stream().anyMatch(phase -> phase.patience() > 0)) {
                page.add("patience, best = " + program.first().patience() + ", None");
            }
        }
        List<String> told = scene.bench().scalars().subList(0, program.report().scalars());
        page.add("print(\"step," + String.join(",", told) + "\")");
        page.add(
                switch (program.report()) {
                    case Report.EveryPart every -> "print(0, 0.0, *latest, sep=\",\")";
                    case Report.TrainAndTest test -> "print(0, *measure(), sep=\",\")";
                    case Report.OfUpdate update -> "print(0, math.nan, math.nan, sep=\",\")";
                });
    }

    private void turn(Page page, Phase phase) {
        Phase before = program.phases().get(program.phases().indexOf(phase) - 1);
        page.add(IN + "if step == " + phase.from() + ":", "code.turned");
        page.during(Moment.turn(phase.from()));
        List<String> lines = new ArrayList<>(network.turn(before, phase));
        if (!phase.layers().equals(before.layers())) {
            lines.add("dropout = " + NetworkShape.rates(phase.layers()));
        }
        if (phase.batch() != before.batch()) {
            lines.add("batch = " + phase.batch());
        }
        if (phase.patience() != before.patience()) {
            lines.add("patience = " + phase.patience());
            if (phase.patience() == 0) {
                lines.add("best = None");
            }
        }
        if (waitsAtTimes() && phase.waits() != before.waits()) {
            lines.add("waits = " + (phase.waits() ? "True" : "False"));
        }
        if (lines.isEmpty()) {
            lines.add("pass");
        }
        lines.forEach(line -> page.add(IN + IN + line));
    }

    private void batch(Page page) {
        page.add(IN + "if position == 0:", "code.epoch");
        page.add(
                IN
                        + IN
                        + "order = np.arange(len(X_train)) if batch >= len(X_train) else permutation(");
        page.add(IN + IN + IN + "chance(" + program.seed() + ", \"order\", epoch), len(X_train))");
        page.add(IN + "rows = order[position:position + batch]");
    }

    private void report(Page page) {
        if (program.report() instanceof Report.OfUpdate) {
            page.add(IN + "print(step + 1, float(value), float(length), sep=\",\")");
            page.add(IN + "if not np.isfinite(float(value) + float(length)):", "code.broken");
        } else {
            page.add(IN + "print(step + 1, *measure(), sep=\",\")");
            page.add(IN + "if not np.isfinite(float(value)):", "code.broken");
        }
        page.add(IN + IN + "break").during(Moment.END);
    }

    private void epochs(Page page, boolean batches) {
        if (batches) {
            page.add(IN + "position += len(rows)");
            page.add(IN + "if position == len(X_train):");
            page.add(IN + IN + "epoch, position = epoch + 1, 0");
        } else {
            page.add(IN + "epoch += 1");
        }
        page.add(IN + "broken = not np.isfinite(float(value))");
        measured(page);
        page.add(IN + "over = broken", "code.broken");
        ends(page);
        page.add(IN + "print(step + 1, epoch + position / len(X_train), *latest, sep=\",\")");
        page.add(IN + "if over:");
        page.add(IN + IN + "break").during(Moment.END);
    }

    private long early() {
        return ((Report.EveryPart) program.report()).earlySteps();
    }

    /** Whether the scene is over before measuring becomes rare. */
    private boolean always() {
        return scene.steps() <= early();
    }

    private void measured(Page page) {
        String in = always() ? IN : IN + IN;
        if (!always()) {
            page.comment(IN, "code.cadence", early());
            page.add(IN + "due = broken or step < " + early() + " or " + rare());
            page.add(IN + "if due:");
        }
        page.add(in + "latest = measure()");
        page.add(in + "broken = broken or not np.isfinite(latest[0] + latest[1])");
    }

    private boolean waitsAtTimes() {
        return program.phases().stream().anyMatch(Phase::waits)
                && !program.phases().stream().allMatch(Phase::waits);
    }

    /** When later steps are measured: the end of each epoch where something waits for it. */
    private String rare() {
        if (program.phases().stream().allMatch(Phase::waits)) {
            return "position == 0";
        }
        String ever = "epoch % max(1, 1 << (max(1, epoch // 128).bit_length() - 1)) == 0";
        return "position == 0 and " + (waitsAtTimes() ? "(waits or " + ever + ")" : ever);
    }

    private void ends(Page page) {
        if (program.phases().stream().noneMatch(Phase::waits)) {
            return;
        }
        page.add(IN + "if " + (always() ? "" : "due and ") + "not broken and position == 0:");
        if (program.phases().stream().anyMatch(phase -> phase.patience() > 0)) {
            patience(page);
        }
        stop(page);
    }

    private void patience(Page page) {
        String in = IN + IN;
        page.add(in + "if patience and np.isfinite(latest[3]):", "code.early-stopping");
        page.add(in + IN + "if best is None or latest[3] < best[1]:");
        page.add(in + IN + IN + "best = epoch, latest[3], " + network.copy());
        page.add(in + IN + "elif epoch - best[0] >= patience:");
        page.add(in + IN + IN + network.restore("best[2]"));
        page.add(in + IN + IN + "latest, over = measure(), True");
    }

    private void stop(Page page) {
        for (int i = 0; i < program.phases().size(); i++) {
            Phase phase = program.phases().get(i);
            String condition = condition(phase.stop());
            if (condition != null) {
                page.add(IN + IN + "if " + during(i) + condition + ":", "code.enough");
                page.add(IN + IN + IN + "over = True");
            }
        }
    }

    /** A rule to stop by holds while its phase does. */
    private String during(int index) {
        boolean last = index == program.phases().size() - 1;
        String from = index == 0 ? "" : program.phases().get(index).from() + " <= ";
        String until = last ? "" : " < " + program.phases().get(index + 1).from();
        return from.isEmpty() && until.isEmpty() ? "" : from + "step" + until + " and ";
    }

    private @Nullable String condition(Stop stop) {
        return switch (stop) {
            case Stop.Never never -> null;
            case Stop.AfterEpochs(long count) -> "epoch >= " + count;
            case Stop.BelowLoss(double loss) -> "latest[0] < " + PythonNumber.of(loss);
            case Stop.AtAccuracy(double share) ->
                    (hasValidation() ? "latest[4]" : "latest[2]") + " >= " + PythonNumber.of(share);
        };
    }

    private boolean hasValidation() {
        Examples validation = ((LearningData.Given) program.data()).validation();
        return validation != null;
    }
}
