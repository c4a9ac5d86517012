package org.gradientlab.shell.control;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * How the values of a slider lie along it: which share of its length a value has, and back. The
 * values it gives are those a person would choose: rounded to its step.
 */
public sealed interface SliderScale {
    /** 0 at the left end, 1 at the right; outside where the value lies beyond the slider. */
    double share(double value);

    /** The value at a share of the length. */
    double value(double share);

    /** The value so many arrow keys further on. */
    double beside(double value, int steps);

    /** Where the slider is labelled. */
    List<Double> ticks();

    /** Equal steps. */
    record Linear(double from, double to, double step) implements SliderScale {
        @Override
        public double share(double value) {
            return (value - from) / (to - from);
        }

        @Override
        public double value(double share) {
            return rounded(from + Math.clamp(share, 0, 1) * (to - from));
        }

        @Override
        public double beside(double value, int steps) {
            return Math.clamp(rounded(value + steps * step), from, to);
        }

        @Override
        public List<Double> ticks() {
            return List.of(from, to);
        }

        private double rounded(double value) {
            double counted = Math.rint(value / step) * step;
            return Math.clamp(Rounding.significant(counted, 12), from, to);
        }
    }

    /** Equal factors. */
    record Logarithmic(double from, double to) implements SliderScale {
        private static final int KEYS_PER_DECADE = 20;

        @Override
        public double share(double value) {
            return value <= 0 ? 0 : Math.log(value / from) / Math.log(to / from);
        }

        @Override
        public double value(double share) {
            double exact = from * Math.pow(to / from, Math.clamp(share, 0, 1));
            return Math.clamp(Rounding.significant(exact, 2), from, to);
        }

        @Override
        public double beside(double value, int steps) {
            double exact = value * Math.pow(10, (double) steps / KEYS_PER_DECADE);
            return Math.clamp(Rounding.significant(exact, 2), from, to);
        }

        /** Every power of ten, or every second or third where they are many, and both ends. */
        @Override
        public List<Double> ticks() {
            int first = (int) Math.ceil(Math.log10(from) - 1e-9);
            int last = (int) Math.floor(Math.log10(to) + 1e-9);
            int every = Math.max(1, (last - first + 3) / 4);
            TreeSet<Double> ticks = new TreeSet<>();
            for (int power = last; power >= first; power -= every) {
                ticks.add(Rounding.significant(Math.pow(10, power), 3));
            }
            return new ArrayList<>(ticks);
        }
    }

    /** A few values only, at equal distances. */
    record Stops(List<Double> values) implements SliderScale {
        public Stops {
            values = List.copyOf(values);
        }

        @Override
        public double share(double value) {
            return (double) nearest(value) / (values.size() - 1);
        }

        @Override
        public double value(double share) {
            return values.get(Math.clamp(Math.round(share * (values.size() - 1)), 0, size()));
        }

        @Override
        public double beside(double value, int steps) {
            return values.get(Math.clamp(nearest(value) + (long) steps, 0, size()));
        }

        private int size() {
            return values.size() - 1;
        }

        private int nearest(double value) {
            int nearest = 0;
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i) <= value) {
                    nearest = i;
                }
            }
            return nearest;
        }

        @Override
        public List<Double> ticks() {
            return List.of();
        }
    }
}
