package org.gradientlab.bench.initialization;

import javafx.scene.shape.StrokeLineJoin;
import org.gradientlab.plot.Ink;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Series;

/** The outline of one histogram, scaled to its own peak. */
final class RidgeShape {
    private static final double OPACITY = 0.28;
    private static final double CHOSEN = 0.5;

    /** A bin so many times as full as any other stands out of its picture, cut off at the top. */
    private static final double SPIKE = 4;

    private static final double LEAST_SHARE = 0.01;

    private final Spread spread;
    private final double peak;

    RidgeShape(Spread spread) {
        this.spread = spread;
        peak = peak(spread);
    }

    private static double peak(Spread spread) {
        long total = 0;
        int first = 0;
        int second = 0;
        for (int bin = 0; bin < Spread.BINS; bin++) {
            int count = spread.count(bin);
            total += count;
            second = count > first ? first : Math.max(second, count);
            first = Math.max(first, count);
        }
        boolean spike = first > SPIKE * second && second > LEAST_SHARE * total;
        return Math.max(1, spike ? second : first);
    }

    void trace(Ink on, double left, double ground, double width, double tall) {
        double bins = Spread.BINS;
        on.beginPath();
        on.moveTo(left, ground);
        for (int bin = 0; bin < Spread.BINS; bin++) {
            double height = tall * Math.min(1, spread.count(bin) / peak);
            on.lineTo(left + (bin + 0.5) * width / bins, ground - height);
        }
        on.lineTo(left + width, ground);
        on.closePath();
    }

    /** Fills and strokes what was traced. */
    static void paint(Ink on, Series series, Look look, boolean chosen) {
        on.setFill(look.palette().paper().interpolate(series.area(), chosen ? CHOSEN : OPACITY));
        on.fill();
        on.setStroke(series.text());
        on.setLineWidth(look.line(chosen ? 1.75 : 1.25));
        on.setLineJoin(StrokeLineJoin.ROUND);
        on.stroke();
    }
}
