package org.gradientlab.view;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.LongFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gradientlab.experiment.Track;
import org.gradientlab.plot.Topic;
import org.gradientlab.plot.TopicEvent;
import org.gradientlab.words.Figures;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of every computed step as a table: it follows the playhead, a click on a row moves
 * the playhead there, a click on a number explains it, and all of it can be copied.
 */
public final class StepTable extends BorderPane {
    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final int MOST_COPIED = 100_000;

    /**
     * JavaFX compares the number of the last row with the room below it and complains of a long
     * table whose end is in view.
     */
    private static final Logger CONTROLS = Logger.getLogger("javafx.scene.control");

    static {
        CONTROLS.setLevel(Level.WARNING);
    }

    private final Hand hand;
    private final TableView<Row> table = new TableView<>();
    private final Button copy = new Button();
    private List<String> names = List.of();
    private List<Column> columns = List.of();
    private Rows rows = new Rows(0, 1);
    private @Nullable Track track;
    private int row;
    private long shown = -1;

    /**
     * A scalar of the track.
     *
     * @param topic what a click on one of its numbers asks to have explained
     */
    public record Column(String name, int scalar, String topic) {}

    /** One step, by its number. */
    private record Row(long step) {}

    /** Rows are made when they are looked at: a run of a million has a million. */
    private static final class Rows extends AbstractList<Row> {
        private final int count;
        private final long stride;

        Rows(int count, long stride) {
            this.count = count;
            this.stride = stride;
        }

        @Override
        public Row get(int index) {
            return new Row(index * stride);
        }

        @Override
        public int size() {
            return count;
        }
    }

    public StepTable(Hand hand) {
        this.hand = hand;
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setMinHeight(0);
        // Before it has a height it does not know which rows are in the middle.
        table.heightProperty().subscribe(height -> scroll());
        copy.getStyleClass().add("link");
        copy.setOnAction(e -> copy());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(gap, copy);
        setCenter(table);
        setBottom(foot);
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, e -> seekToSelected());
        table.addEventHandler(KeyEvent.KEY_RELEASED, e -> seekToSelected());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::copyOnShortcut);
    }

    /** Names the columns: the step and some scalars of the track. */
    public void name(String stepName, List<Column> scalars, String copyText) {
        copy.setText(copyText);
        List<String> newNames = new ArrayList<>(List.of(stepName));
        scalars.forEach(column -> newNames.add(column.name()));
        table.setAccessibleText(String.join(", ", newNames));
        if (newNames.equals(names) && scalars.equals(columns)) {
            return;
        }
        names = List.copyOf(newNames);
        columns = List.copyOf(scalars);
        List<TableColumn<Row, String>> shownColumns = new ArrayList<>();
        shownColumns.add(column(stepName, Figures::whole, null));
        for (Column each : columns) {
            shownColumns.add(column(each.name(), step -> text(step, each), each.topic()));
        }
        table.getColumns().setAll(shownColumns);
    }

    private TableColumn<Row, String> column(
            String name, LongFunction<String> text, @Nullable String topic) {
        TableColumn<Row, String> column = new TableColumn<>(name);
        column.getStyleClass().add("number");
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue().step())));
        column.setCellFactory(c -> {
            TableCell<Row, String> cell = new TextCell();
            cell.getStyleClass().add("number");
            if (topic != null) {
                cell.setCursor(Cursor.HAND);
                cell.setOnMouseClicked(e -> ask(cell, topic));
            }
            return cell;
        });
        return column;
    }

    private String text(long step, Column column) {
        Track known = track;
        return known == null ? "" : Figures.shown(known.at(column.scalar(), step), 5);
    }

    /** About the number in a cell: it stays that of its own step. */
    private void ask(TableCell<Row, String> cell, String topic) {
        Row asked = cell.getTableRow().getItem();
        if (asked != null) {
            TopicEvent.ask(this, new Topic(0, topic, asked.step()));
        }
    }

    /** Shows the steps of a track with the row of one of them marked. */
    public void show(Track newTrack, long step) {
        track = newTrack;
        if (rows.count != newTrack.count() || rows.stride != newTrack.stride()) {
            rows = new Rows(newTrack.count(), newTrack.stride());
            table.setItems(FXCollections.observableList(rows));
        } else {
            table.refresh();
        }
        row = (int) Math.min(step / newTrack.stride(), newTrack.count() - 1);
        table.getSelectionModel().clearAndSelect(row);
        if (step != shown) {
            shown = step;
            scroll();
        }
    }

    private void scroll() {
        table.scrollTo(Math.max(0, row - visibleRows() / 2));
    }

    private int visibleRows() {
        return Math.max(1, (int) (table.getHeight() / 26) - 1);
    }

    private void seekToSelected() {
        Row row = table.getSelectionModel().getSelectedItem();
        if (row != null && row.step() != shown) {
            hand.seek(row.step());
        }
    }

    private void copyOnShortcut(KeyEvent e) {
        if (COPY.match(e)) {
            copy();
            e.consume();
        }
    }

    /** Tab-separated with every digit, for a spreadsheet. */
    private void copy() {
        Track copied = track;
        if (copied == null) {
            return;
        }
        StringBuilder text = new StringBuilder(String.join("\t", names)).append('\n');
        for (int i = 0; i < Math.min(copied.count(), MOST_COPIED); i++) {
            StringJoiner line = new StringJoiner("\t", "", "\n");
            line.add(Long.toString(i * copied.stride()));
            for (Column column : columns) {
                line.add(Figures.exact(copied.get(column.scalar(), i)));
            }
            text.append(line);
        }
        hand.copy(text.toString());
    }

    /** A cell that shows its text: the default one would also show a null row's. */
    private static final class TextCell extends TableCell<Row, String> {
        @Override
        protected void updateItem(String item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty ? "" : item);
        }
    }
}
