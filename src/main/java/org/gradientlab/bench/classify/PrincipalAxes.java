package org.gradientlab.bench.classify;

import java.util.Arrays;

/**
 * The two directions in which points of many dimensions are spread most, at right angles: the first
 * two eigenvectors of their covariance, found by Jacobi's rotations.
 */
final class PrincipalAxes {
    private static final int MOST_SWEEPS = 30;
    private static final double SMALL = 1e-24;

    private final double[] mean;
    private final double[][] axes;
    private final double share;

    private PrincipalAxes(double[] mean, double[][] axes, double share) {
        this.mean = mean;
        this.axes = axes;
        this.share = share;
    }

    /** Of points given as one array for each dimension. */
    static PrincipalAxes of(double[][] columns) {
        int dimensions = columns.length;
        double[] mean = new double[dimensions];
        for (int i = 0; i < dimensions; i++) {
            mean[i] = Arrays.stream(columns[i]).sum() / columns[i].length;
        }
        double[][] a = covariance(columns, mean);
        double[][] vectors = new double[dimensions][dimensions];
        for (int i = 0; i < dimensions; i++) {
            vectors[i][i] = 1;
        }
        for (int sweep = 0; sweep < MOST_SWEEPS && !isDiagonal(a); sweep++) {
            sweep(a, vectors);
        }
        return largest(mean, a, vectors);
    }

    private static double[][] covariance(double[][] columns, double[] mean) {
        int dimensions = columns.length;
        double[][] a = new double[dimensions][dimensions];
        for (int i = 0; i < dimensions; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = 0;
                for (int row = 0; row < columns[i].length; row++) {
                    sum += (columns[i][row] - mean[i]) * (columns[j][row] - mean[j]);
                }
                a[i][j] = sum / columns[i].length;
                a[j][i] = a[i][j];
            }
        }
        return a;
    }

    private static boolean isDiagonal(double[][] a) {
        double beside = 0;
        double on = 0;
        for (int i = 0; i < a.length; i++) {
            on += a[i][i] * a[i][i];
            for (int j = 0; j < i; j++) {
                beside += a[i][j] * a[i][j];
            }
        }
        return !(beside > SMALL * on);
    }

    private static void sweep(double[][] a, double[][] vectors) {
        for (int p = 0; p < a.length; p++) {
            for (int q = p + 1; q < a.length; q++) {
                if (a[p][q] != 0) {
                    rotate(a, vectors, p, q);
                }
            }
        }
    }

    /** Turns the plane of two axes so far that their covariance becomes 0. */
    private static void rotate(double[][] a, double[][] vectors, int p, int q) {
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double c = 1 / Math.sqrt(t * t + 1);
        double s = t * c;
        for (int k = 0; k < a.length; k++) {
            double kp = a[k][p];
            double kq = a[k][q];
            a[k][p] = c * kp - s * kq;
            a[k][q] = s * kp + c * kq;
        }
        for (int k = 0; k < a.length; k++) {
            double pk = a[p][k];
            double qk = a[q][k];
            a[p][k] = c * pk - s * qk;
            a[q][k] = s * pk + c * qk;
        }
        for (double[] row : vectors) {
            double vp = row[p];
            double vq = row[q];
            row[p] = c * vp - s * vq;
            row[q] = s * vp + c * vq;
        }
    }

    private static PrincipalAxes largest(double[] mean, double[][] a, double[][] vectors) {
        int first = 0;
        for (int i = 1; i < a.length; i++) {
            first = a[i][i] > a[first][first] ? i : first;
        }
        int second = first == 0 ? 1 : 0;
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            second = i != first && a[i][i] > a[second][second] ? i : second;
            sum += a[i][i];
        }
        double share = sum > 0 ? (a[first][first] + a[second][second]) / sum : 1;
        double[][] axes = {column(vectors, first), column(vectors, second)};
        return new PrincipalAxes(mean, axes, share);
    }

    private static double[] column(double[][] vectors, int index) {
        return Arrays.stream(vectors).mapToDouble(row -> row[index]).toArray();
    }

    /** The share of the variance that the two axes hold. */
    double share() {
        return share;
    }

    /** Where points fall along one of the two axes. */
    double[] along(int axis, double[][] columns) {
        double[] places = new double[columns[0].length];
        for (int i = 0; i < columns.length; i++) {
            double weight = axes[axis][i];
            for (int row = 0; row < places.length; row++) {
                places[row] += weight * (columns[i][row] - mean[i]);
            }
        }
        return places;
    }
}
