package org.gradientlab.bench.dropout;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.gradientlab.plot.Axis;
import org.gradientlab.plot.Chart;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Plot;
import org.gradientlab.plot.Scale;

/**
 * Networks that learn, side by side: of each its decision map, its losses and the correlation of
 * its hidden units.
 */
final class LearningStage extends Pane {
    private static final double BESIDE_FROM = 430;

    /** A map much wider than high would show little but far away places. */
    private static final double WIDE = 1.7;

    /** Of a map that has the losses at its side where there is no room for them below. */
    private static final double NEARLY_SQUARE = 1.1;

    private static final double LEAST_CURVES = 220;
    private static final double LEAST_MAP = 210;
    private static final double LEAST_LOWER = 150;
    private static final double LOWER = 0.4;

    private final List<Column> columns = new ArrayList<>();
    private Look look = Look.standard();
    private int shown;

    /** What there is to see of one lane. */
    private static final class Column {
        final Plot map;
        final Plot curves;
        final Plot correlation;
        final Region line = new Region();

        Column(Look look) {
            Axis axis = new Axis(Scale.linear(0, 1), "");
            map = new Plot(look, Chart.of(axis, axis));
            curves = new Plot(look, Chart.of(axis, axis));
            correlation = new Plot(look, Chart.of(axis, axis));
            map.setId("learning-map");
            curves.setId("learning-losses");
            correlation.setId("correlation");
            line.getStyleClass().add("stage-divider");
        }

        List<Node> parts() {
            return List.of(map, curves, correlation, line);
        }
    }

    LearningStage() {
        getStyleClass().add("stage");
    }

    void show(List<LearningLane> lanes) {
        look = lanes.getFirst().look();
        shown = lanes.size();
        while (columns.size() < shown) {
            Column column = new Column(look);
            columns.add(column);
            getChildren().addAll(column.parts());
        }
        Scale losses = LearningCurves.scale(lanes);
        for (int i = 0; i < shown; i++) {
            LearningLane lane = lanes.get(i);
            columns.get(i).map.show(LearningMap.of(lane), look);
            columns.get(i).curves.show(LearningCurves.of(lane, losses), look);
            columns.get(i).correlation.show(CorrelationChart.of(lane), look);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double lower = Math.rint(Math.max(height * LOWER, look.size(LEAST_LOWER)));
        lower = height - lower >= look.size(LEAST_MAP) ? lower : 0;
        double each = Math.floor(width / Math.max(1, shown));
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (i < shown) {
                layout(column, i * each, each, height, lower);
                column.line.setVisible(i > 0);
                column.line.resizeRelocate(i * each, 0, 1, height);
            } else {
                column.parts().forEach(part -> part.setVisible(false));
            }
        }
    }

    private void layout(Column column, double x, double width, double height, double lower) {
        double upper = height - lower;
        boolean beside = lower > 0 && width >= look.size(BESIDE_FROM);
        if (beside && width > upper * WIDE) {
            double square = Math.floor(Math.min(upper, width * 0.4));
            place(column.map, true, x + 1, 0, width - square - 1, upper);
            place(column.correlation, true, x + width - square, 0, square, upper);
            place(column.curves, true, x + 1, upper, width - 1, lower);
            return;
        }
        double besideCurves = width - look.size(LEAST_CURVES);
        if (lower == 0 && besideCurves * NEARLY_SQUARE >= upper) {
            double mapWidth = Math.floor(Math.min(besideCurves, upper * NEARLY_SQUARE));
            place(column.map, true, x + 1, 0, mapWidth - 1, upper);
            place(column.curves, true, x + mapWidth, 0, width - mapWidth, upper);
            place(column.correlation, false, 0, 0, 0, 0);
            return;
        }
        place(column.map, true, x + 1, 0, width - 1, upper);
        double square = beside ? Math.min(lower * 1.05, width * 0.42) : 0;
        place(column.curves, lower > 0, x + 1, height - lower, width - square - 1, lower);
        place(column.correlation, beside, x + width - square, height - lower, square, lower);
    }

    private static void place(
            Node part, boolean visible, double x, double y, double width, double height) {
        part.setVisible(visible);
        if (visible) {
            part.resizeRelocate(x, y, Math.max(0, width), Math.max(0, height));
        }
    }
}
