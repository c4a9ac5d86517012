package org.gradientlab.bench.dropout;

import org.gradientlab.tensor.Elementary;

/** What the two outputs of a network say of some points. */
public final class Said {
    private final double[][] outputs;

    /**
     * @param outputs by output and point
     */
    Said(double[][] outputs) {
        this.outputs = outputs;
    }

    /** Outputs are counted from 0, the first is that of class A. */
    public double output(int output, int point) {
        return outputs[output][point];
    }

    /** The share of class A. */
    public double share(int point) {
        return Elementary.sigmoid(outputs[0][point] - outputs[1][point]);
    }
}
