package org.gradientlab.experiment;

import java.util.random.RandomGenerator;
import org.gradientlab.words.Figures;

/** A number within a range, on a linear or a logarithmic slider. */
public record RealKind(
        double value,
        double min,
        double max,
        double from,
        double to,
        double step,
        boolean log,
        String unit)
        implements KnobKind {

    @Override
    public Object defaultValue() {
        return value;
    }

    @Override
    public Object read(Entry entry) {
        String text = entry.scalar("knob.expected-number", allowed());
        double number;
        try {
            number = Double.parseDouble(text.strip().replace('−', '-'));
        } catch (NumberFormatException e) {
            throw entry.place().fault("knob.not-a-number", text, allowed());
        }
        // Double.parseDouble also takes 1d and 0x1p3, which no one means in a scene.
        if (!text.strip().matches("[+−-]?[0-9.]+([eE][+−-]?[0-9]+)?")) {
            throw entry.place().fault("knob.not-a-number", text, allowed());
        }
        if (!(number >= min && number <= max)) {
            throw entry.place().fault("knob.out-of-range", text, allowed());
        }
        return number;
    }

    @Override
    public Object write(Object number) {
        return Figures.exact((Double) number);
    }

    @Override
    public Object random(RandomGenerator chance) {
        double share = chance.nextDouble();
        return log && from > 0
                ? Math.clamp(from * StrictMath.pow(to / from, share), min, max)
                : Math.clamp(from + share * (to - from), min, max);
    }

    @Override
    public String allowed() {
        return Figures.plain(min) + " … " + Figures.plain(max);
    }
}
