package org.gradientlab.network;

import org.gradientlab.knob.Kind;

/**
 * By how much each wrong class fails to stay 1 below the right one, summed over the wrong classes.
 * The right class is the one with the largest target.
 */
@Kind("hinge")
public record MulticlassHinge() implements Loss {
    @Override
    public double measure(Predictions p) {
        double sum = 0;
        double share = 1.0 / p.rows();
        for (int row = 0; row < p.rows(); row++) {
            sum += row(p, row, right(p, row), share);
        }
        return sum * share;
    }

    private static double row(Predictions p, int row, int right, double share) {
        double wanted = p.prediction(right, row);
        double[] gradient = p.gradients();
        double sum = 0;
        int violated = 0;
        for (int output = 0; output < p.outputs(); output++) {
            double margin = p.prediction(output, row) - wanted + 1;
            // written so that a NaN is a violation and shows in the sum
            boolean violates = output != right && !(margin <= 0);
            sum += violates ? margin : 0;
            violated += violates ? 1 : 0;
            gradient[output * p.rows() + row] = violates ? share : 0;
        }
        gradient[right * p.rows() + row] = -violated * share;
        return sum;
    }

    private static int right(Predictions p, int row) {
        int right = 0;
        for (int output = 1; output < p.outputs(); output++) {
            if (p.target(output, row) > p.target(right, row)) {
                right = output;
            }
        }
        return right;
    }

    @Override
    public boolean wantsClasses() {
        return true;
    }

    @Override
    public String latex() {
        return "\\sum_{k \\ne y} \\max(0,\\ z_k - z_y + 1)";
    }
}
