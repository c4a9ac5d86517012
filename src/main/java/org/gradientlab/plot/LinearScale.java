package org.gradientlab.plot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.gradientlab.words.Figures;

/** Equal distances for equal differences. */
public record LinearScale(double low, double high) implements Scale {
    private static final double NARROWEST = 1e-9;

    /** An empty or endless range becomes one that can be drawn. */
    public LinearScale {
        if (!Double.isFinite(low) || !Double.isFinite(high)) {
            low = 0;
            high = 1;
        }
        double least = Math.max(1, Math.max(Math.abs(low), Math.abs(high))) * NARROWEST;
        if (Math.abs(high - low) < least) {
            double middle = (low + high) / 2;
            double half = Math.max(0.5, Math.abs(middle) * 1e-6);
            low = middle - half;
            high = middle + half;
        }
    }

    @Override
    public double share(double value) {
        return (value - low) / (high - low);
    }

    @Override
    public double value(double share) {
        return low + share * (high - low);
    }

    @Override
    public Scale between(double lowShare, double highShare) {
        return new LinearScale(value(lowShare), value(highShare));
    }

    @Override
    public List<Tick> ticks(int wanted) {
        double step = roundStep(Math.abs(high - low) / Math.max(1, wanted));
        int decimals = Math.max(0, -(int) Math.floor(Math.log10(step) + 1e-9));
        double first = Math.ceil(Math.min(low, high) / step - 1e-9);
        double last = Math.floor(Math.max(low, high) / step + 1e-9);
        List<Tick> ticks = new ArrayList<>();
        for (double i = first; i <= last; i++) {
            ticks.add(tick(i, step, decimals));
        }
        return ticks;
    }

    private static Tick tick(double index, double step, int decimals) {
        BigDecimal exact =
                new BigDecimal(index * step)
                        .setScale(Math.min(decimals, 15), RoundingMode.HALF_EVEN);
        double value = exact.doubleValue();
        return new Tick(value, Figures.shown(value, 12));
    }

    /** The next 1, 2 or 5 times a power of ten. */
    static double roundStep(double atLeast) {
        double power = Math.pow(10, Math.floor(Math.log10(atLeast)));
        double share = atLeast / power;
        double round = share <= 1 + 1e-9 ? 1 : share <= 2 + 1e-9 ? 2 : share <= 5 + 1e-9 ? 5 : 10;
        return round * power;
    }
}
