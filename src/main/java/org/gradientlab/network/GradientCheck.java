package org.gradientlab.network;

import org.gradientlab.words.Fault;

/**
 * The gradient of J by back-propagation beside the one by central differences, (J(w+h) − J(w−h)) /
 * 2h, one parameter at a time.
 */
public final class GradientCheck {
    /** Keeps the error of two gradients of 0 from being 0/0. */
    private static final double EPS = 1e-12;

    private final double[] analytic;
    private final double[] numeric;

    private GradientCheck(double[] analytic, double[] numeric) {
        this.analytic = analytic;
        this.numeric = numeric;
    }

    /** The network is left as it was. */
    public static GradientCheck of(
            Network network, Loss loss, Penalty penalty, Examples examples, double h) {
        if (!(h > 0 && h < 1)) {
            throw new Fault("network.check-distance", h);
        }
        examples.checkFit(network, loss);
        Slope slope = new Slope(network, loss, penalty, new Pass(network, examples.rows()));
        slope.pass.load(examples, null, 0);
        return new GradientCheck(slope.analytic(), slope.numeric(h));
    }

    /** |a − n| / (|a| + |n|): 0 where they agree, 1 where one of them is wrong altogether. */
    public static double relativeError(double analytic, double numeric) {
        double size = Math.abs(analytic) + Math.abs(numeric);
        return Math.abs(analytic - numeric) / Math.max(size, EPS);
    }

    public int count() {
        return analytic.length;
    }

    public double analytic(int index) {
        return analytic[index];
    }

    public double numeric(int index) {
        return numeric[index];
    }

    public double relativeError(int index) {
        return relativeError(analytic[index], numeric[index]);
    }

    public double largestError() {
        double largest = 0;
        for (int i = 0; i < analytic.length; i++) {
            largest = Math.max(largest, relativeError(i));
        }
        return largest;
    }

    /** J as a function of the parameters, dropout being that of one fixed step. */
    private record Slope(Network network, Loss loss, Penalty penalty, Pass pass) {
        private static final DropoutMasks MASKS = DropoutMasks.of(0);

        double value() {
            pass.forward(MASKS, 0);
            double[] parameters = network.parameters();
            return loss.measure(pass.predictions())
                    + penalty.value(parameters, network.weightMask(), parameters.length);
        }

        double[] analytic() {
            value();
            pass.backward();
            double[] gradient = network.gradient();
            double[] parameters = network.parameters();
            penalty.addGradient(parameters, network.weightMask(), gradient, parameters.length);
            return gradient;
        }

        double[] numeric(double h) {
            double[] gradient = new double[network.layout().count()];
            for (int i = 0; i < gradient.length; i++) {
                double at = network.parameter(i);
                network.set(i, at + h);
                double above = value();
                network.set(i, at - h);
                double below = value();
                network.set(i, at);
                gradient[i] = (above - below) / (2 * h);
            }
            return gradient;
        }
    }
}
