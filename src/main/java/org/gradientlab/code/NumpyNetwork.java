package org.gradientlab.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradientlab.network.Activation;

/** A network in NumPy, its gradient worked out layer by layer. */
final class NumpyNetwork implements NetworkText {
    private final NetworkProgram program;
    private final NetworkFeatures has;
    private final NetworkRules rules;
    private final ForwardText forward;

    NumpyNetwork(NetworkProgram program) {
        this.program = program;
        has = NetworkFeatures.of(program);
        forward = new ForwardText(program);
        rules = new NetworkRules(program, Dialect.NUMPY);
    }

    @Override
    public void define(Page page) {
        functions(page);
        network(page);
        forward(page);
        backward(page);
        rules.define(page);
        PenaltyText.define(page, program);
        ClippingText.define(page, program, Dialect.NUMPY);
        gradient(page);
        rules.begin(page);
    }

    private void functions(Page page) {
        Map<String, Activation> used = new LinkedHashMap<>();
        program.layers()
                .forEach(l -> used.put(ActivationText.name(l.activation()), l.activation()));
        boolean sigmoid =
                LossText.usesSigmoid(program.first().recipe().loss())
                        || used.values().stream().anyMatch(ActivationText::usesSigmoid);
        if (sigmoid) {
            page.apart().add("def sigmoid(z):").add("    return 1 / (1 + np.exp(-z))");
        }
        boolean first = true;
        for (Activation each : used.values()) {
            page.apart();
            if (first) {
                page.comment("", "code.activations").add(ActivationText.define(each));
            } else {
                page.add(ActivationText.define(each));
            }
            first = false;
        }
        page.apart().comment("", "code.loss");
        page.add(LossText.define(program.first().recipe().loss()));
    }

    private void network(Page page) {
        NetworkShape.arrays(
                page,
                program,
                "initial(l)",
                ones -> "np." + ones + "(sizes[l + 1])",
                ActivationText::used);
        page.add(EditText.first(program));
    }

    private void forward(Page page) {
        if (has.normalizes()) {
            normalize(page);
        }
        if (has.drops()) {
            NetworkShape.dropout(page, program.seed());
        }
        forward.define(page);
        page.add("    seen = []").add("    for l, layer in enumerate(net):");
        page.add("        z = x @ layer[\"W\"]" + (program.biases() ? " + layer[\"b\"]" : ""));
        if (has.normalizes()) {
            page.add("        z, norm = normalize(l, layer, z, step, own)");
        }
        page.add("        a, slope = activations[l](z)");
        if (has.drops()) {
            page.add("        if step is not None and dropout[l] > 0:");
            page.add("            mask = kept(step, l, a.shape)");
            page.add("            a, slope = a * mask, slope * mask");
        }
        page.add("        seen.append((x, slope" + (has.normalizes() ? ", norm" : "") + "))");
        page.add("        x = " + (has.skips() ? "a + x if residual[l] else a" : "a"));
        page.add("    return x, seen");
    }

    private void normalize(Page page) {
        forward.normalize(page, "z, None", "z.mean(axis=0), z.var(axis=0)", "");
        page.add("    root = np.sqrt(variance + eps)");
        page.add("    hat = (z - mean) / root");
        page.add(
                program.biases()
                        ? "    return layer[\"scale\"] * hat + layer[\"shift\"], (hat, root)"
                        : "    return hat, (hat, root)");
    }

    private void backward(Page page) {
        page.apart().add("def backward(net, seen, d):", "code.backward");
        page.add("    grads = []").add("    for l in reversed(range(len(net))):");
        page.add(
                "        layer, (x, slope"
                        + (has.normalizes() ? ", norm" : "")
                        + ") = net[l], seen[l]");
        page.add("        dz, g = d * slope, {}");
        if (has.normalizes()) {
            normalizeBack(page);
        }
        page.add("        g[\"W\"] = x.T @ dz");
        if (program.biases()) {
            page.add("        g[\"b\"] = dz.sum(axis=0)");
        }
        if (has.skips()) {
            page.add("        passed = dz @ layer[\"W\"].T");
            page.add("        d = passed + d if residual[l] else passed");
        } else {
            page.add("        d = dz @ layer[\"W\"].T");
        }
        page.add("        grads.insert(0, g)").add("    return grads");
    }

    private void normalizeBack(Page page) {
        page.add("        if norm:").add("            hat, root = norm");
        page.add("            by_scale, by_shift = (dz * hat).sum(axis=0), dz.sum(axis=0)");
        String scale = program.biases() ? "layer[\"scale\"]" : "1";
        page.add(
                "            dz = "
                        + scale
                        + " / root * (dz - by_shift / len(x) - hat * by_scale / len(x))");
        if (program.biases()) {
            page.add("            g[\"scale\"], g[\"shift\"] = by_scale, by_shift");
        }
    }

    private void gradient(Page page) {
        forward.gradient(page);
        page.add("    z, seen = " + forward.call("x" + forward.inTraining()));
        page.add("    value, d = loss(z, t)");
        if (has.penalizes()) {
            page.add("    grads = backward(net, seen, d)").add("    for layer, g in zip(net, grads):");
            page.add("        cost, slope = penalty(layer[\"W\"])");
            page.add("        value = value + cost").add("        g[\"W\"] = g[\"W\"] + slope");
            page.add("    return value, grads");
        } else {
            page.add("    return value, backward(net, seen, d)");
        }
    }

    @Override
    public List<String> examples(List<String> names) {
        return List.of();
    }

    @Override
    public List<String> update() {
        List<String> lines = new ArrayList<>();
        String at = "net";
        if (rules.looksAhead()) {
            lines.addAll(rules.ahead());
            if (has.freezes()) {
                lines.add("for l, name, at in frozen:");
                lines.add("    ahead[l][name][at] = net[l][name][at]");
            }
            at = "ahead";
        }
        String points = Points.ofUpdate(program) + forward.inTraining();
        lines.add("value, grads = gradient(" + at + ", " + points + ")");
        if (has.reportsGradient()) {
            lines.add("length = " + gradientNorm());
        }
        if (has.freezes()) {
            lines.add("held = [net[l][name][at] for l, name, at in frozen]");
            lines.add("for l, name, at in frozen:");
            lines.add("    grads[l][name][at] = 0");
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
                        "    net[l][name][at] = number")
                : List.of();
    }

    @Override
    public List<String> turn(NetworkProgram.Phase before, NetworkProgram.Phase after) {
        List<String> lines = new ArrayList<>(rules.turn(before, after));
        lines.addAll(PenaltyText.turn(before, after));
        lines.addAll(ClippingText.turn(before, after));
        lines.addAll(EditText.lines(after, before.edits()));
        return lines;
    }

    @Override
    public String lengths(Page page, Points points) {
        if (has.penalizes()) {
            page.add("    z, seen = " + forward.call(points.x()));
            page.add("    value, d = loss(z, " + points.t() + ")");
            page.add("    grads = backward(net, seen, d)");
        } else {
            page.add("    value, grads = gradient(net, " + points + ")");
        }
        return "[np.linalg.norm(g[\"W\"]) for g in grads]";
    }

    @Override
    public String copy() {
        return has.normalizes() ? "copy.deepcopy((net, running))" : "copy.deepcopy(net)";
    }

    @Override
    public String restore(String name) {
        return (has.normalizes() ? "net, running = " : "net = ") + name;
    }

    private static String gradientNorm() {
        return "np.sqrt(sum((g**2).sum() for layer in grads for g in layer.values()))";
    }
}
