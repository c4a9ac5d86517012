package org.gradientlab.bench.activation;

import java.util.List;
import javafx.scene.paint.Color;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Mark;
import org.gradientlab.plot.Pen;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.plot.Writing;

/**
 * A row of numbers under the axis, one for each class, with what they are called at its left.
 *
 * @param name a {@link Writing} source
 */
record UnderClasses(String name, List<Double> numbers, Color ink) implements Mark {
    private static final double ROW = 20;
    private static final double BASELINE = 37;
    private static final int DIGITS = 3;

    UnderClasses {
        numbers = List.copyOf(numbers);
    }

    @Override
    public double below(Look look) {
        return look.size(ROW);
    }

    @Override
    public boolean leavesArea() {
        return true;
    }

    @Override
    public boolean isWriting() {
        return true;
    }

    @Override
    public void draw(Pen pen) {
        double baseline = Math.rint(pen.area().bottom() + pen.look().size(BASELINE));
        List<Writing> set = ClassText.of(numbers, DIGITS, TextStyle.CAPTION_STRONG, pen);
        for (int k = 0; k < set.size(); k++) {
            double left = pen.area().px(k + 1) - set.get(k).width() / 2;
            set.get(k).draw(pen.ink(), Math.rint(left), baseline, ink);
        }
        Writing title = Writing.of(name, pen.look(), TextStyle.TICK);
        double left = Math.max(4, pen.area().left() - title.width() - pen.look().size(2));
        title.draw(pen.ink(), left, baseline, ink);
    }
}
