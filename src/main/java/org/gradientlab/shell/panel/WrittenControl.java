package org.gradientlab.shell.panel;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.gradientlab.experiment.TextKind;
import org.gradientlab.knob.Text;
import org.gradientlab.plot.FormulaView;
import org.gradientlab.plot.Look;
import org.gradientlab.shell.control.Icon;
import org.gradientlab.shell.control.IconView;

/**
 * A text with rules of its own, such as a formula: printed as mathematics while one looks at it,
 * letters as soon as one types, with the offered ones in a list beside it.
 */
final class WrittenControl implements KnobControl {
    private static final double PRINT = 15.6;
    private static final double SMALLEST_PRINT = 0.7;

    private final TextKind kind;
    private final Turner turner;
    private final Look look;
    private final ValueField field;
    private final StackPane place = new StackPane();
    private final HBox print = new HBox();
    private final ContextMenu offers = new ContextMenu();
    private String printed = "";

    WrittenControl(
            TextKind kind,
            Look look,
            FaultLine line,
            Function<String, String> nameOfOffer,
            Turner turner) {
        this.kind = kind;
        this.turner = turner;
        this.look = look;
        field = new ValueField("", line, text -> turner.turn(kind.parse(text), false));
        field.getStyleClass().add("written");
        print.setAlignment(Pos.CENTER_LEFT);
        print.setMouseTransparent(true);
        print.getStyleClass().add("written-print");
        place.getChildren().addAll(field, print);
        field.input().focusedProperty().subscribe(this::showPrint);
        if (!kind.offers().isEmpty()) {
            addOffers(nameOfOffer);
        }
    }

    private void addOffers(Function<String, String> nameOfOffer) {
        for (String text : kind.offers()) {
            MenuItem item = new MenuItem();
            item.setGraphic(offer(text, nameOfOffer.apply(text)));
            item.setOnAction(event -> turner.turn(kind.parse(text), false));
            offers.getItems().add(item);
        }
        Button open = new Button();
        open.setGraphic(new IconView(Icon.DOWN));
        open.getStyleClass().setAll("written-open");
        open.setFocusTraversable(false);
        open.setOnAction(event -> toggle());
        field.getChildren().add(open);
        field.input()
                .addEventHandler(
                        KeyEvent.KEY_PRESSED,
                        event -> {
                            if (event.getCode() == KeyCode.DOWN) {
                                toggle();
                                event.consume();
                            }
                        });
    }

    private Node offer(String text, String name) {
        FormulaView formula = new FormulaView(kind.parse(text).latex(), look.size(PRINT));
        HBox row = new HBox(formula, new Label(name));
        row.getStyleClass().add("written-offer");
        row.setAlignment(Pos.BASELINE_LEFT);
        return row;
    }

    private void toggle() {
        if (offers.isShowing()) {
            offers.hide();
        } else {
            offers.show(field, Side.BOTTOM, 0, 4);
        }
    }

    @Override
    public Node field() {
        return place;
    }

    ValueField valueField() {
        return field;
    }

    @Override
    public void show(Object value) {
        Text text = (Text) value;
        field.show(text.text());
        if (!printed.equals(text.latex())) {
            printed = text.latex();
            print.getChildren().setAll(fitting(printed));
        }
        showPrint(field.input().isFocused());
    }

    /** As large as other formulas where it fits, smaller where not. */
    private FormulaView fitting(String latex) {
        FormulaView formula = new FormulaView(latex, look.size(PRINT));
        double room = look.size(124);
        double needed = formula.prefWidth(-1);
        double factor = Math.clamp(room / needed, SMALLEST_PRINT, 1);
        return factor < 1 ? new FormulaView(latex, look.size(PRINT * factor)) : formula;
    }

    private void showPrint(boolean typing) {
        boolean asTyped = field.input().getText().equals(field.shown());
        boolean fits = print.prefWidth(-1) <= look.size(150);
        boolean printing = !typing && asTyped && fits && !printed.isEmpty();
        print.setVisible(printing);
        // A print too wide to be shown must not widen the row either.
        print.setManaged(printing);
        field.input().setOpacity(printing ? 0 : 1);
    }
}
