package org.gradientlab.shell.panel;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.shell.control.Icon;
import org.gradientlab.shell.control.IconView;
import org.gradientlab.shell.control.RichText;
import org.gradientlab.view.KnobMark;
import org.gradientlab.words.Words;

/**
 * One knob in the panel: a dot if it was changed, its label, what one turns it with, and below that
 * a slider, a note and what is wrong.
 */
final class KnobRow extends VBox {
    private final Look look;
    private final KnobControl control;
    private final Button dot = new Button();
    private final VBox notes = new VBox();
    private List<KnobMark> marks = List.of();

    KnobRow(KnobEntry entry, Look look, RichText label, KnobControl control, FaultLine faults) {
        this.look = look;
        this.control = control;
        Words words = look.words();
        getStyleClass().add("knob");
        setUserData(entry);
        setFillWidth(true);
        setPadding(new javafx.geometry.Insets(0, 0, 0, entry.depth() > 1 ? look.size(12) : 0));
        HBox line = new HBox();
        line.getStyleClass().add("knob-row");
        line.setAlignment(Pos.CENTER_LEFT);
        if (control.isWide()) {
            line.getChildren().add(control.field());
        } else {
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            label.setMinWidth(0);
            line.getChildren().addAll(label, space, control.field());
        }
        addDot(line, words, RichText.spoken(words.say(entry.label().key())));
        getChildren().add(line);
        control.below().ifPresent(getChildren()::add);
        notes.getStyleClass().add("knob-notes");
        notes.setManaged(false);
        getChildren().addAll(notes, faults);
        if (words.has(entry.helpKey())) {
            Tooltip tip = new Tooltip(RichText.spoken(words.say(entry.helpKey())));
            tip.setWrapText(true);
            tip.setMaxWidth(look.size(280));
            Tooltip.install(line, tip);
        }
    }

    /** The dot stands in the panel's margin and takes no room from the row. */
    private void addDot(HBox line, Words words, String name) {
        dot.getStyleClass().setAll("changed-dot-button");
        Region point = new Region();
        point.getStyleClass().add("changed-dot");
        dot.setGraphic(point);
        dot.setManaged(false);
        dot.setVisible(false);
        dot.setAccessibleText(words.say("shell.reset-knob", name));
        dot.setTooltip(new Tooltip(words.say("shell.reset-knob", name)));
        line.getChildren().add(dot);
        line.heightProperty().subscribe(height -> placeDot(height.doubleValue()));
    }

    private void placeDot(double height) {
        double side = look.size(16);
        dot.resizeRelocate(
                -look.size(16) - getPadding().getLeft(), (height - side) / 2, side, side);
    }

    void onReset(Runnable reset) {
        dot.setOnAction(event -> reset.run());
    }

    /** A row that begins an item of a list can be taken out. */
    void onRemove(Runnable remove) {
        Button button = new Button();
        button.getStyleClass().add("icon-button");
        button.setGraphic(new IconView(Icon.CLOSE));
        button.setAccessibleText(look.words().say("shell.remove-item"));
        button.setTooltip(new Tooltip(look.words().say("shell.remove-item")));
        button.setOnAction(event -> remove.run());
        ((HBox) getChildren().getFirst()).getChildren().add(button);
    }

    KnobEntry entry() {
        return (KnobEntry) Objects.requireNonNull(getUserData());
    }

    void show(Object value, boolean changed) {
        control.show(value);
        dot.setVisible(changed);
    }

    void mark(List<KnobMark> next) {
        if (next.equals(marks)) {
            return;
        }
        marks = List.copyOf(next);
        control.mark(next);
        notes.getChildren().clear();
        for (KnobMark mark : next) {
            if (!mark.help().isEmpty()) {
                notes.getChildren().add(note(mark.help()));
            }
        }
        notes.setManaged(!notes.getChildren().isEmpty());
    }

    void note(Node note) {
        notes.getChildren().add(note);
        notes.setManaged(true);
    }

    private Node note(String text) {
        return new RichText(text, TextStyle.CAPTION, look, "knob-note");
    }
}
