package org.gradientlab.bench.initialization;

import java.util.Arrays;
import java.util.List;
import org.gradientlab.network.Activation;
import org.gradientlab.network.ConstantWeights;

/**
 * What a network of infinitely many units would do: a weighted sum of independent terms is a bell
 * curve whose width q follows from that of the layer before, q = n σ² E[a²], and the squares of a
 * gradient shrink from a layer to the one before by n σ² E[φ′²].
 *
 * <p>Equal weights are no such sum: there every neuron of a layer is the same function of the sum
 * of the inputs, which is followed as it is.
 *
 * @param variance of what each layer hands on; NaN where the theory has nothing to say
 * @param gradient the variance of the derivatives by it, that of the last layer being 1
 */
public record Theory(List<Double> variance, List<Double> gradient) {
    static Theory of(InitializationSetup setup) {
        double[] variance = new double[setup.layers()];
        double[] gradient = new double[setup.layers()];
        if (Shape.of(setup.scheme()) != Shape.FLAT) {
            independent(setup, variance, gradient);
        } else if (setup.residual()) {
            Arrays.fill(variance, Double.NaN);
            Arrays.fill(gradient, Double.NaN);
        } else {
            twins(setup, variance, gradient);
        }
        return new Theory(
                Arrays.stream(variance).boxed().toList(), Arrays.stream(gradient).boxed().toList());
    }

    private static void independent(
            InitializationSetup setup, double[] variance, double[] gradient) {
        Activation activation = setup.activation();
        double sigma = setup.scheme().deviation(setup.units(), setup.units());
        double gain = setup.units() * sigma * sigma;
        double mean = 0;
        double square = 1;
        double[] shrink = new double[variance.length];
        for (int layer = 0; layer < variance.length; layer++) {
            double q = gain * square;
            double perVariance = setup.normalize() ? 1 / (q + InitializationSetup.EPS) : 1;
            double width = Math.sqrt(q * perVariance);
            double first = Bell.average(z -> activation.value(width * z));
            double second = Bell.average(z -> squared(activation.value(width * z)));
            double slope = Bell.average(z -> squared(activation.slope(width * z)));
            square = setup.residual() ? square + second + 2 * mean * first : second;
            mean = setup.residual() ? mean + first : first;
            variance[layer] = Math.max(0, square - mean * mean);
            shrink[layer] = gain * slope * perVariance + (setup.residual() ? 1 : 0);
        }
        gradient[gradient.length - 1] = 1;
        for (int layer = gradient.length - 1; layer > 0; layer--) {
            gradient[layer - 1] = shrink[layer] * gradient[layer];
        }
    }

    private static double squared(double x) {
        return x * x;
    }

    private static void twins(InitializationSetup setup, double[] variance, double[] gradient) {
        double weight = setup.scheme() instanceof ConstantWeights(double value) ? value : 0;
        double units = setup.units();
        double[] sum = new double[Bell.points()];
        double[][] slopes = new double[variance.length][sum.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = weight * Math.sqrt(units) * Bell.at(i);
        }
        for (int layer = 0; layer < variance.length; layer++) {
            double per = setup.normalize() ? normalized(sum) : 1;
            for (int i = 0; i < sum.length; i++) {
                slopes[layer][i] = squared(setup.activation().slope(sum[i]) * per);
                sum[i] = setup.activation().value(sum[i]);
            }
            variance[layer] = spread(sum, average(sum));
            for (int i = 0; i < sum.length; i++) {
                sum[i] *= weight * units;
            }
        }
        twinGradient(weight, units, slopes, gradient);
    }

    /** Makes mean 0 and variance 1 of the sums; returns what they were multiplied with. */
    private static double normalized(double[] sum) {
        double mean = average(sum);
        double per = 1 / Math.sqrt(spread(sum, mean) + InitializationSetup.EPS);
        for (int i = 0; i < sum.length; i++) {
            sum[i] = (sum[i] - mean) * per;
        }
        return per;
    }

    private static double average(double[] values) {
        double mean = 0;
        for (int i = 0; i < values.length; i++) {
            mean += Bell.share(i) * values[i];
        }
        return mean;
    }

    private static double spread(double[] values, double mean) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += Bell.share(i) * squared(values[i] - mean);
        }
        return sum;
    }

    /**
     * The gradient that comes in from above differs from neuron to neuron; what goes on from the
     * first layer it meets is the same for all of the layer below, so from there on n of them add
     * up.
     */
    private static void twinGradient(
            double weight, double units, double[][] slopes, double[] gradient) {
        double[] squares = new double[Bell.points()];
        Arrays.fill(squares, 1);
        gradient[gradient.length - 1] = 1;
        double adding = units;
        for (int layer = gradient.length - 1; layer > 0; layer--) {
            for (int i = 0; i < squares.length; i++) {
                squares[i] *= weight * weight * adding * slopes[layer][i];
            }
            gradient[layer - 1] = average(squares);
            adding = units * units;
        }
    }
}
