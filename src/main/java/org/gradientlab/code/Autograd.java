package org.gradientlab.code;

/** Lets a dialect that differentiates by itself do so. */
final class Autograd {
    private Autograd() {}

    /** def name(parameters): the derivative of f by the first of them. */
    static void write(Page page, Dialect dialect, String name, String point, String more) {
        String call = "f(" + point + (more.isEmpty() ? "" : ", rows") + ")";
        page.apart().add("def " + name + "(" + point + more + "):");
        if (dialect == Dialect.PYTORCH) {
            page.add("    " + point + " = " + point + ".detach().requires_grad_()");
            page.add("    return torch.autograd.grad(" + call + ", " + point + ")[0]");
        } else {
            page.add("    with tf.GradientTape() as tape:");
            page.add("        tape.watch(" + point + ")");
            page.add("        y = " + call);
            page.add("    return tape.gradient(y, " + point + ")");
        }
    }
}
