package org.gradientlab.network;

import org.gradientlab.knob.Kind;

/** Large weights cost nothing. */
@Kind("none")
public record NoPenalty() implements Penalty {
    @Override
    public double value(double[] parameters, double[] weights, int n) {
        return 0;
    }

    @Override
    public void addGradient(double[] parameters, double[] weights, double[] gradient, int n) {
        // nothing to add
    }

    @Override
    public String latex() {
        return "0";
    }
}
