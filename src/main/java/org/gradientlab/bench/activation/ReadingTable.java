package org.gradientlab.bench.activation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import org.gradientlab.plot.Ink;
import org.gradientlab.plot.InkCanvas;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Series;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.plot.Writing;
import org.jspecify.annotations.Nullable;

/** Readings in rows and columns: heads above, and rows that can be chosen. */
final class ReadingTable extends Pane {
    static final double PAD = 16;
    private static final double HEAD = 24;
    private static final double LEAST_ROW = 24;
    private static final double MOST_ROW = 38;

    private final @Nullable IntConsumer choose;
    private final InkCanvas heads = new InkCanvas(this::drawHeads);
    private final List<ReadingRow> rows = new ArrayList<>();
    private List<Column> columns = List.of();
    private Look look = Look.standard();
    private int count;

    /**
     * A column.
     *
     * @param head a {@link Writing} source
     * @param share of the width
     * @param right whether numbers end at its right edge
     */
    record Column(String head, double share, boolean right) {}

    /** What stands in one column of a row, a {@link Writing} source. */
    record Cell(String source, TextStyle style, Color ink) {
        /** Set smaller where it would not fit. */
        Writing fitting(double width, double height, Look look) {
            Writing natural = Writing.of(source, look, style);
            double shrink =
                    Math.min(
                            width / Math.max(1, natural.width()),
                            height / Math.max(1, natural.height()));
            return shrink >= 1
                    ? natural
                    : Writing.of(source, look, style, style.size() * Math.max(0.1, shrink));
        }
    }

    /**
     * One row.
     *
     * @param swatch the line it stands for; none for rows without one
     */
    record Row(@Nullable Series swatch, List<Cell> cells, boolean chosen, String spoken) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * {@code choose} is told which row was clicked or entered; without it there is nothing to
     * choose.
     */
    ReadingTable(@Nullable IntConsumer choose) {
        this.choose = choose;
        getChildren().add(heads);
    }

    void show(List<Column> newColumns, List<Row> newRows, Look newLook) {
        columns = List.copyOf(newColumns);
        look = newLook;
        count = newRows.size();
        while (rows.size() < count) {
            int index = rows.size();
            IntConsumer told = choose;
            ReadingRow row = new ReadingRow(told == null ? null : () -> told.accept(index));
            rows.add(row);
            getChildren().add(row);
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).setVisible(i < count);
            if (i < count) {
                rows.get(i).show(columns, newRows.get(i), look);
            }
        }
        requestLayout();
    }

    /** How high it likes to be, up to what there is. */
    double wanted(double most) {
        double head = look.size(HEAD);
        double row =
                Math.clamp(
                        (most - head) / Math.max(1, count),
                        look.size(LEAST_ROW),
                        look.size(MOST_ROW));
        return Math.rint(head + row * count);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double head = Math.rint(look.size(HEAD));
        heads.redraw(width, head);
        double row = Math.floor((getHeight() - head) / Math.max(1, count));
        for (int i = 0; i < count; i++) {
            rows.get(i).resizeRelocate(0, head + i * row, width, row);
        }
    }

    private void drawHeads(Ink on) {
        double width = heads.wide();
        double height = heads.high();
        for (int i = 0; i < columns.size(); i++) {
            double left = left(columns, i, width, look);
            double right = right(columns, i, width, look);
            Cell cell = new Cell(columns.get(i).head(), TextStyle.TICK, look.palette().muted());
            Writing head = cell.fitting(right - left, height, look);
            double x = columns.get(i).right() ? right - head.width() : left;
            head.draw(on, x, height - look.size(7), look.palette().muted());
        }
        on.setStroke(look.palette().border());
        on.setLineWidth(1);
        on.strokeLine(look.size(PAD), height - 0.5, width - look.size(PAD), height - 0.5);
    }

    static double left(List<Column> columns, int index, double width, Look look) {
        double all = columns.stream().mapToDouble(Column::share).sum();
        double before = columns.stream().limit(index).mapToDouble(Column::share).sum();
        double pad = look.size(PAD);
        return pad + (width - 2 * pad) * before / all;
    }

    /** A little is kept free between two columns. */
    static double right(List<Column> columns, int index, double width, Look look) {
        double next = left(columns, index + 1, width, look);
        return index == columns.size() - 1 ? next : next - look.size(14);
    }
}
