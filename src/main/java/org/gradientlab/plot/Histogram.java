package org.gradientlab.plot;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gradientlab.words.Figures;

/**
 * How often values fall into bins of equal width.
 *
 * @param low the left edge of the first bin
 * @param high the right edge of the last one
 * @param counts how many fell into each
 */
public record Histogram(double low, double high, List<Long> counts, Series series) implements Mark {
    private static final double OPACITY = 0.3;

    public Histogram {
        counts = List.copyOf(counts);
    }

    /** Sorts values into bins; what lies outside or is not a number is left out. */
    public static Histogram of(double[] values, double low, double high, int bins, Series series) {
        Long[] counts = new Long[bins];
        Arrays.fill(counts, 0L);
        for (double value : values) {
            if (value >= low && value <= high) {
                int bin = Math.min(bins - 1, (int) ((value - low) / (high - low) * bins));
                counts[bin]++;
            }
        }
        return new Histogram(low, high, List.of(counts), series);
    }

    public long greatest() {
        return counts.stream().mapToLong(Long::longValue).max().orElse(0);
    }

    private double edge(int bin) {
        return low + (high - low) * bin / counts.size();
    }

    @Override
    public void draw(Pen pen) {
        Ink on = pen.ink();
        PlotArea area = pen.area();
        double ground = area.py(0);
        for (int i = 0; i < counts.size(); i++) {
            double left = Math.rint(area.px(edge(i)));
            double width = Math.rint(area.px(edge(i + 1))) - left - 1;
            double top = area.py(counts.get(i));
            on.setFill(pen.palette().paper().interpolate(series.area(), OPACITY));
            on.fillRect(left, top, width, ground - top);
            pen.stroke(series.text(), pen.look().line(1), List.of());
            if (counts.get(i) > 0) {
                pen.line(left, top, left + width, top);
            }
        }
    }

    @Override
    public Optional<Spot> nearest(PlotArea area, double px, double py) {
        int bin = (int) Math.floor((area.x(px) - low) / (high - low) * counts.size());
        if (bin < 0 || bin >= counts.size()) {
            return Optional.empty();
        }
        String range = Figures.shown(edge(bin)) + " … " + Figures.shown(edge(bin + 1));
        String count = "*" + Figures.whole(counts.get(bin)) + "*";
        double middle = (edge(bin) + edge(bin + 1)) / 2;
        return Optional.of(new Spot(middle, counts.get(bin), () -> List.of(range, count)));
    }
}
