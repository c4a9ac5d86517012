package org.gradientlab.bench.activation;

import java.util.List;
import org.gradientlab.plot.Pen;
import org.gradientlab.plot.PlotArea;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.plot.Writing;
import org.gradientlab.words.Figures;

/** Numbers of the classes, set so that each keeps to the room of its class. */
final class ClassText {
    private static final int FEWER_DIGITS = 2;
    private static final double NOTHING = 1e-3;
    private static final double GAP = 5;

    private ClassText() {}

    /**
     * With fewer digits, then smaller, where they would run into each other; then those that are
     * hardly more than nothing are said to be about 0.
     */
    static List<Writing> of(List<Double> numbers, int digits, TextStyle style, Pen pen) {
        double room = room(pen.area()) - pen.look().size(GAP);
        List<Writing> all = set(numbers, digits, 0, style, style.size(), pen);
        if (widest(all) <= room) {
            return all;
        }
        all = set(numbers, FEWER_DIGITS, NOTHING, style, style.size(), pen);
        double widest = widest(all);
        double size = style.size() * Math.max(0.3, room / widest);
        return widest > room ? set(numbers, FEWER_DIGITS, NOTHING, style, size, pen) : all;
    }

    private static double room(PlotArea area) {
        return Math.max(1, area.px(2) - area.px(1));
    }

    private static double widest(List<Writing> all) {
        return all.stream().mapToDouble(Writing::width).max().orElse(0);
    }

    private static List<Writing> set(
            List<Double> numbers,
            int digits,
            double nothing,
            TextStyle style,
            double size,
            Pen pen) {
        return numbers.stream()
                .map(number -> text(number, digits, nothing))
                .map(text -> Writing.of(text, pen.look(), style, size))
                .toList();
    }

    private static String text(double number, int digits, double nothing) {
        boolean tiny = number != 0 && Math.abs(number) < nothing;
        return tiny ? "≈ 0" : Figures.shown(number, digits);
    }
}
