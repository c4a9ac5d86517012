package org.gradientlab.code;

import org.gradientlab.code.NetworkProgram.Phase;
import org.gradientlab.code.NetworkProgram.Stop;

/** Writes when training is over before its last step: it broke, stopped early, or did enough. */
final class EndingText {
    private static final String IN = "    ";

    private final NetworkProgram program;
    private final NetworkText network;

    EndingText(NetworkProgram program, NetworkText network) {
        this.program = program;
        this.network = network;
    }

    /** What the loop keeps for it. */
    void begin(Page page) {
        if (looks()) {
            page.add("patience, best = " + program.first().patience() + ", None");
        }
    }

    private boolean looks() {
        return program.phases().stream().anyMatch(phase -> phase.patience() > 0);
    }

    /** The lines in the loop behind a measurement: whether it is over. */
    void judge(Page page) {
        page.add(IN + "over = broken or not np.isfinite(latest[0] + latest[1])", "code.broken");
        if (program.phases().stream().noneMatch(Phase::waits)) {
            return;
        }
        page.add(IN + "if not over" + (program.isInBatches() ? " and position == 0:" : ":"));
        if (looks()) {
            patience(page);
        }
        for (int i = 0; i < program.phases().size(); i++) {
            stop(page, i);
        }
    }

    private void patience(Page page) {
        String in = IN + IN;
        page.add(in + "validation_loss = latest[3]");
        page.add(in + "if patience and np.isfinite(validation_loss):", "code.early-stopping");
        page.add(in + IN + "if best is None or validation_loss < best[1]:");
        page.add(in + IN + IN + "best = epoch, validation_loss, " + network.copy());
        page.add(in + IN + "elif epoch - best[0] >= patience:");
        page.add(in + IN + IN + network.restore("best[2]"));
        page.add(in + IN + IN + "latest, lengths, over = measure(), gradient_lengths(), True");
    }

    private void stop(Page page, int index) {
        String during = IN + IN + "if " + during(index);
        switch (program.phases().get(index).stop()) {
            case Stop.Never never -> {}
            case Stop.AfterEpochs(long count) ->
                    page.add(during + "epoch >= " + count + ":", "code.enough");
            case Stop.BelowLoss(double loss) -> {
                page.add(IN + IN + "train_loss = latest[0]");
                String below = "train_loss < " + PythonNumber.of(loss);
                page.add(during + below + ":", "code.enough");
            }
            case Stop.AtAccuracy(double share) -> {
                boolean validates = program.data().validates();
                String judged = validates ? "validation_accuracy" : "train_accuracy";
                page.add(IN + IN + judged + " = latest[" + (validates ? 4 : 2) + "]");
                String reached = judged + " >= " + PythonNumber.of(share);
                page.add(during + reached + ":", "code.enough");
            }
        }
        if (!(program.phases().get(index).stop() instanceof Stop.Never)) {
            page.add(IN + IN + IN + "over = True");
        }
    }

    /** A rule to stop by holds while its phase does. */
    private String during(int index) {
        boolean last = index == program.phases().size() - 1;
        String from = index == 0 ? "" : program.phases().get(index).from() + " <= ";
        String until = last ? "" : " < " + program.phases().get(index + 1).from();
        return from.isEmpty() && until.isEmpty() ? "" : from + "step" + until + " and ";
    }
}
