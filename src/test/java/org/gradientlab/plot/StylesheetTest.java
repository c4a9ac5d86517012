package org.gradientlab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.css.CssParser;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StylesheetTest {
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "projector", "lab"})
    void theSheetHasNoFault(String sheet) {
        int faults =
                FxThread.call(() -> {
                    CssParser.errorsProperty().clear();
                    new CssParser()
                            .parse(Look.class.getResource("/assets/styles/" + sheet + ".css"));
                    return CssParser.errorsProperty().size();
                });
        assertEquals(0, faults);
    }

    @ParameterizedTest
    @EnumSource
    void controlsWearTheThemesColours(Theme theme) {
        Look look = Look.standard().with(theme);
        Picture picture =
                Picture.of(
                        "controls-" + theme.id(),
                        FxThread.call(() -> samples(look)),
                        look,
                        640,
                        420);
        Palette palette = look.palette();
        assertTrue(picture.count(palette.accent()) > 2000, "accent");
        assertTrue(picture.count(palette.window()) > 2000, "window");
        assertTrue(picture.count(palette.colour("good-tint")) > 500, "tint");
    }

    @ParameterizedTest
    @CsvSource({"0.8", "1", "1.5", "2.5"})
    void everythingGrowsWithTheType(double scale) {
        Look look = Look.standard().scaled(scale);
        double height =
                FxThread.call(() -> {
                    Button button = new Button("Start");
                    VBox root = new VBox(button);
                    look.dress(new javafx.scene.Scene(root));
                    root.applyCss();
                    return button.minHeight(-1);
                });
        assertEquals(28 * scale, height, 1);
    }

    private static Parent samples(Look look) {
        VBox panel = new VBox(10, knobs(), states(look), bar());
        panel.getStyleClass().add("panel");
        panel.setStyle(look.rootStyle() + "-fx-padding: 16px;");
        return panel;
    }

    private static Node knobs() {
        Label title = styled(new Label("Optimizer"), "knob-group-title");
        TextField field = styled(new TextField("0.05"), "number");
        field.setPrefWidth(72);
        ComboBox<String> rule = new ComboBox<>();
        rule.getItems().addAll("Gradient descent", "Momentum");
        rule.getSelectionModel().select(0);
        CheckBox check = new CheckBox("Tangent and arrows");
        check.setSelected(true);
        HBox row = styled(new HBox(new Label("η step size"), field, rule, check), "knob-row");
        return styled(
                new VBox(title, row, new Slider(0, 1, 0.4), new CheckBox("Trail")), "knob-group");
    }

    private static Node states(Look look) {
        HBox chips = new HBox(8);
        for (String state : new String[] {"good", "careful", "wrong"}) {
            Label word = styled(new Label(state), "chip-word");
            HBox chip =
                    styled(
                            new HBox(
                                    word,
                                    new Label("2/f″ = 1 为"),
                                    new FormulaView("2/f'' = 1", look.size(15))),
                            "chip");
            chip.getStyleClass().add(state);
            chips.getChildren().add(chip);
        }
        VBox card =
                styled(
                        new VBox(
                                styled(new Label("How does a machine"), "headline"),
                                styled(new Label("A small step"), "lesson-title"),
                                styled(new Label("caption"), "caption"),
                                styled(new Label("wrong: 0 to 1"), "wrong-text"),
                                new FormulaView("x \\leftarrow x - \\eta f'(x)", look.size(22))),
                        "card");
        return new VBox(10, chips, card);
    }

    private static Node bar() {
        Button primary = styled(new Button("Next: try"), "accent");
        Button link = styled(new Button("Reset 2 changed"), "link");
        Button off = new Button("Disabled");
        off.setDisable(true);
        ToggleButton on = styled(new ToggleButton("the slope"), "right-pill");
        on.setSelected(true);
        HBox choice = styled(new HBox(styled(new ToggleButton("η"), "left-pill"), on), "segmented");
        return new HBox(
                10,
                primary,
                new Button("Back"),
                link,
                off,
                choice,
                styled(new Button("Compare"), "quiet"));
    }

    private static <N extends Node> N styled(N node, String styleClass) {
        node.getStyleClass().add(styleClass);
        return node;
    }
}
