package org.gradientlab.plot;

import java.util.Arrays;

/**
 * A line through many pixels: kept near the area so that the renderer never sees huge numbers,
 * broken at what is not a number.
 */
final class Polyline {
    private final double highest;
    private final double lowest;
    private double[] xs = new double[256];
    private double[] ys = new double[256];
    private int count;

    Polyline(PlotArea area) {
        highest = area.top() - 4 * area.height();
        lowest = area.bottom() + 4 * area.height();
    }

    void add(double x, double y) {
        if (count == xs.length) {
            xs = Arrays.copyOf(xs, 2 * count);
            ys = Arrays.copyOf(ys, 2 * count);
        }
        xs[count] = x;
        ys[count++] = Double.isNaN(y) ? y : Math.clamp(y, highest, lowest);
    }

    void stroke(Ink on) {
        on.beginPath();
        boolean down = false;
        for (int i = 0; i < count; i++) {
            if (Double.isNaN(ys[i]) || Double.isNaN(xs[i])) {
                down = false;
            } else if (down) {
                on.lineTo(xs[i], ys[i]);
            } else {
                on.moveTo(xs[i], ys[i]);
                down = true;
            }
        }
        on.stroke();
    }
}
