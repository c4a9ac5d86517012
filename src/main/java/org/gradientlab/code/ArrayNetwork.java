package org.gradientlab.code;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.code.NetworkProgram.Phase;

/**
 * A network that is a list of arrays by their names, updated in a loop over them: what NumPy and
 * Keras share.
 */
abstract class ArrayNetwork implements NetworkText {
    final NetworkProgram program;
    final NetworkFeatures has;
    final ForwardText forward;
    private final Dialect dialect;
    private final NetworkRules rules;

    ArrayNetwork(NetworkProgram program, Dialect dialect) {
        this.program = program;
        this.dialect = dialect;
        has = NetworkFeatures.of(program);
        forward = new ForwardText(program);
        rules = new NetworkRules(program, dialect);
    }

    @Override
    public void define(Page page) {
        functions(page);
        network(page);
        page.add(EditText.first(program, dialect));
        if (has.normalizes()) {
            normalize(page);
        }
        if (has.drops()) {
            NetworkShape.dropout(page, program.seed());
        }
        passes(page);
        rules.define(page);
        PenaltyText.define(page, program, dialect);
        ClippingText.define(page, program, dialect);
        gradient(page);
        rules.begin(page);
    }

    /** The loss, and what else has to stand before the network. */
    abstract void functions(Page page);

    /** The arrays. */
    abstract void network(Page page);

    /** def normalize(…): */
    abstract void normalize(Page page);

    /** def forward(…): and back where the library does not do that by itself. */
    abstract void passes(Page page);

    /** def gradient(…): */
    abstract void gradient(Page page);

    /** The length of the gradient called grads, before it is clipped. */
    abstract String gradientNorm();

    @Override
    public List<String> examples(List<String> names) {
        return List.of();
    }

    @Override
    public List<String> update() {
        List<String> lines = new ArrayList<>();
        if (has.freezes()) {
            String number = dialect.number("net[l][name][at]");
            lines.add("held = [" + number + " for l, name, at in frozen]");
        }
        if (rules.looksAhead()) {
            lines.addAll(rules.ahead());
            lines.addAll(freeze("ahead"));
        }
        String at = rules.looksAhead() ? "ahead" : "net";
        String points = Points.ofUpdate(program) + forward.inTraining();
        lines.add("value, grads = gradient(" + at + ", " + points + ")");
        if (program.report() instanceof NetworkProgram.Report.OfUpdate) {
            lines.add("length = " + gradientNorm());
        }
        if (has.freezes()) {
            lines.add("for l, name, at in frozen:");
            lines.add("    " + EditText.set(dialect, "grads", "l", "name", "at", "0"));
        }
        if (has.clips()) {
            lines.add("grads = clip(grads)");
        }
        lines.addAll(rules.update());
        return lines;
    }

    /** Brings the numbers that are held back to where they were. */
    private List<String> freeze(String arrays) {
        return has.freezes()
                ? List.of(
                        "for (l, name, at), number in zip(frozen, held):",
                        "    " + EditText.set(dialect, arrays, "l", "name", "at", "number"))
                : List.of();
    }

    @Override
    public List<String> after() {
        return freeze("net");
    }

    @Override
    public List<String> turn(Phase before, Phase after) {
        List<String> lines = new ArrayList<>(rules.turn(before, after));
        lines.addAll(PenaltyText.turn(before, after));
        lines.addAll(ClippingText.turn(before, after));
        lines.addAll(EditText.lines(after, before.edits(), dialect));
        return lines;
    }

    @Override
    public String restore(String name) {
        return (has.normalizes() ? "net, running = " : "net = ") + name;
    }
}
