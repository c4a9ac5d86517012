package org.gradientlab.network;

import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;
import org.gradientlab.tensor.Elementary;
import org.gradientlab.tensor.Sums;

/**
 * How surprising the right class is to the softmax of the logits. Targets are chances that sum to 1
 * over the classes; smoothing takes a share of each and spreads it over all.
 */
@Kind("softmax_ce")
public record SoftmaxCrossEntropy(@Real(value = 0, min = 0, max = 1, to = 0.5) double smoothing)
        implements Loss {
    public SoftmaxCrossEntropy {
        Legal.check(SoftmaxCrossEntropy.class, smoothing);
    }

    public SoftmaxCrossEntropy() {
        this(0);
    }

    @Override
    public double measure(Predictions p) {
        double[] sums = p.spares().b;
        double[] below = p.spares().c;
        exponentials(p);
        double surprise = Sums.ofLogs(sums, p.rows());
        invertSums(p, p.rows());
        double[] target = p.targets();
        double[] gradient = p.gradients();
        double[] terms = p.spares().a;
        double kept = (1.0 - smoothing) / p.rows();
        double spread = smoothing / p.size();
        for (int i = 0; i < p.size(); i++) {
            double t = kept * target[i] + spread;
            terms[i] = t * below[i];
            gradient[i] = gradient[i] * sums[i] - t;
        }
        return surprise / p.rows() - Sums.of(terms, 0, p.size());
    }

    /**
     * Leaves logits less their row's largest in c, exponentials of it in the gradients, and the sum
     * of each row's exponentials in b.
     */
    private static void exponentials(Predictions p) {
        int n = p.size();
        double[] z = p.predictions();
        double[] largest = p.spares().a;
        double[] below = p.spares().c;
        largest(z, largest, p.rows(), n);
        repeat(largest, p.rows(), n);
        for (int i = 0; i < n; i++) {
            below[i] = z[i] - largest[i];
        }
        Elementary.exp(below, p.gradients(), p.spares().d, n);
        add(p.gradients(), p.spares().b, p.rows(), n);
    }

    private static void largest(double[] z, double[] largest, int rows, int n) {
        System.arraycopy(z, 0, largest, 0, rows);
        for (int from = rows; from < n; from += rows) {
            for (int row = 0; row < rows; row++) {
                largest[row] = Math.max(largest[row], z[from + row]);
            }
        }
    }

    private static void add(double[] e, double[] sums, int rows, int n) {
        System.arraycopy(e, 0, sums, 0, rows);
        for (int from = rows; from < n; from += rows) {
            for (int row = 0; row < rows; row++) {
                sums[row] += e[from + row];
            }
        }
    }

    private static void invertSums(Predictions p, double share) {
        double[] sums = p.spares().b;
        for (int row = 0; row < p.rows(); row++) {
            sums[row] = 1.0 / (sums[row] * share);
        }
        repeat(sums, p.rows(), p.size());
    }

    /** The numbers of the rows once more for each output: loops then read all arrays alike. */
    private static void repeat(double[] values, int rows, int n) {
        for (int from = rows; from < n; from += rows) {
            System.arraycopy(values, 0, values, from, rows);
        }
    }

    @Override
    public void interpret(Predictions p) {
        exponentials(p);
        invertSums(p, 1);
        double[] e = p.gradients();
        double[] inverse = p.spares().b;
        double[] chance = p.predictions();
        for (int i = 0; i < p.size(); i++) {
            chance[i] = e[i] * inverse[i];
        }
    }

    @Override
    public boolean wantsChances() {
        return true;
    }

    @Override
    public boolean wantsClasses() {
        return true;
    }

    @Override
    public String latex() {
        return "-\\sum_k t_k \\log \\frac{e^{z_k}}{\\sum_j e^{z_j}}";
    }
}
