package org.gradientlab.shell.panel;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gradientlab.plot.Look;
import org.gradientlab.shell.control.Icon;
import org.gradientlab.shell.control.IconView;
import org.gradientlab.shell.control.LaneSwatch;
import org.gradientlab.shell.control.Segments;
import org.gradientlab.shell.control.Tips;
import org.gradientlab.shell.session.Lanes;
import org.gradientlab.shell.session.Session;

/** Whose knobs the panel shows, where there are several lanes; and takes the chosen lane out. */
final class LaneBar extends HBox {
    private static final double WIDEST_TIP = 280;

    private final Lanes lanes;

    LaneBar(Session session) {
        lanes = session.lanes();
        getStyleClass().add("lane-bar");
        setAlignment(Pos.CENTER_LEFT);
    }

    void show(Look look) {
        boolean several = lanes.count() > 1;
        setVisible(several);
        setManaged(several);
        getChildren().clear();
        if (several) {
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            getChildren().addAll(choice(look), space, remove(look));
        }
    }

    private Segments<Integer> choice(Look look) {
        Segments<Integer> choice = new Segments<>(lanes::choose);
        for (int lane = 0; lane < lanes.count(); lane++) {
            String letter = LaneDifferences.letter(lane);
            ToggleButton button = choice.add(lane);
            button.setText(letter);
            button.setGraphic(new LaneSwatch(look, lane));
            button.setId("lane-" + letter);
            button.setAccessibleText(look.words().say("shell.lane", letter));
        }
        choice.show(lanes.chosen());
        return choice;
    }

    private Button remove(Look look) {
        String word = look.words().say("shell.remove-lane", LaneDifferences.letter(lanes.chosen()));
        Button button = new Button();
        button.getStyleClass().add("icon-button");
        button.setGraphic(new IconView(Icon.CLOSE));
        button.setId("remove-lane");
        button.setAccessibleText(word);
        Tips.install(button, word, look.size(WIDEST_TIP));
        button.setOnAction(event -> lanes.remove());
        return button;
    }
}
