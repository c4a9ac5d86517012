package org.gradientlab.bench.classify;

import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gradientlab.plot.Look;
import org.gradientlab.words.Fault;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;

/** A weight or bias to be set by hand: its number, and whether training leaves it as it is. */
final class WeightCard extends VBox {
    private final Label name = new Label();
    private final TextField number = new TextField();
    private final CheckBox frozen = new CheckBox();
    private final Label fault = new Label();
    private final Button set = new Button();
    private final Button close = new Button("×");
    private BiConsumer<Double, Boolean> act = (value, hold) -> {};
    private Runnable closed = () -> {};
    private Look look = Look.standard();

    WeightCard() {
        getStyleClass().addAll("hover-card", "weight-card");
        setId("weight-card");
        number.setId("weight-number");
        frozen.setId("weight-frozen");
        set.setId("weight-set");
        close.setId("weight-close");
        number.setPrefColumnCount(8);
        name.getStyleClass().add("plot-title");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        close.getStyleClass().addAll("tiny", "quiet");
        fault.getStyleClass().add("wrong-text");
        fault.setWrapText(true);
        HBox line = new HBox(number, set);
        HBox.setHgrow(number, Priority.ALWAYS);
        line.getStyleClass().add("weight-line");
        getChildren().addAll(new HBox(name, close), line, frozen, fault);
        number.setOnAction(event -> take());
        set.setOnAction(event -> take());
        frozen.setOnAction(event -> take());
        close.setOnAction(event -> close());
        addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        setManaged(false);
        setVisible(false);
    }

    void restyle(Look newLook) {
        look = newLook;
        Words words = look.words();
        set.setText(words.say("classify.set"));
        frozen.setText(words.say("classify.freeze"));
        close.setAccessibleText(words.say("classify.close"));
    }

    /** Runs when the card has gone, so that the focus finds back. */
    void onClosed(Runnable newClosed) {
        closed = newClosed;
    }

    void open(String title, double value, boolean hold, BiConsumer<Double, Boolean> newAct) {
        act = newAct;
        name.setText(title);
        number.setText(Figures.plain(Math.rint(value * 1e6) / 1e6));
        number.setAccessibleText(title);
        frozen.setSelected(hold);
        showFault("");
        setVisible(true);
        applyCss();
        autosize();
        number.requestFocus();
        number.selectAll();
    }

    private void take() {
        try {
            act.accept(
                    Double.parseDouble(number.getText().strip().replace('−', '-')),
                    frozen.isSelected());
            showFault("");
        } catch (NumberFormatException e) {
            showFault(look.words().say("classify.no-number"));
        } catch (Fault e) {
            showFault(e.in(look.words()));
        }
    }

    private void showFault(String text) {
        fault.setText(text);
        fault.setVisible(!text.isEmpty());
        fault.setManaged(!text.isEmpty());
        autosize();
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
        }
    }

    void close() {
        if (isVisible()) {
            setVisible(false);
            closed.run();
        }
    }
}
