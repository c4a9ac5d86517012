package org.gradientlab.dataset;

import org.gradientlab.words.Fault;

/**
 * The polynomial that minimises the squared residuals plus lambda times the squared weights, the
 * constant's among them: w = (λI + ΦᵀΦ)⁻¹Φᵀt. Solved by Householder reflections of Φ with √λ I
 * below it, which loses half as many digits as forming ΦᵀΦ.
 */
public record Ridge(int degree, double lambda) {
    private static final int LARGEST_DEGREE = 30;

    public Ridge {
        if (degree < 0 || degree > LARGEST_DEGREE || !(lambda >= 0 && lambda <= 1e100)) {
            throw new Fault("dataset.ridge", degree, LARGEST_DEGREE, lambda);
        }
    }

    public Polynomial fit(double[] x, double[] t) {
        if (x.length != t.length || x.length == 0) {
            throw new Fault("dataset.shape", x.length, t.length, 1);
        }
        double[][] columns = columns(x);
        double[] right = new double[x.length + degree + 1];
        System.arraycopy(t, 0, right, 0, t.length);
        for (int j = 0; j <= degree; j++) {
            reflect(columns, right, j);
        }
        return new Polynomial(solved(columns, right));
    }

    private double[][] columns(double[] x) {
        double[][] columns = new double[degree + 1][x.length + degree + 1];
        for (int i = 0; i < x.length; i++) {
            double power = 1;
            for (int j = 0; j <= degree; j++) {
                columns[j][i] = power;
                power *= x[i];
            }
        }
        for (int j = 0; j <= degree; j++) {
            columns[j][x.length + j] = Math.sqrt(lambda);
        }
        return columns;
    }

    /** Turns column j to zeros below its j-th number, and all to the right of it with it. */
    private void reflect(double[][] columns, double[] right, int j) {
        double[] axis = columns[j].clone();
        double length = Math.sqrt(product(axis, axis, j));
        if (!(length > 0)) {
            throw new Fault("dataset.ridge-singular", degree);
        }
        axis[j] += axis[j] > 0 ? length : -length;
        double square = product(axis, axis, j);
        for (int k = j; k <= degree; k++) {
            reflect(columns[k], axis, square, j);
        }
        reflect(right, axis, square, j);
    }

    private static void reflect(double[] column, double[] axis, double square, int from) {
        double twice = 2 * product(axis, column, from) / square;
        for (int i = from; i < column.length; i++) {
            column[i] -= twice * axis[i];
        }
    }

    private double[] solved(double[][] columns, double[] right) {
        double[] weights = new double[degree + 1];
        double largest = 0;
        for (int j = 0; j <= degree; j++) {
            largest = Math.max(largest, Math.abs(columns[j][j]));
        }
        for (int j = degree; j >= 0; j--) {
            double sum = right[j];
            for (int k = j + 1; k <= degree; k++) {
                sum -= columns[k][j] * weights[k];
            }
            if (!(Math.abs(columns[j][j]) > 1e-14 * largest)) {
                throw new Fault("dataset.ridge-singular", degree);
            }
            weights[j] = sum / columns[j][j];
        }
        return weights;
    }

    private static double product(double[] left, double[] right, int from) {
        double sum = 0;
        for (int i = from; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }
}
