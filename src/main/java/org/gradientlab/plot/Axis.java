package org.gradientlab.plot;

import java.util.List;

/**
 * One axis: its scale and its name, a {@link Writing} source; a symbol in {@code $…$} stands at the
 * end of the axis, words stand among the tick labels.
 *
 * @param whole whether only whole numbers make sense as ticks
 */
public record Axis(Scale scale, String name, boolean whole) {
    private static final double FEW = 7;

    public Axis(Scale scale, String name) {
        this(scale, name, false);
    }

    public static Axis ofSteps(double last, String name) {
        return new Axis(Scale.linear(0, Math.max(1, last)), name, true);
    }

    boolean namedBySymbol() {
        return name.startsWith("$");
    }

    Axis with(Scale other) {
        return new Axis(other, name, whole);
    }

    /** A few whole numbers, such as those of classes, are all named, however close they stand. */
    private int few() {
        double span = Math.abs(scale.high() - scale.low());
        return span <= FEW ? (int) Math.ceil(span) : 0;
    }

    List<Tick> ticks(int wanted) {
        List<Tick> ticks = scale.ticks(whole ? Math.max(wanted, few()) : wanted);
        return whole
                ? ticks.stream().filter(tick -> tick.value() == Math.rint(tick.value())).toList()
                : ticks;
    }
}
