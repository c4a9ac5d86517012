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
    private static final double GAP = 5;

    private ClassText() {}

    /** With fewer digits, then smaller, where they would run into each other. */
    static List<Writing> of(List<Double> numbers, int digits, TextStyle style, Pen pen) {
        double room = room(pen.area()) - pen.look().size(GAP);
        List<Writing> all = set(numbers, digits, style, style.size(), pen);
        if (widest(all) > room) {
            all = set(numbers, FEWER_DIGITS, style, style.size(), pen);
        }
        double widest = widest(all);
        return widest > room
                ? set(
                        numbers,
                        FEWER_DIGITS,
                        style,
                        style.size() * Math.max(0.3, room / widest),
                        pen)
                : all;
    }

    private static double room(PlotArea area) {
        return Math.max(1, area.px(2) - area.px(1));
    }

    private static double widest(List<Writing> all) {
        return all.stream().mapToDouble(Writing::width).max().orElse(0);
    }

    private static List<Writing> set(
            List<Double> numbers, int digits, TextStyle style, double size, Pen pen) {
        return numbers.stream()
                .map(number -> Writing.of(Figures.shown(number, digits), pen.look(), style, size))
                .toList();
    }
}
