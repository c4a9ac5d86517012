package org.gradientlab.experiment;

import java.util.random.RandomGenerator;
import org.gradientlab.words.Figures;

/** A whole number within a range. */
public record WholeKind(
        long value, long min, long max, long to, boolean log, String unit, boolean isInt)
        implements KnobKind {

    /** The value in the type of the record's component. */
    Object boxed(long number) {
        return isInt ? (Object) (int) number : (Object) number;
    }

    @Override
    public Object defaultValue() {
        return boxed(value);
    }

    @Override
    public Object read(Entry entry) {
        String text = entry.scalar("knob.expected-whole", allowed());
        long number;
        try {
            number = Long.parseLong(text.strip().replace('−', '-'));
        } catch (NumberFormatException e) {
            throw entry.place().fault("knob.not-whole", text, allowed());
        }
        if (number < min || number > max) {
            throw entry.place().fault("knob.out-of-range", text, allowed());
        }
        return boxed(number);
    }

    @Override
    public Object write(Object number) {
        return Long.toString(((Number) number).longValue());
    }

    @Override
    public Object random(RandomGenerator chance) {
        if (!log || min < 1) {
            return boxed(chance.nextLong(min, to + 1));
        }
        double share = chance.nextDouble();
        return boxed(
                Math.clamp(Math.round(min * StrictMath.pow((double) to / min, share)), min, to));
    }

    @Override
    public String allowed() {
        return Figures.plain((double) min) + " … " + Figures.plain((double) max);
    }
}
