package org.gradientlab.bench.classify;

import java.util.Arrays;
import org.gradientlab.network.AbsoluteError;
import org.gradientlab.network.Activation;
import org.gradientlab.network.BinaryCrossEntropy;
import org.gradientlab.network.CategoricalCrossEntropy;
import org.gradientlab.network.HalfSquare;
import org.gradientlab.network.Huber;
import org.gradientlab.network.Linear;
import org.gradientlab.network.LogitCrossEntropy;
import org.gradientlab.network.Loss;
import org.gradientlab.network.MeanSquare;
import org.gradientlab.network.MulticlassHinge;
import org.gradientlab.network.Sigmoid;
import org.gradientlab.network.SoftmaxCrossEntropy;
import org.gradientlab.tensor.Elementary;

/**
 * The end of the network that goes with a loss: what its last neurons do, which loss is computed,
 * and how what they say reads as a share for each class.
 */
record Output(Activation activation, Loss loss, Reading reading) {
    /** How outputs become shares. */
    enum Reading {
        /** They are the logits, or the scores, of all classes together. */
        SOFTMAX,
        /** Each is the logit of a chance of its own. */
        SIGMOID,
        /** Each is about 1 for its class and 0 for others. */
        AS_IS
    }

    private static final double LEAST = 1e-9;

    /**
     * A loss of chances gets a sigmoid before it. The cross entropy of chances for all classes gets
     * the softmax that makes them such, and both are computed as one.
     */
    static Output of(Loss loss) {
        return switch (loss) {
            case BinaryCrossEntropy bce -> new Output(new Sigmoid(), bce, Reading.AS_IS);
            case CategoricalCrossEntropy chances ->
                    new Output(new Linear(), new SoftmaxCrossEntropy(), Reading.SOFTMAX);
            case SoftmaxCrossEntropy softmax -> new Output(new Linear(), softmax, Reading.SOFTMAX);
            case MulticlassHinge hinge -> new Output(new Linear(), hinge, Reading.SOFTMAX);
            case LogitCrossEntropy logits -> new Output(new Linear(), logits, Reading.SIGMOID);
            case MeanSquare square -> new Output(new Linear(), square, Reading.AS_IS);
            case HalfSquare square -> new Output(new Linear(), square, Reading.AS_IS);
            case AbsoluteError absolute -> new Output(new Linear(), absolute, Reading.AS_IS);
            case Huber huber -> new Output(new Linear(), huber, Reading.AS_IS);
        };
    }

    /** The class whose output is largest in a row, or −1 where one is no number. */
    static int winner(double[][] said, int row) {
        int best = 0;
        for (int output = 0; output < said.length; output++) {
            double value = said[output][row];
            if (Double.isNaN(value)) {
                return -1;
            }
            best = value > said[best][row] ? output : best;
        }
        return best;
    }

    /** What the outputs say, one array for each, as shares that add up to 1 in every row. */
    double[][] shares(double[][] said) {
        int rows = said[0].length;
        double[][] shares = new double[said.length][rows];
        double[] most = reading == Reading.SOFTMAX ? largest(said) : new double[rows];
        double[] scratch = new double[rows];
        for (int output = 0; output < said.length; output++) {
            share(said[output], most, shares[output], scratch);
        }
        double[] sums = scratch;
        add(shares, sums);
        for (double[] share : shares) {
            for (int row = 0; row < rows; row++) {
                share[row] /= sums[row];
            }
        }
        return shares;
    }

    private static double[] largest(double[][] said) {
        double[] most = said[0].clone();
        for (double[] values : said) {
            for (int row = 0; row < most.length; row++) {
                most[row] = Math.max(most[row], values[row]);
            }
        }
        return most;
    }

    private void share(double[] said, double[] most, double[] share, double[] scratch) {
        int rows = said.length;
        switch (reading) {
            case SOFTMAX -> {
                double[] below = new double[rows];
                for (int row = 0; row < rows; row++) {
                    below[row] = said[row] - most[row];
                }
                Elementary.exp(below, share, scratch, rows);
            }
            case SIGMOID -> Elementary.sigmoid(said, share, scratch, rows);
            case AS_IS -> {
                for (int row = 0; row < rows; row++) {
                    share[row] = Math.clamp(said[row], LEAST, 1.0);
                }
            }
        }
    }

    private static void add(double[][] shares, double[] sums) {
        Arrays.fill(sums, 0);
        for (double[] share : shares) {
            for (int row = 0; row < sums.length; row++) {
                sums[row] += share[row];
            }
        }
    }
}
