package org.gradientlab.code;

/** Writes what NumPy and Keras share of the way forward through a network. */
final class ForwardText {
    private final NetworkProgram program;
    private final NetworkFeatures has;
    private final boolean knowsStep;

    ForwardText(NetworkProgram program) {
        this.program = program;
        has = NetworkFeatures.of(program);
        knowsStep = has.drops() || has.keepsRunning();
    }

    /** What calls that train give besides. */
    String inTraining() {
        return knowsStep ? ", step" : "";
    }

    /** The call that takes these points forward as training does. */
    String call(String points) {
        return "forward(net, " + points + (has.keepsRunning() ? ", own=True)" : ")");
    }

    /** def forward(net, x): */
    void define(Page page) {
        page.apart();
        if (has.keepsRunning()) {
            page.comment("", "code.forward-normalized");
            page.add("def forward(net, x, step=None, own=False):");
        } else if (knowsStep) {
            page.add("def forward(net, x, step=None):", "code.forward");
        } else {
            page.add("def forward(net, x):");
        }
    }

    /** def gradient(net, x, t): */
    void gradient(Page page) {
        page.apart()
                .add(
                        "def gradient(net, x, t" + (knowsStep ? ", step=None):" : "):"),
                        has.penalizes() ? "code.gradient" : "code.gradient-of-loss");
    }

    /** The call of normalize, which reads like its definition. */
    String normalized() {
        String layer = program.biases() ? ", layer" : "";
        return "normalize(l" + layer + ", z" + (has.keepsRunning() ? ", step, own)" : ")");
    }

    /**
     * def normalize(l, layer, z, step, own): up to the mean and variance in force.
     *
     * @param asItIs what it hands back where a layer is not normalized
     * @param statistics mean and variance of the points at hand
     * @param toNumbers what is called on these to be kept
     */
    void normalize(Page page, String asItIs, String statistics, String toNumbers) {
        String known = has.keepsRunning() ? "running" : "normalized";
        page.apart().add("def " + normalized() + ":", "code.batch-norm");
        page.add("    if l not in " + known + ":").add("        return " + asItIs);
        page.add("    " + NetworkShape.batchNorm(program));
        if (!has.keepsRunning()) {
            page.add("    mean, variance = " + statistics);
            return;
        }
        page.add("    mean, variance = running[l]").add("    if own:");
        page.add("        n = len(z)").add("        now, spread = " + statistics);
        page.add("        if step is not None:", "code.learns-running");
        page.add("            mean = (1 - m) * mean + m * now" + toNumbers);
        page.add("            if n > 1:");
        page.add(
                "                variance = (1 - m) * variance + m * spread"
                        + toNumbers
                        + " * n / (n - 1)");
        page.add("            running[l] = mean, variance");
        page.add("        mean, variance = now, spread");
    }
}
