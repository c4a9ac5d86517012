package org.gradientlab.shell.panel;

import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.shell.control.Icon;
import org.gradientlab.shell.control.IconView;
import org.gradientlab.shell.control.RichText;
import org.gradientlab.shell.control.Tips;
import org.gradientlab.view.KnobMark;
import org.gradientlab.words.Words;

/**
 * One knob in the panel: a dot if it was changed, its label, what one turns it with, and below that
 * a slider, a note and what is wrong.
 */
final class KnobRow extends VBox {
    private static final double WIDEST_TIP = 280;
    private static final double WIDEST_LABEL = 150;

    private final Look look;
    private final KnobControl control;
    private final Button dot = new Button();
    private final VBox notes = new VBox();
    private final Label others = new Label();
    private List<KnobMark> marks = List.of();
    private boolean locked;

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
            label.setMinWidth(Math.min(label.prefWidth(-1), look.size(WIDEST_LABEL)));
            line.getChildren().addAll(label, space, control.field());
        }
        addDot(line, words, RichText.spoken(words.say(entry.label().key())));
        getChildren().addAll(line, faults);
        control.below().ifPresent(getChildren()::add);
        notes.getStyleClass().add("knob-notes");
        notes.setManaged(false);
        others.getStyleClass().add("knob-others");
        others.setManaged(false);
        others.setVisible(false);
        getChildren().addAll(others, notes);
        if (words.has(entry.helpKey())) {
            String help = RichText.spoken(words.say(entry.helpKey()));
            Tips.install(label, help, look.size(WIDEST_TIP));
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
        Tips.install(dot, words.say("shell.reset-knob", name), look.size(WIDEST_TIP));
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

    /** A padlock stands in place of the dot, and nothing in the row can be turned. */
    void lock() {
        locked = true;
        pseudoClassStateChanged(PseudoClass.getPseudoClass("locked"), true);
        String why = look.words().say("shell.locked");
        dot.setGraphic(new IconView(Icon.LOCK));
        dot.setOnAction(event -> {});
        dot.setFocusTraversable(false);
        dot.setAccessibleText(why);
        dot.setVisible(true);
        Tips.install(dot, why, look.size(WIDEST_TIP));
        ((HBox) getChildren().getFirst())
                .getChildren()
                .forEach(node -> node.setDisable(!node.equals(dot)));
        control.below().ifPresent(node -> node.setDisable(true));
    }

    /** A row that begins an item of a list can be taken out. */
    void onRemove(Runnable remove) {
        Button button = new Button();
        button.getStyleClass().add("icon-button");
        button.setGraphic(new IconView(Icon.CLOSE));
        button.setAccessibleText(look.words().say("shell.remove-item"));
        Tips.install(button, look.words().say("shell.remove-item"), look.size(WIDEST_TIP));
        button.setOnAction(event -> remove.run());
        ((HBox) getChildren().getFirst()).getChildren().add(button);
    }

    KnobEntry entry() {
        return (KnobEntry) Objects.requireNonNull(getUserData());
    }

    void show(Object value, boolean changed) {
        control.show(value);
        dot.setVisible(changed || locked);
    }

    /** Says what the other lanes have here; nothing where all have the same. */
    void compare(String values) {
        others.setText("≠ " + values);
        others.setVisible(!values.isEmpty());
        others.setManaged(!values.isEmpty());
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
