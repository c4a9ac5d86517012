package org.gradientlab.code;

import java.util.List;
import java.util.stream.Stream;
import org.gradientlab.code.NetworkProgram.Gradients;
import org.gradientlab.code.NetworkProgram.Phase;
import org.gradientlab.code.NetworkProgram.Report;
import org.gradientlab.code.NetworkText.Points;
import org.gradientlab.network.Examples;
import org.jspecify.annotations.Nullable;

/** Writes what is measured of a network as it learns, and at which of its steps. */
final class MeasureText {
    private static final String IN = "    ";

    private final NetworkProgram program;
    private final long steps;
    private final Dialect dialect;
    private final NetworkText network;

    MeasureText(NetworkProgram program, long steps, Dialect dialect, NetworkText network) {
        this.program = program;
        this.steps = steps;
        this.dialect = dialect;
        this.network = network;
    }

    /** The functions that measure. */
    void define(Page page) {
        if (program.data() instanceof LearningData.Given data
                && !(program.report() instanceof Report.OfUpdate)) {
            page.apart().add("def score(x, t):", "code.score").add(ScoreText.lines(dialect));
            page.apart();
            if (program.report() instanceof Report.EveryPart every) {
                everyPart(page, data);
                lengths(page, data, every.gradients());
                isDue(page, every);
            } else {
                trainAndTest(page, data);
            }
        }
    }

    private static void trainAndTest(Page page, LearningData.Given data) {
        measure(page, data, "code.difference");
        page.add(IN + "test = score(X_test, T_test)");
        page.add(IN + "masks = [math.nan] * 3", "code.no-masks");
        page.add(IN + "return [test[0] - train[0], *masks, train[0], test[0], train[1], test[1]]");
    }

    private static void measure(Page page, LearningData.Given data, String what) {
        page.comment("", what).add("def measure():");
        page.add(IN + "train = score(" + Points.ofTraining(data, data.measured()) + ")");
    }

    private void everyPart(Page page, LearningData.Given data) {
        measure(page, data, "code.measure");
        page.add(IN + "validation = " + scored("validation", data.validation()));
        page.add(IN + "test = " + scored("test", data.test()));
        boolean penalizes = NetworkFeatures.of(program).penalizes();
        if (penalizes) {
            page.add(IN + "cost = " + ScoreText.penalty(dialect));
        }
        String cost = penalizes ? "cost" : "0.0";
        page.add(IN + "return [train[0], " + cost + ", train[1], *validation, *test]");
    }

    private static String scored(String part, @Nullable Examples examples) {
        return examples == null ? "(math.nan, math.nan)" : "score(X_" + part + ", T_" + part + ")";
    }

    private void lengths(Page page, LearningData.Given data, Gradients gradients) {
        page.apart().comment("", "code.gradient-lengths", gradients.rows());
        page.add("def gradient_lengths():");
        String lengths = network.lengths(page, Points.ofTraining(data, gradients.rows()));
        int missing = gradients.columns() - program.layers().size();
        if (missing == 0) {
            page.add(IN + "return " + lengths);
        } else {
            String nothing = " + [math.nan] * " + missing;
            page.add(IN + "return " + lengths + nothing, "code.missing-layers");
        }
    }

    private void isDue(Page page, Report.EveryPart every) {
        if (isRare(every.gradients().earlySteps())) {
            page.apart().comment("", "code.cadence").add("def is_due(early):");
            page.add(IN + "every = 1 << (max(1, epoch // 128).bit_length() - 1)", "code.every");
            String end = program.isInBatches() ? "position == 0 and " : "";
            page.add(IN + "return broken or step < early or " + end + "epoch % every == 0");
        }
    }

    /** Whether there are steps without a measurement. */
    private boolean isRare(long earlySteps) {
        return steps > earlySteps;
    }

    /** What the loop keeps of it. */
    void begin(Page page) {
        if (waitsAtTimes()) {
            page.add("waits = " + PythonNumber.truth(program.first().waits()));
        }
        page.add("latest, lengths = measure(), gradient_lengths()");
    }

    /** The lines that bring a phase about. */
    List<String> turn(Phase before, Phase after) {
        return waitsAtTimes() && before.waits() != after.waits()
                ? List.of("waits = " + PythonNumber.truth(after.waits()))
                : List.of();
    }

    /** The lines behind an update that measure what is due. */
    void measure(Page page) {
        if (program.report() instanceof Report.EveryPart(long early, Gradients gradients)) {
            if (!isRare(gradients.earlySteps())) {
                page.add(IN + "latest, lengths = measure(), gradient_lengths()");
                return;
            }
            page.add(IN + "if is_due(" + gradients.earlySteps() + "):", "code.dearer");
            page.add(IN + IN + "lengths = gradient_lengths()");
            boolean awaitsAll =
                    !program.isInBatches() && program.phases().stream().allMatch(Phase::waits);
            if (isRare(early) && !awaitsAll) {
                page.add(IN + "if is_due(" + early + ")" + orAwaited() + ":");
                page.add(IN + IN + "latest = measure()");
            } else {
                page.add(IN + "latest = measure()");
            }
        }
    }

    /** Whoever waits for a number has it measured at the end of every epoch. */
    private String orAwaited() {
        if (program.phases().stream().noneMatch(Phase::waits)) {
            return "";
        }
        return " or "
                + String.join(
                        " and ",
                        Stream.of("waits", "position == 0")
                                .filter(each ->
                                        each.equals("waits")
                                                ? waitsAtTimes()
                                                : program.isInBatches())
                                .toList());
    }

    /** Whether the script has to know if something waits just now. */
    private boolean waitsAtTimes() {
        return program.report() instanceof Report.EveryPart(long early, Gradients gradients)
                && isRare(early)
                && program.phases().stream().anyMatch(Phase::waits)
                && !program.phases().stream().allMatch(Phase::waits);
    }
}
