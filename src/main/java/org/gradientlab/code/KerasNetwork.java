package org.gradientlab.code;

/** A network with the operations of Keras, trained in a loop of its own. */
final class KerasNetwork extends ArrayNetwork {
    KerasNetwork(NetworkProgram program) {
        super(program, Dialect.KERAS);
    }

    @Override
    void functions(Page page) {
        page.blank().comment("", "code.keras-own");
        page.apart().comment("", "code.loss-alone").add("def loss(z, t):");
        String loss = LossText.keras(program.first().recipe().loss());
        page.add(loss.stripIndent().indent(4));
    }

    @Override
    void network(Page page) {
        NetworkShape.arrays(
                page,
                program,
                "ops.array(initial(l))",
                ones -> "ops." + ones + "(sizes[l + 1], \"float64\")",
                ActivationText::keras);
        if (program.phases().stream().anyMatch(phase -> !phase.edits().isEmpty())) {
            page.apart().comment("", "code.set-number");
            page.add("def set_number(arrays, l, name, at, number):");
            page.add("    array = arrays[l][name].numpy().copy()").add("    array[at] = number");
            page.add("    arrays[l][name] = ops.array(array)").apart();
        }
    }

    @Override
    void normalize(Page page) {
        forward.normalize(page, "z", "ops.moments(z, axes=[0])", ".numpy()");
        page.add("    hat = (z - mean) / ops.sqrt(variance + eps)");
        page.add(
                program.biases()
                        ? "    return layer[\"scale\"] * hat + layer[\"shift\"]"
                        : "    return hat");
    }

    @Override
    void passes(Page page) {
        forward.define(page);
        page.add("    x = ops.array(x)").add("    for l, layer in enumerate(net):");
        page.add("        z = x @ layer[\"W\"]" + (program.biases() ? " + layer[\"b\"]" : ""));
        if (has.normalizes()) {
            page.add("        z = " + forward.normalized());
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

    @Override
    void gradient(Page page) {
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
            page.add("    _, grads = gradient(net, " + points + ")");
        }
        return "[float(ops.norm(g[\"W\"])) for g in grads]";
    }

    @Override
    public String copy() {
        String net = "[dict(layer) for layer in net]";
        return has.normalizes() ? "(" + net + ", dict(running))" : net;
    }

    @Override
    String gradientNorm() {
        return "np.sqrt(sum((g.numpy()**2).sum() for layer in grads for g in layer.values()))";
    }
}
