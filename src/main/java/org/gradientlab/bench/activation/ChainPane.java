package org.gradientlab.bench.activation;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import org.gradientlab.bench.activation.ReadingTable.Cell;
import org.gradientlab.bench.activation.ReadingTable.Column;
import org.gradientlab.bench.activation.ReadingTable.Row;
import org.gradientlab.plot.Axis;
import org.gradientlab.plot.Chart;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Palette;
import org.gradientlab.plot.Plot;
import org.gradientlab.plot.Scale;
import org.gradientlab.plot.Series;
import org.gradientlab.plot.Tex;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.view.Hand;
import org.gradientlab.words.Words;
import org.jspecify.annotations.Nullable;

/** The products of the chains as bars, and under them each chain as a power with its fate. */
final class ChainPane extends Pane {
    private static final double LEAST_PLOT = 180;
    private static final double BRIEF = 640;

    private final Hand hand;
    private final Plot bars;
    private final ReadingTable table = new ReadingTable(null);
    private Look look = Look.standard();
    private @Nullable ChainFrame shown;
    private boolean brief;
    private double mouseY;

    ChainPane(Hand hand) {
        this.hand = hand;
        Axis axis = new Axis(Scale.linear(0, 1), "");
        bars = new Plot(look, Chart.of(axis, axis));
        bars.setId("activation-chain");
        bars.addEventFilter(MouseEvent.ANY, e -> mouseY = e.getY());
        getChildren().addAll(bars, table);
    }

    void show(ChainFrame frame, Look newLook) {
        look = newLook;
        bars.show(ChainChart.of(frame, look), look);
        bars.setGrip(new LayerGrip(bars, hand, frame, () -> mouseY));
        shown = frame;
        showTable(frame);
        requestLayout();
    }

    private void showTable(ChainFrame frame) {
        Words words = look.words();
        List<Column> columns =
                List.of(
                        new Column(words.say("activation.column.name"), 1.7, false),
                        new Column(words.say("activation.column.factor"), 1.9, false),
                        new Column(words.say("activation.column.after", frame.step()), 1.7, false),
                        new Column(
                                brief
                                        ? words.say("activation.column.fate-brief")
                                        : words.say("activation.column.fate", frame.layers()),
                                brief ? 1.2 : 2.2,
                                false));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < frame.links().size(); i++) {
            rows.add(row(frame, frame.links().get(i), ChainChart.series(frame, i, look)));
        }
        table.show(columns, rows, look);
    }

    private Row row(ChainFrame frame, LinkReading link, Series series) {
        Words words = look.words();
        Palette palette = look.palette();
        Color tone =
                switch (link.fate()) {
                    case KEEPS -> palette.good();
                    case VANISHES -> palette.careful();
                    case EXPLODES, DEAD -> palette.wrong();
                };
        String sign = words.say(link.fate().key() + ".sign");
        String fate = brief ? words.say(link.fate().key()) : Spoken.fate(link, words);
        return new Row(
                series,
                List.of(
                        new Cell(
                                ActivationNames.of(link.link(), words),
                                TextStyle.BODY_MEDIUM,
                                series.text()),
                        new Cell("$" + factor(frame, link) + "$", TextStyle.BODY, palette.text()),
                        new Cell("$" + power(frame, link) + "$", TextStyle.BODY, series.text()),
                        new Cell(sign + " " + fate, TextStyle.CAPTION, tone)),
                false,
                Spoken.of(link, frame, words));
    }

    private static String factor(ChainFrame frame, LinkReading link) {
        return "f'(%s) \\cdot w = %s \\cdot %s = %s"
                .formatted(
                        Tex.number(frame.z()),
                        Tex.factor(link.slope()),
                        Tex.factor(link.link().w()),
                        Tex.number(link.factor()));
    }

    private static String power(ChainFrame frame, LinkReading link) {
        Product product = link.after(frame.step());
        return "%s^{%d} %s %s"
                .formatted(
                        Tex.factor(link.factor()),
                        frame.step(),
                        product.isShownExactly() ? "=" : "\\approx",
                        Tex.figures(product.shown()));
    }

    @Override
    protected void layoutChildren() {
        boolean narrow = getWidth() < look.size(BRIEF);
        if (narrow != brief && shown != null) {
            brief = narrow;
            showTable(shown);
        }
        double wanted = table.wanted(getHeight() * 0.32);
        boolean room = getHeight() - wanted >= look.size(LEAST_PLOT);
        table.setVisible(room);
        double plot = room ? getHeight() - wanted : getHeight();
        bars.resizeRelocate(0, 0, getWidth(), plot);
        table.resizeRelocate(0, plot, getWidth(), wanted);
    }
}
