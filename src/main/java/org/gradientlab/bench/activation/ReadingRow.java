package org.gradientlab.bench.activation;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.gradientlab.bench.activation.ReadingTable.Cell;
import org.gradientlab.bench.activation.ReadingTable.Column;
import org.gradientlab.bench.activation.ReadingTable.Row;
import org.gradientlab.plot.Ink;
import org.gradientlab.plot.InkCanvas;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Series;
import org.gradientlab.plot.SeriesSwatch;
import org.gradientlab.plot.Writing;
import org.jspecify.annotations.Nullable;

/** One row of a {@link ReadingTable}: a click or enter chooses it. */
final class ReadingRow extends Region {
    private static final double AFTER_SWATCH = 10;

    private final SeriesSwatch swatch = new SeriesSwatch();
    private final InkCanvas canvas = new InkCanvas(this::draw);
    private List<Column> columns = List.of();
    private @Nullable Row row;
    private Look look = Look.standard();

    ReadingRow(@Nullable Runnable choose) {
        setAccessibleRole(choose == null ? AccessibleRole.TEXT : AccessibleRole.BUTTON);
        setFocusTraversable(choose != null);
        canvas.setMouseTransparent(true);
        getChildren().addAll(canvas, swatch);
        if (choose != null) {
            focusVisibleProperty().addListener((focus, was, is) -> requestLayout());
            new RowActs(this, choose).listen();
        }
    }

    void show(List<Column> newColumns, Row newRow, Look newLook) {
        columns = newColumns;
        row = newRow;
        look = newLook;
        getStyleClass()
                .setAll(
                        isFocusTraversable() ? "standing-row" : "reading-row",
                        newRow.chosen() ? "chosen" : "other");
        setAccessibleText(newRow.spoken());
        Series line = newRow.swatch();
        swatch.setVisible(line != null);
        if (line != null) {
            swatch.show(line, look);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double height = swatch.prefHeight(-1);
        swatch.resizeRelocate(
                look.size(ReadingTable.PAD),
                Math.rint((getHeight() - height) / 2),
                swatch.prefWidth(-1),
                height);
        canvas.redraw(getWidth(), getHeight());
    }

    private void draw(Ink on) {
        Row shown = row;
        if (shown != null) {
            for (int i = 0; i < Math.min(columns.size(), shown.cells().size()); i++) {
                draw(on, shown, i);
            }
            drawFocus(on);
        }
    }

    private void draw(Ink on, Row shown, int index) {
        Cell cell = shown.cells().get(index);
        boolean first = index == 0 && shown.swatch() != null;
        double indent = first ? swatch.prefWidth(-1) + look.size(AFTER_SWATCH) : 0;
        double left = ReadingTable.left(columns, index, getWidth(), look) + indent;
        double right = ReadingTable.right(columns, index, getWidth(), look);
        Writing set = cell.fitting(right - left, getHeight() - look.size(3), look);
        double baseline = (getHeight() - set.height()) / 2 + set.ascent();
        double x = columns.get(index).right() ? right - set.width() : left;
        set.draw(on, x, Math.rint(baseline), cell.ink());
    }

    private void drawFocus(Ink on) {
        if (isFocusVisible()) {
            on.setStroke(look.palette().accent());
            on.setLineWidth(2);
            on.setLineDashes();
            on.strokeRoundRect(3, 2, getWidth() - 6, getHeight() - 4, 8, 8);
        }
    }
}
