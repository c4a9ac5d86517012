package org.gradientlab.view;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.gradientlab.plot.Ink;
import org.gradientlab.plot.InkCanvas;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.plot.Writing;

/**
 * A few numbers with their names: one row for each name, one column for each thing it is read of.
 * Rows that do not fit are left out from the bottom.
 */
public final class ReadingCard extends Region {
    private static final double PAD = 16;
    private static final double ROW = 21;
    private static final double GAP = 14;
    private static final double COLUMN = 62;

    private final InkCanvas canvas = new InkCanvas(this::draw);
    private Look look = Look.standard();
    private Reading reading = new Reading("", "", List.of(), List.of());

    /** What stands over a column, and the ink of the whole column. */
    public record Head(String name, Color ink) {}

    /** A name and a number for each column; all are {@link Writing} sources. */
    public record Row(String name, List<String> values) {
        public Row {
            values = List.copyOf(values);
        }
    }

    /**
     * What the card says.
     *
     * @param verdict stands at the right of the title
     */
    public record Reading(String title, String verdict, List<Head> heads, List<Row> rows) {
        public Reading {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }
    }

    public ReadingCard() {
        getChildren().add(canvas);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    public void show(Reading newReading, Look newLook) {
        reading = newReading;
        look = newLook;
        setAccessibleText(spoken());
        requestLayout();
    }

    private String spoken() {
        StringBuilder text = new StringBuilder(reading.title + ": " + reading.verdict);
        for (Row row : reading.rows) {
            text.append("; ").append(row.name).append(' ').append(String.join(", ", row.values));
        }
        return text.toString().replace("$", "").replace("*", "");
    }

    @Override
    protected void layoutChildren() {
        canvas.redraw(getWidth(), getHeight());
    }

    private void draw(Ink on) {
        double pad = look.size(PAD);
        double baseline = look.size(PAD + 8);
        right(on, reading.verdict, getWidth() - pad, baseline, look.palette().text());
        text(reading.title).draw(on, pad, baseline, look.palette().text());
        double column = columnWidth();
        boolean headed = reading.heads.stream().anyMatch(head -> !head.name().isEmpty());
        if (headed) {
            baseline += look.size(ROW);
            for (int i = 0; i < reading.heads.size(); i++) {
                Head head = reading.heads.get(i);
                right(on, head.name(), columnRight(i, column), baseline, head.ink());
            }
        }
        for (Row row : reading.rows) {
            baseline += look.size(ROW);
            if (baseline > getHeight() - look.size(4)) {
                return;
            }
            row(on, row, pad, baseline, column);
        }
    }

    private void row(Ink on, Row row, double pad, double baseline, double column) {
        text(row.name).draw(on, pad, baseline, look.palette().muted());
        for (int i = 0; i < row.values.size(); i++) {
            right(on, row.values.get(i), columnRight(i, column), baseline, ink(i));
        }
        on.setStroke(look.palette().border());
        on.setLineWidth(1);
        double y = Math.floor(baseline + look.size(6)) + 0.5;
        on.strokeLine(pad, y, getWidth() - pad, y);
    }

    private Color ink(int column) {
        return column < reading.heads.size()
                ? reading.heads.get(column).ink()
                : look.palette().text();
    }

    private double columnWidth() {
        double widest = look.size(COLUMN);
        for (Row row : reading.rows) {
            for (String value : row.values) {
                widest = Math.max(widest, text(value).width() + look.size(GAP));
            }
        }
        for (Head head : reading.heads) {
            widest = Math.max(widest, text(head.name()).width() + look.size(GAP));
        }
        return widest;
    }

    private double columnRight(int column, double width) {
        int columns = Math.max(1, reading.heads.size());
        return getWidth() - look.size(PAD) - (columns - 1 - column) * width;
    }

    private void right(Ink on, String source, double right, double y, Color ink) {
        Writing writing = text(source);
        writing.draw(on, right - writing.width(), y, ink);
    }

    private Writing text(String source) {
        return Writing.of(source, look, TextStyle.CAPTION);
    }

    @Override
    protected double computePrefHeight(double width) {
        boolean headed = reading.heads.stream().anyMatch(head -> !head.name().isEmpty());
        return look.size(PAD + 16 + ROW * (reading.rows.size() + (headed ? 1 : 0)));
    }
}
