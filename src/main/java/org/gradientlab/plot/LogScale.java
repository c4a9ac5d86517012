package org.gradientlab.plot;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.words.Figures;

/** Equal distances for equal factors; a value that is not positive lies far below. */
public record LogScale(double low, double high) implements Scale {
    private static final double OFF_AXIS = -10;

    public LogScale {
        if (!(low > 0) || !(high > 0) || Double.isInfinite(low) || Double.isInfinite(high)) {
            low = 0.1;
            high = 10;
        }
        if (Math.abs(Math.log10(high / low)) < 1e-6) {
            low /= 10;
            high *= 10;
        }
    }

    @Override
    public double share(double value) {
        return value > 0 ? Math.log(value / low) / Math.log(high / low) : OFF_AXIS;
    }

    @Override
    public double value(double share) {
        return low * Math.pow(high / low, share);
    }

    @Override
    public Scale between(double lowShare, double highShare) {
        return new LogScale(value(lowShare), value(highShare));
    }

    @Override
    public List<Tick> ticks(int wanted) {
        double bottom = Math.log10(Math.min(low, high));
        double top = Math.log10(Math.max(low, high));
        int decades = (int) Math.floor(top + 1e-9) - (int) Math.ceil(bottom - 1e-9);
        if (decades < 1) {
            return new LinearScale(low, high).ticks(wanted);
        }
        return decades * 2 <= wanted
                ? ticks(bottom, top, 1, 1, 2, 5)
                : ticks(bottom, top, (int) Math.ceil((decades + 1.0) / wanted), 1);
    }

    private static List<Tick> ticks(double bottom, double top, int every, int... leading) {
        List<Tick> ticks = new ArrayList<>();
        int first = (int) Math.floor(bottom - 1e-9);
        for (int decade = first; decade <= top + 1e-9; decade++) {
            if (Math.floorMod(decade, every) != 0) {
                continue;
            }
            for (int digit : leading) {
                double value = Double.parseDouble(digit + "e" + decade);
                double at = Math.log10(value);
                if (at >= bottom - 1e-9 && at <= top + 1e-9) {
                    ticks.add(new Tick(value, label(digit, decade)));
                }
            }
        }
        return ticks;
    }

    private static String label(int digit, int decade) {
        if (decade >= -3 && decade <= 4) {
            return Figures.plain(Double.parseDouble(digit + "e" + decade));
        }
        return (digit == 1 ? "" : digit + " · ") + "10" + Figures.superscript(decade);
    }
}
