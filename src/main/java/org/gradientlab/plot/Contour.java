package org.gradientlab.plot;

/** One unbroken line of equal value: its points, the first again at the end if it is closed. */
public final class Contour {
    private final double[] xs;
    private final double[] ys;

    Contour(double[] xs, double[] ys) {
        this.xs = xs;
        this.ys = ys;
    }

    public int count() {
        return xs.length;
    }

    public double x(int index) {
        return xs[index];
    }

    public double y(int index) {
        return ys[index];
    }

    public boolean isClosed() {
        int last = xs.length - 1;
        return last > 1 && xs[0] == xs[last] && ys[0] == ys[last];
    }
}
