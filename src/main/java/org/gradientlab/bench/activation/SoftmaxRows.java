package org.gradientlab.bench.activation;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import org.gradientlab.bench.activation.ReadingTable.Cell;
import org.gradientlab.bench.activation.ReadingTable.Column;
import org.gradientlab.bench.activation.ReadingTable.Row;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.tensor.Elementary;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;

/** The way from each logit to its probability and its gradient, in numbers. */
final class SoftmaxRows {
    private final SoftmaxFrame frame;
    private final Look look;
    private final boolean full;

    /** {@code full} with the columns between the logit and its probability. */
    SoftmaxRows(SoftmaxFrame frame, Look look, boolean full) {
        this.frame = frame;
        this.look = look;
        this.full = full;
    }

    List<Column> columns() {
        boolean plain = frame.temperature() == 1;
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(look.words().say("activation.class"), 1.7, false));
        columns.add(new Column("$o$", 1, true));
        columns.add(new Column(plain ? "$e^{o}$" : "$e^{o/T}$", 1.4, true));
        if (full) {
            columns.add(new Column(plain ? "$o - o_{\\max}$" : "$(o - o_{\\max})/T$", 1.4, true));
            columns.add(
                    new Column(
                            plain ? "$e^{o - o_{\\max}}$" : "$e^{(o - o_{\\max})/T}$", 1.4, true));
        }
        columns.add(new Column("$p$", 1.5, true));
        columns.add(new Column("$y$", 0.6, true));
        columns.add(new Column(plain ? "$p - y$" : "$(p - y)/T$", 1.4, true));
        return columns;
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int k = 0; k < frame.logits().size(); k++) {
            rows.add(row(k));
        }
        return rows;
    }

    private Row row(int k) {
        Words words = look.words();
        Color text = look.palette().text();
        Color muted = look.palette().muted();
        boolean right = k == frame.right();
        List<Cell> cells = new ArrayList<>();
        String name = words.say("activation.class-number", k + 1);
        String whole = right ? name + words.say("activation.is-target") : name;
        cells.add(new Cell(whole, right ? TextStyle.BODY_STRONG : TextStyle.BODY, text));
        cells.add(number(frame.logits().get(k), text));
        cells.add(number(frame.exponentials().get(k), muted));
        if (full) {
            double below = frame.below().get(k);
            cells.add(number(below, muted));
            cells.add(number(Elementary.exp(below), muted));
        }
        Color blue = look.palette().series(0).text();
        cells.add(new Cell(frame.printed(k), TextStyle.BODY_STRONG, blue));
        cells.add(number(right ? 1 : 0, text));
        cells.add(number(frame.reading().gradient().get(k), look.palette().slope().text()));
        return new Row(null, cells, right, Spoken.ofClass(frame, k, words));
    }

    private static Cell number(double value, Color ink) {
        return new Cell(Figures.shown(value), TextStyle.BODY, ink);
    }
}
