package org.gradientlab.bench.classify;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.gradientlab.plot.InkCanvas;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Pen;
import org.gradientlab.plot.PlotArea;
import org.gradientlab.plot.Scale;
import org.gradientlab.words.Words;

/**
 * What one makes points with: a button for each class, an eraser, one that takes all away, and one
 * that opens a file of them.
 */
final class PointPalette extends HBox {
    static final int ERASER = -1;
    private static final double SIDE = 14;

    private final ToggleGroup group = new ToggleGroup();
    private final List<ToggleButton> classes = new ArrayList<>();
    private final ToggleButton eraser = new ToggleButton();
    private final Button clear = new Button();
    private final Button file = new Button();

    PointPalette(Runnable clearing, Runnable opening) {
        getStyleClass().add("point-palette");
        for (int label = 0; label < ClassLook.MOST; label++) {
            ToggleButton button = new ToggleButton();
            button.getStyleClass().addAll("tiny", "class-button");
            button.setId("draw-class-" + (label + 1));
            classes.add(button);
        }
        eraser.getStyleClass().add("tiny-text");
        eraser.setId("draw-eraser");
        clear.getStyleClass().add("tiny-text");
        clear.setId("draw-clear");
        clear.setOnAction(event -> clearing.run());
        getChildren().addAll(classes);
        file.getStyleClass().add("tiny-text");
        file.setId("open-table");
        file.setOnAction(event -> opening.run());
        List.of(eraser, clear, file).forEach(button -> button.setMinWidth(USE_PREF_SIZE));
        getChildren().addAll(eraser, clear, file);
        classes.forEach(button -> button.setToggleGroup(group));
        eraser.setToggleGroup(group);
        group.selectToggle(classes.getFirst());
        group.selectedToggleProperty()
                .addListener((toggle, was, is) -> {
                    if (is == null) {
                        group.selectToggle(was);
                    }
                });
    }

    /** The class that is drawn, counted from 0, or {@link #ERASER}. */
    int tool() {
        return classes.indexOf((ToggleButton) group.getSelectedToggle());
    }

    void take(int tool) {
        group.selectToggle(tool == ERASER ? eraser : classes.get(tool));
    }

    void restyle(Look look) {
        Words words = look.words();
        for (int label = 0; label < classes.size(); label++) {
            ClassLook its = ClassLook.of(label, look);
            String help = words.say("classify.draw-class", its.name(), label + 1);
            ToggleButton button = classes.get(label);
            button.setGraphic(sign(its, look));
            button.setAccessibleText(help);
            button.setTooltip(new Tooltip(help));
        }
        eraser.setText(words.say("classify.erase"));
        eraser.setTooltip(new Tooltip(words.say("classify.erase.help")));
        clear.setText(words.say("classify.clear"));
        file.setText(words.say("classify.open-table"));
        file.setTooltip(new Tooltip(words.say("classify.open-table.help")));
        clear.setTooltip(new Tooltip(words.say("classify.clear.help")));
    }

    private static Node sign(ClassLook its, Look look) {
        double side = look.size(SIDE);
        Scale unit = Scale.linear(0, 1);
        PlotArea area = new PlotArea(0, 0, side, side, unit, unit);
        InkCanvas canvas =
                new InkCanvas(on ->
                        new Pen(on, area, look)
                                .shape(
                                        its.shape(),
                                        side / 2,
                                        side / 2,
                                        look.size(5),
                                        its.series().line()));
        canvas.redraw(side, side);
        Pane sign = new Pane(canvas);
        sign.setMinSize(side, side);
        sign.setMaxSize(side, side);
        return sign;
    }
}
