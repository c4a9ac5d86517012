package org.gradientlab.plot;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;

/**
 * Formulas in the emptiest part of the plot rather than in a row of their own. Draw it after the
 * curves and before what moves, so that it keeps its place.
 *
 * @param size of the formulas, px at scale 1
 */
public record Heading(List<Line> lines, double size) implements Mark {
    private static final double[] ACROSS = {0.22, 0.32, 0.42, 0.5, 0.6, 0.7, 0.8};
    private static final double[] UP = {0.52, 0.66, 0.38, 0.8, 0.24, 0.9};
    private static final double CLEARANCE = 10;
    private static final double ALLOWED = 200;

    /** A formula and its ink. */
    public record Line(String latex, Color ink) {}

    public Heading {
        lines = List.copyOf(lines);
    }

    @Override
    public boolean isWriting() {
        return true;
    }

    @Override
    public void draw(Pen pen) {
        List<Formula> set =
                lines.stream()
                        .map(line -> Formula.of(line.latex(), pen.look().size(size)))
                        .toList();
        double gap = pen.look().size(size * 0.5);
        double width = set.stream().mapToDouble(Formula::width).max().orElse(0);
        double height = set.stream().mapToDouble(Formula::height).sum() + gap * (set.size() - 1);
        List<Box> places = places(pen, width, height);
        int best = pen.room().place(places, ALLOWED);
        if (best >= 0) {
            write(pen, set, places.get(best).grown(-pen.look().size(CLEARANCE)), gap);
        }
    }

    private static List<Box> places(Pen pen, double width, double height) {
        PlotArea area = pen.area();
        List<Box> places = new ArrayList<>();
        for (double across : ACROSS) {
            for (double up : UP) {
                double left = area.left() + across * area.width() - width / 2;
                double top = area.bottom() - up * area.height() - height / 2;
                places.add(new Box(left, top, width, height).grown(pen.look().size(CLEARANCE)));
            }
        }
        return places;
    }

    private void write(Pen pen, List<Formula> set, Box box, double gap) {
        double y = box.top();
        for (int i = 0; i < set.size(); i++) {
            Formula formula = set.get(i);
            double x = box.left() + (box.width() - formula.width()) / 2;
            double baseline = y + formula.ascent();
            formula.drawHalo(
                    pen.context(), x, baseline, pen.look().size(Pen.HALO), pen.palette().paper());
            formula.draw(pen.context(), x, baseline, lines.get(i).ink());
            y += formula.height() + gap;
        }
    }
}
