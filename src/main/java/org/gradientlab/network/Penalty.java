package org.gradientlab.network;

/**
 * What large weights cost, beside the loss. Only weights pay: the array {@code weights} is 1 for
 * them and 0 for biases, scales and shifts.
 */
public sealed interface Penalty permits NoPenalty, L1Penalty, L2Penalty, LqPenalty {
    double value(double[] parameters, double[] weights, int n);

    void addGradient(double[] parameters, double[] weights, double[] gradient, int n);

    String latex();
}
