package org.gradientlab.bench.classify;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import org.gradientlab.plot.Axis;
import org.gradientlab.plot.Chart;
import org.gradientlab.plot.Ink;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Mark;
import org.gradientlab.plot.Pen;
import org.gradientlab.plot.PlotArea;
import org.gradientlab.plot.Scale;
import org.gradientlab.words.Figures;

/**
 * The plane as one layer sees it: the squares of a grid where the layer puts them, in the colour of
 * the class each is put in, and the points among them.
 */
final class HiddenSpaceChart {
    private static final double MARGIN = 0.06;
    private static final double TINT = 0.4;

    private HiddenSpaceChart() {}

    static Chart of(ClassifyScene scene) {
        HiddenSpace space = scene.frame().space();
        List<Mark> marks = new ArrayList<>();
        marks.add(new Warped(scene));
        PointsOnMap dots =
                new PointsOnMap(
                        scene.frame().points(),
                        space.count(),
                        space::pointX,
                        space::pointY,
                        true,
                        scene.classes(),
                        point -> MapChart.card(scene, point));
        marks.add(dots);
        marks.add(WrongRings.around(dots, scene.frame().decisions()));
        boolean own = space.neurons() <= 2;
        String name = own ? "a" : "p";
        return Chart.of(
                        new Axis(range(space, true), "$" + name + "_1$"),
                        new Axis(range(space, false), "$" + name + "_2$"))
                .with(marks)
                .spokenAs(
                        scene.words()
                                .say(
                                        "classify.spoken-space",
                                        space.layer() + 1,
                                        space.neurons(),
                                        percent(space)));
    }

    /** What one must know of the picture: whether it is all there is. */
    static String note(ClassifyScene scene) {
        HiddenSpace space = scene.frame().space();
        int layer = space.layer() + 1;
        return switch (space.neurons()) {
            case 1 -> scene.words().say("classify.space-line", layer);
            case 2 -> scene.words().say("classify.space-own", layer);
            default ->
                    scene.words()
                            .say("classify.space-shadow", layer, space.neurons(), percent(space));
        };
    }

    private static String percent(HiddenSpace space) {
        return Figures.shown(100 * space.share(), 2);
    }

    private static Scale range(HiddenSpace space, boolean across) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < space.side(); row++) {
            for (int column = 0; column < space.side(); column++) {
                double at = across ? space.gridX(column, row) : space.gridY(column, row);
                if (Double.isFinite(at)) {
                    low = Math.min(low, at);
                    high = Math.max(high, at);
                }
            }
        }
        if (!(high > low)) {
            return Scale.linear(-1, 1);
        }
        double margin = MARGIN * (high - low);
        return Scale.linear(low - margin, high + margin);
    }

    /** The squares of the grid. */
    private record Warped(ClassifyScene scene) implements Mark {
        @Override
        public void draw(Pen pen) {
            HiddenSpace space = scene.frame().space();
            Color[] tints = tints(pen.look());
            double[] xs = new double[4];
            double[] ys = new double[4];
            Ink on = pen.ink();
            pen.stroke(pen.palette().border(), pen.look().hair(), List.of());
            for (int row = 0; row + 1 < space.side(); row++) {
                for (int column = 0; column + 1 < space.side(); column++) {
                    corner(pen.area(), space, column, row, xs, ys, 0);
                    corner(pen.area(), space, column + 1, row, xs, ys, 1);
                    corner(pen.area(), space, column + 1, row + 1, xs, ys, 2);
                    corner(pen.area(), space, column, row + 1, xs, ys, 3);
                    int winner = winner(space, column, row);
                    if (winner >= 0) {
                        on.setFill(tints[winner]);
                        on.fillPolygon(xs, ys, 4);
                        on.strokePolygon(xs, ys, 4);
                    }
                }
            }
        }

        private Color[] tints(Look look) {
            Color[] tints = new Color[scene.classes().size()];
            for (int label = 0; label < tints.length; label++) {
                Color area = scene.look(label).series().area();
                tints[label] = look.palette().paper().interpolate(area, TINT);
            }
            return tints;
        }

        private static void corner(
                PlotArea area,
                HiddenSpace space,
                int column,
                int row,
                double[] xs,
                double[] ys,
                int at) {
            xs[at] = area.px(space.gridX(column, row));
            ys[at] = area.py(space.gridY(column, row));
        }

        /** The class in the middle of a square; none where the layer says no numbers there. */
        private int winner(HiddenSpace space, int column, int row) {
            DecisionMap map = scene.frame().map();
            double scale = (double) map.side() / space.side();
            boolean known =
                    Double.isFinite(space.gridX(column, row) + space.gridY(column, row))
                            && Double.isFinite(
                                    space.gridX(column + 1, row + 1)
                                            + space.gridY(column + 1, row + 1));
            return known
                    ? map.winner((int) ((column + 1) * scale), (int) ((row + 1) * scale))
                    : DecisionMap.NONE;
        }
    }
}
