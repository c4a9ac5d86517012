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
        int n = p.rows();
        double[] largest = p.spare(0);
        double[] sums = p.spare(1);
        double[] losses = p.spare(2);
        largest(p, largest);
        exponentials(p, largest, sums, losses);
        double surprise = Sums.ofLogs(sums, n);
        for (int i = 0; i < n; i++) {
            losses[i] = 0;
            sums[i] = 1.0 / (sums[i] * n);
        }
        double kept = (1.0 - smoothing) / n;
        double spread = smoothing / p.outputs() / n;
        for (int output = 0; output < p.outputs(); output++) {
            double[] t = p.target(output);
            addLoss(losses, largest, p.prediction(output), t, kept, spread, n);
            finishGradient(p.gradient(output), sums, t, kept, spread, n);
        }
        return surprise / n + Sums.of(losses, 0, n);
    }

    private static void largest(Predictions p, double[] largest) {
        System.arraycopy(p.prediction(0), 0, largest, 0, p.rows());
        for (int output = 1; output < p.outputs(); output++) {
            raise(largest, p.prediction(output), p.rows());
        }
    }

    private static void raise(double[] largest, double[] z, int n) {
        for (int i = 0; i < n; i++) {
            largest[i] = Math.max(largest[i], z[i]);
        }
    }

    /** The gradient arrays get exp(z − largest), the sums what they add up to. */
    private static void exponentials(
            Predictions p, double[] largest, double[] sums, double[] below) {
        int n = p.rows();
        for (int output = 0; output < p.outputs(); output++) {
            double[] e = p.gradient(output);
            subtract(p.prediction(output), largest, below, n);
            Elementary.exp(below, e, n);
            if (output == 0) {
                System.arraycopy(e, 0, sums, 0, n);
            } else {
                add(sums, e, n);
            }
        }
    }

    private static void subtract(double[] z, double[] largest, double[] below, int n) {
        for (int i = 0; i < n; i++) {
            below[i] = z[i] - largest[i];
        }
    }

    private static void add(double[] sums, double[] e, int n) {
        for (int i = 0; i < n; i++) {
            sums[i] += e[i];
        }
    }

    private static void addLoss(
            double[] losses,
            double[] largest,
            double[] z,
            double[] t,
            double kept,
            double spread,
            int n) {
        for (int i = 0; i < n; i++) {
            losses[i] += (kept * t[i] + spread) * (largest[i] - z[i]);
        }
    }

    private static void finishGradient(
            double[] e, double[] inverse, double[] t, double kept, double spread, int n) {
        for (int i = 0; i < n; i++) {
            e[i] = e[i] * inverse[i] - (kept * t[i] + spread);
        }
    }

    @Override
    public void interpret(Predictions p) {
        int n = p.rows();
        double[] sums = p.spare(1);
        largest(p, p.spare(0));
        exponentials(p, p.spare(0), sums, p.spare(2));
        for (int output = 0; output < p.outputs(); output++) {
            divide(p.gradient(output), sums, p.prediction(output), n);
        }
    }

    private static void divide(double[] e, double[] sums, double[] chance, int n) {
        for (int i = 0; i < n; i++) {
            chance[i] = e[i] / sums[i];
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
