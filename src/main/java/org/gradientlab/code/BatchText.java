package org.gradientlab.code;

/** Writes which examples an update sees. */
final class BatchText {
    private BatchText() {}

    static void write(Page page, int size, int perEpoch, long seed) {
        page.apart().add("def batch(step):", "code.batch", size);
        page.add("    epoch, part = divmod(step, " + perEpoch + ")");
        page.add("    order = permutation(chance(" + seed + ", \"order\", epoch), len(X))");
        page.add("    return order[part * " + size + ":(part + 1) * " + size + "]");
    }
}
