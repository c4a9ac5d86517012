package org.gradientlab.bench.activation;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.gradientlab.bench.activation.ReadingTable.Cell;
import org.gradientlab.bench.activation.ReadingTable.Column;
import org.gradientlab.bench.activation.ReadingTable.Row;
import org.gradientlab.plot.Axis;
import org.gradientlab.plot.Chart;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Plot;
import org.gradientlab.plot.Scale;
import org.gradientlab.plot.Series;
import org.gradientlab.plot.Tex;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.view.Hand;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The activations above their derivatives with the same z in both; beside them a card for each, or
 * under them a row for each where it is narrow. Before an audience the plots stand alone.
 */
final class CurvesPane extends Pane {
    private static final double WIDE = 860;
    private static final double CARDS = 0.37;
    private static final double LEAST_PLOT = 150;
    private static final double LEAST_HEIGHT = 380;

    private final Hand hand;
    private final Plot values;
    private final Plot slopes;
    private final List<ActivationCard> cards = new ArrayList<>();
    private final ReadingTable table;
    private final Region divider = new Region();
    private Look look = Look.standard();
    private @Nullable CurvesFrame frame;
    private Form form = Form.WIDE;
    private double mouseY;

    /** Cards beside the plots, rows under them, or rows under plots that stand side by side. */
    private enum Form {
        WIDE,
        NARROW,
        LOW
    }

    CurvesPane(Hand hand) {
        this.hand = hand;
        Axis axis = new Axis(Scale.linear(0, 1), "");
        values = plot(axis);
        slopes = plot(axis);
        values.link(slopes);
        values.setId("activation-values");
        slopes.setId("activation-slopes");
        table = new ReadingTable(this::choose);
        divider.getStyleClass().add("stage-divider");
        getChildren().addAll(values, slopes, table, divider);
    }

    private Plot plot(Axis axis) {
        Plot plot = new Plot(look, Chart.of(axis, axis));
        plot.addEventFilter(MouseEvent.ANY, e -> mouseY = e.getY());
        return plot;
    }

    private void choose(int index) {
        hand.turn(0, "show.chosen", index + 1, false);
    }

    void show(CurvesFrame newFrame, Look newLook) {
        frame = newFrame;
        look = newLook;
        showCharts(newFrame);
        values.setGrip(new ZGrip(values, hand, newFrame.z(), () -> mouseY));
        slopes.setGrip(new ZGrip(slopes, hand, newFrame.z(), () -> mouseY));
        CurvesCharts charts = charts(newFrame);
        int count = newFrame.readings().size();
        while (cards.size() < count) {
            int index = cards.size();
            ActivationCard card = new ActivationCard(() -> choose(index));
            cards.add(card);
            getChildren().add(card);
        }
        for (int i = 0; i < count; i++) {
            cards.get(i).show(newFrame, i, charts.series(i), look);
        }
        showTable(newFrame, charts);
        requestLayout();
    }

    private CurvesCharts charts(CurvesFrame shown) {
        return new CurvesCharts(shown, look, form != Form.LOW);
    }

    private void showCharts(CurvesFrame shown) {
        CurvesCharts charts = charts(shown);
        values.show(charts.values(form == Form.NARROW), look);
        slopes.show(charts.slopes(form == Form.NARROW), look);
    }

    private void showTable(CurvesFrame shown, CurvesCharts charts) {
        Words words = look.words();
        String at = "(" + Tex.number(shown.z()) + ")";
        List<Column> columns =
                List.of(
                        new Column(words.say("activation.column.name"), 2.1, false),
                        new Column("$f" + at + "$", 1, true),
                        new Column("$f'" + at + "$", 1, true),
                        new Column(words.say("activation.mean"), 1.7, true),
                        new Column("", 1.2, true));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < shown.readings().size(); i++) {
            rows.add(row(shown, i, charts.series(i)));
        }
        table.show(columns, rows, look);
    }

    private Row row(CurvesFrame shown, int index, Series series) {
        Words words = look.words();
        Reading reading = shown.readings().get(index);
        Color text = look.palette().text();
        return new Row(
                series,
                List.of(
                        new Cell(
                                ActivationNames.of(reading.activation(), words),
                                TextStyle.BODY_MEDIUM,
                                series.text()),
                        number(reading.value(), text),
                        number(reading.slope(), text),
                        number(reading.mean(), text),
                        new Cell(
                                words.say(reading.flow().key() + ".sign"),
                                TextStyle.CAPTION,
                                look.palette().muted())),
                index == shown.shaded() && shown.readings().size() > 1,
                Spoken.of(reading, words));
    }

    private static Cell number(double value, Color ink) {
        return new Cell(Figures.shown(value), TextStyle.BODY, ink);
    }

    @Override
    protected void layoutChildren() {
        CurvesFrame shown = frame;
        if (shown == null) {
            return;
        }
        Form next = fitting();
        if (next != form) {
            form = next;
            showCharts(shown);
        }
        int count = shown.readings().size();
        boolean wide = form == Form.WIDE;
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).setVisible(wide && i < count);
        }
        table.setVisible(!wide);
        divider.setVisible(wide);
        switch (form) {
            case WIDE -> layoutWide(count);
            case NARROW -> layoutNarrow(count);
            case LOW -> layoutLow();
        }
    }

    private Form fitting() {
        if (getHeight() < look.size(LEAST_HEIGHT)) {
            return Form.LOW;
        }
        return getWidth() >= look.size(WIDE) ? Form.WIDE : Form.NARROW;
    }

    private void layoutWide(int count) {
        double right = Math.rint(Math.min(getWidth() * CARDS, look.size(460)));
        double left = getWidth() - right;
        stack(left, getHeight(), count);
        divider.resizeRelocate(left, 0, 1, getHeight());
        double each = Math.floor(Math.min(look.size(ActivationCard.HEIGHT), getHeight() / count));
        for (int i = 0; i < count; i++) {
            cards.get(i).resizeRelocate(left + 1, i * each, right - 1, each);
        }
    }

    private void layoutNarrow(int count) {
        double most = getHeight() - 2 * look.size(LEAST_PLOT);
        double wanted = Math.min(table.wanted(getHeight() * 0.27), Math.max(0, most));
        layoutTable(wanted);
        stack(getWidth(), getHeight() - wanted, count);
    }

    private void layoutTable(double height) {
        table.resizeRelocate(0, getHeight() - height, getWidth(), height);
    }

    /** The lower plot also holds the strips under its axis. */
    private void stack(double width, double height, int count) {
        double upper = Math.rint((height - FlatStrips.height(count, look)) / 2);
        values.resizeRelocate(0, 0, width, upper);
        slopes.resizeRelocate(0, upper, width, height - upper);
    }

    private void layoutLow() {
        double wanted = table.wanted(0);
        double height = Math.max(0, getHeight() - wanted);
        double half = Math.rint(getWidth() / 2);
        layoutTable(wanted);
        values.resizeRelocate(0, 0, half, height);
        slopes.resizeRelocate(half, 0, getWidth() - half, height);
    }
}
