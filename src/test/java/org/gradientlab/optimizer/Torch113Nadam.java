package org.gradientlab.optimizer;

/**
 * NAdam with the defect torch 1.13 was shipped with: the next product of the momenta counts the
 * present one twice. The lab's rule is the corrected one; this stands here so that the golden runs
 * of the shipped one are understood and not passed over.
 */
final class Torch113Nadam {
    private final Nadam knobs;
    private final double[] mean;
    private final double[] squares;
    private double product = 1;
    private int t;

    Torch113Nadam(Nadam knobs, int count) {
        this.knobs = knobs;
        this.mean = new double[count];
        this.squares = new double[count];
    }

    void step(double[] parameters, double[] gradient, double factor) {
        t++;
        double mu = momentum(t);
        double next = momentum(t + 1);
        product *= mu;
        double productNext = product * mu * next;
        double correction = 1 - Math.pow(knobs.beta2(), t);
        for (int i = 0; i < mean.length; i++) {
            double g = gradient[i];
            mean[i] = knobs.beta1() * mean[i] + (1 - knobs.beta1()) * g;
            squares[i] = knobs.beta2() * squares[i] + (1 - knobs.beta2()) * g * g;
            double divisor = Math.sqrt(squares[i] / correction) + knobs.eps();
            double looked = g * (1 - mu) / (1 - product) + mean[i] * next / (1 - productNext);
            parameters[i] -= knobs.eta() * factor * looked / divisor;
        }
    }

    private double momentum(int at) {
        return knobs.beta1() * (1 - 0.5 * Math.pow(0.96, at * knobs.psi()));
    }
}
