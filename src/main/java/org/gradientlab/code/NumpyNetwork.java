package org.gradientlab.code;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gradientlab.network.Activation;

/** A network in NumPy, its gradient worked out layer by layer. */
final class NumpyNetwork extends ArrayNetwork {
    NumpyNetwork(NetworkProgram program) {
        super(program, Dialect.NUMPY);
    }

    @Override
    void functions(Page page) {
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

    @Override
    void network(Page page) {
        NetworkShape.arrays(
                page,
                program,
                "initial(l)",
                ones -> "np." + ones + "(sizes[l + 1])",
                ActivationText::used);
    }

    @Override
    void passes(Page page) {
        forward(page);
        backward(page);
    }

    private void forward(Page page) {
        forward.define(page);
        page.add("    seen = []").add("    for l, layer in enumerate(net):");
        page.add("        z = x @ layer[\"W\"]" + (program.biases() ? " + layer[\"b\"]" : ""));
        if (has.normalizes()) {
            page.add("        z, norm = " + forward.normalized());
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

    @Override
    void normalize(Page page) {
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

    @Override
    void gradient(Page page) {
        forward.gradient(page);
        page.add("    z, seen = " + forward.call("x" + forward.inTraining()));
        page.add("    value, d = loss(z, t)");
        if (has.penalizes()) {
            page.add("    grads = backward(net, seen, d)")
                    .add("    for layer, g in zip(net, grads):");
            page.add("        cost, slope = penalty(layer[\"W\"])");
            page.add("        value = value + cost").add("        g[\"W\"] = g[\"W\"] + slope");
            page.add("    return value, grads");
        } else {
            page.add("    return value, backward(net, seen, d)");
        }
    }

    @Override
    public String lengths(Page page, Points points) {
        if (has.penalizes()) {
            page.add("    z, seen = " + forward.call(points.x()));
            page.add("    _, d = loss(z, " + points.t() + ")");
            page.add("    grads = backward(net, seen, d)");
        } else {
            page.add("    _, grads = gradient(net, " + points + ")");
        }
        return "[np.linalg.norm(g[\"W\"]) for g in grads]";
    }

    @Override
    public String copy() {
        return has.normalizes() ? "copy.deepcopy((net, running))" : "copy.deepcopy(net)";
    }

    @Override
    String gradientNorm() {
        return "np.sqrt(sum((g**2).sum() for layer in grads for g in layer.values()))";
    }
}
