package org.gradientlab.bench.activation;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.gradientlab.bench.activation.ReadingTable.Cell;
import org.gradientlab.bench.activation.ReadingTable.Column;
import org.gradientlab.bench.activation.ReadingTable.Row;
import org.gradientlab.experiment.Shot;
import org.gradientlab.plot.Axis;
import org.gradientlab.plot.Chart;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Plot;
import org.gradientlab.plot.Scale;
import org.gradientlab.plot.Series;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;

/** What goes into the activations beside what comes out; below, the means of the draws so far. */
final class OutputsPane extends Pane {
    private static final double WIDE = 860;
    private static final double LEAST_LOWER = 150;
    private static final double LEAST_UPPER = 200;

    private final Plot curves;
    private final Plot ridges;
    private final Plot means;
    private final ReadingTable table = new ReadingTable(null);
    private final Region divider = new Region();
    private final Region line = new Region();
    private Look look = Look.standard();

    OutputsPane() {
        Axis axis = new Axis(Scale.linear(0, 1), "");
        curves = new Plot(look, Chart.of(axis, axis));
        ridges = new Plot(look, Chart.of(axis, axis));
        means = new Plot(look, Chart.of(axis, axis));
        divider.getStyleClass().add("stage-divider");
        line.getStyleClass().add("stage-divider");
        getChildren().addAll(curves, ridges, means, table, divider, line);
    }

    void show(Shot shot, OutputsFrame frame, Look newLook) {
        look = newLook;
        OutputsCharts charts = new OutputsCharts(frame, look);
        curves.show(charts.curves(), look);
        ridges.show(charts.ridges(), look);
        means.show(charts.means(shot.lane(), shot.last()), look);
        Words words = look.words();
        List<Column> columns =
                List.of(
                        new Column(words.say("activation.column.name"), 2, false),
                        new Column(words.say("activation.column.mean"), 1.1, true),
                        new Column(words.say("activation.column.deviation"), 1.1, true),
                        new Column(
                                words.say("activation.column.drawn", Figures.whole(frame.draws())),
                                1.5,
                                true));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < frame.readings().size(); i++) {
            rows.add(row(frame.readings().get(i), charts.series(i)));
        }
        table.show(columns, rows, look);
        requestLayout();
    }

    private Row row(OutputReading reading, Series series) {
        Words words = look.words();
        Color text = look.palette().text();
        String drawn = Double.isNaN(reading.drawn()) ? "–" : Figures.shown(reading.drawn());
        return new Row(
                series,
                List.of(
                        new Cell(
                                ActivationNames.of(reading.activation(), words),
                                TextStyle.BODY_MEDIUM,
                                series.text()),
                        new Cell(
                                Figures.shown(reading.mean()),
                                TextStyle.BODY_STRONG,
                                series.text()),
                        new Cell(Figures.shown(reading.deviation()), TextStyle.BODY, text),
                        new Cell(drawn, TextStyle.BODY, text)),
                false,
                Spoken.of(reading, words));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double wanted = table.wanted(getHeight() * 0.26);
        boolean wide = width >= look.size(WIDE);
        double lower = wide ? Math.max(wanted, look.size(LEAST_LOWER)) : wanted;
        boolean room = getHeight() - lower >= look.size(LEAST_UPPER);
        double upper = room ? Math.rint(getHeight() - lower) : getHeight();
        double half = Math.rint(width / 2);
        curves.resizeRelocate(0, 0, half, upper);
        ridges.resizeRelocate(half, 0, width - half, upper);
        divider.resizeRelocate(half, look.size(16), 1, upper - look.size(32));
        line.setVisible(room);
        line.resizeRelocate(0, upper, width, 1);
        means.setVisible(wide && room);
        means.resizeRelocate(0, upper + 1, half, lower - 1);
        table.setVisible(room);
        double left = wide ? half : 0;
        table.resizeRelocate(left, upper + 1, width - left, Math.min(wanted, lower - 1));
    }
}
