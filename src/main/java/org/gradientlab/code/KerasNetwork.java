package org.gradientlab.code;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.code.NetworkProgram.Phase;

/** A network with the operations of Keras, trained in a loop of its own. */
final class KerasNetwork implements NetworkText {
    private final NetworkProgram program;
    private final NetworkFeatures has;
    private final NetworkRules rules;
    private final ForwardText forward;

    KerasNetwork(NetworkProgram program) {
        this.program = program;
        has = NetworkFeatures.of(program);
        forward = new ForwardText(program);
        rules = new NetworkRules(program, Dialect.KERAS);
    }

    @Override
    public void define(Page page) {
        page.blank().comment("", "code.keras-own");
        page.apart().comment("", "code.loss-alone").add("def loss(z, t):");
        String loss = LossText.keras(program.first().recipe().loss());
        page.add(loss.stripIndent().indent(4));
        network(page);
        if (has.normalizes()) {
            normalize(page);
        }
        if (has.drops()) {
            NetworkShape.dropout(page, program.seed());
        }
        forward(page);
        rules.define(page);
        PenaltyText.define(page, program, Dialect.KERAS);
        ClippingText.define(page, program, Dialect.KERAS);
        gradient(page);
        rules.begin(page);
    }

    private void network(Page page) {
        NetworkShape.arrays(
                page,
                program,
                "ops.array(initial(l))",
                ones -> "ops." + ones + "(sizes[l + 1], \"float64\")",
                ActivationText::keras);
        if (program.phases().stream().anyMatch(phase -> !phase.edits().isEmpty())) {
            page.apart().add("def set_number(l, name, at, number):", "code.set-number");
            page.add("    array = net[l][name].numpy().copy()").add("    array[at] = number");
            page.add("    net[l][name] = ops.array(array)").apart();
        }
        page.add(EditText.first(program).stream().map(KerasNetwork::setting).toList());
    }

    /** A tensor is not written into: net[0]["W"][1, 2] = 0.5 becomes a call. */
    private static String setting(String line) {
        return line.startsWith("net[")
                ? line.replaceFirst(
                        "net\\[(\\d+)\\]\\[(\"\\w\")\\]\\[([^\\]]*)\\] = (.*)",
                        "set_number($1, $2, ($3), $4)")
                : line;
    }

    private void normalize(Page page) {
        forward.normalize(page, "z", "*ops.moments(z, axes=[0])", ".numpy()");
        page.add("    hat = (z - mean) / ops.sqrt(variance + eps)");
        page.add(
                program.biases()
                        ? "    return layer[\"scale\"] * hat + layer[\"shift\"]"
                        : "    return hat");
    }

    private void forward(Page page) {
        forward.define(page);
        page.add("    x = ops.array(x)").add("    for l, layer in enumerate(net):");
        page.add("        z = x @ layer[\"W\"]" + (program.biases() ? " + layer[\"b\"]" : ""));
        if (has.normalizes()) {
            page.add("        z = normalize(l, layer, z, step, own)");
        }
        String a = has.skips() ? "a" : "x";
        page.add("        " + a + " = activations[l](z)");
        if (has.drops()) {
            page.add("        if step is not None and dropout[l] > 0:");
            page.add("            " + a + " = " + a + " * kept(step, l, " + a + ".shape)");
        }
        if (has.skips()) {
            page.add("        x = a + x if residual[l] else a");
        }
        page.add("    return x");
    }

    private void gradient(Page page) {
        forward.gradient(page);
        tape(page, "x" + forward.inTraining(), "t");
        if (has.penalizes()) {
            page.add("        value = value + sum(penalty(layer[\"W\"]) for layer in net)");
        }
        page.add("    return value, tape.gradient(value, net)");
    }

    /** Records how the loss comes about. */
    private void tape(Page page, String x, String t) {
        page.add("    with tf.GradientTape() as tape:").add("        tape.watch(net)");
        page.add("        value = loss(" + forward.call(x) + ", " + t + ")");
    }

    @Override
    public String lengths(Page page, Points points) {
        if (has.penalizes()) {
            tape(page, points.x(), points.t());
            page.add("    grads = tape.gradient(value, net)");
        } else {
            page.add("    value, grads = gradient(net, " + points + ")");
        }
        return "[float(ops.norm(g[\"W\"])) for g in grads]";
    }

    @Override
    public List<String> examples(List<String> parts) {
        return List.of();
    }

    @Override
    public List<String> update() {
        List<String> lines = new ArrayList<>();
        if (has.freezes()) {
            lines.add("held = [float(net[l][name][at]) for l, name, at in frozen]");
        }
        String at = "net";
        if (rules.looksAhead()) {
            lines.addAll(rules.ahead());
            at = "ahead";
        }
        String points = Points.ofUpdate(program) + forward.inTraining();
        lines.add("value, grads = gradient(" + at + ", " + points + ")");
        if (has.reportsGradient()) {
            lines.add("length = " + gradientNorm());
        }
        if (has.freezes()) {
            lines.add("for l, name, at in frozen:");
            lines.add("    still = np.ones(grads[l][name].shape)");
            lines.add("    still[at] = 0");
            lines.add("    grads[l][name] = grads[l][name] * still");
        }
        if (has.clips()) {
            lines.add("grads = clip(grads)");
        }
        lines.addAll(rules.update());
        return lines;
    }

    @Override
    public List<String> after() {
        return has.freezes()
                ? List.of(
                        "for (l, name, at), number in zip(frozen, held):",
                        "    set_number(l, name, at, number)")
                : List.of();
    }

    @Override
    public List<String> turn(Phase before, Phase after) {
        List<String> lines = new ArrayList<>(rules.turn(before, after));
        lines.addAll(PenaltyText.turn(before, after));
        lines.addAll(ClippingText.turn(before, after));
        EditText.lines(after, before.edits()).forEach(line -> lines.add(setting(line)));
        return lines;
    }

    @Override
    public String copy() {
        String net = "[dict(layer) for layer in net]";
        return has.normalizes() ? "(" + net + ", dict(running))" : net;
    }

    @Override
    public String restore(String name) {
        return (has.normalizes() ? "net, running = " : "net = ") + name;
    }

    private static String gradientNorm() {
        return "np.sqrt(sum((g.numpy()**2).sum() for layer in grads for g in layer.values()))";
    }
}
