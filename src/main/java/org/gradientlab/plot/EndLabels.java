package org.gradientlab.plot;

import java.util.List;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/**
 * The names of the lines at their right ends, in their text colours, pushed apart; one that had to
 * leave its line is tied to it by a thin leader.
 */
public record EndLabels(List<EndLabel> labels) implements Mark {
    private static final double DISTANCE = 15;
    private static final double LEADER_FROM = 12;
    private static final double GAP = 8;

    /**
     * A name and the point at which its line ends.
     *
     * @param topic what a click on it asks to have explained
     */
    public record EndLabel(double x, double y, String name, Color ink, @Nullable Topic topic) {
        public EndLabel(double x, double y, String name, Color ink) {
            this(x, y, name, ink, null);
        }
    }

    public EndLabels {
        labels = List.copyOf(labels);
    }

    @Override
    public boolean leavesArea() {
        return true;
    }

    @Override
    public double beside(Look look) {
        double widest =
                labels.stream().mapToDouble(label -> set(label, look).width()).max().orElse(0);
        return widest == 0 ? 0 : widest + look.size(GAP + 4);
    }

    private static Writing set(EndLabel label, Look look) {
        return Writing.of(label.name(), look, TextStyle.CAPTION);
    }

    @Override
    public boolean isWriting() {
        return true;
    }

    @Override
    public void draw(Pen pen) {
        PlotArea area = pen.area();
        double[] wishes = labels.stream().mapToDouble(label -> area.py(label.y())).toArray();
        double half = pen.look().size(6);
        double[] heights =
                LabelColumn.spread(
                        wishes,
                        pen.look().lineHeight(TextStyle.CAPTION) * DISTANCE / 16,
                        area.top() + half,
                        area.bottom() - half);
        for (int i = 0; i < heights.length; i++) {
            drawOne(
                    pen,
                    labels.get(i),
                    Math.clamp(wishes[i], area.top(), area.bottom()),
                    heights[i]);
        }
    }

    private static void drawOne(Pen pen, EndLabel label, double wish, double height) {
        PlotArea area = pen.area();
        double end = Math.min(area.px(label.x()), area.right());
        double left = area.right() + pen.look().size(GAP);
        if (Math.abs(wish - height) > pen.look().size(LEADER_FROM)) {
            pen.stroke(label.ink(), pen.look().hair(), List.of());
            pen.line(end + 2, wish, left - 2, height);
        }
        Writing writing = set(label, pen.look());
        double baseline = height + pen.look().size(4);
        // Beside the area there is nothing that letters would have to be held off.
        writing.draw(pen.ink(), left, baseline, label.ink());
        Box box = new Box(left, baseline - writing.ascent(), writing.width(), writing.height());
        pen.about(label.topic(), () -> pen.written(box));
    }
}
