package org.gradientlab.plot;

/** One unbroken line of equal value: its points, the first again at the end if it is closed. */
public record Contour(double level, double[] xs, double[] ys) {

    public int count() {
        return xs.length;
    }

    public boolean isClosed() {
        int last = xs.length - 1;
        return last > 1 && xs[0] == xs[last] && ys[0] == ys[last];
    }
}
