package org.gradientlab.bench.initialization;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.VariantKind;
import org.gradientlab.view.Hand;
import org.gradientlab.view.SmallChoice;
import org.gradientlab.words.Words;

/** What the columns show, and a way to put one more beginning beside the others. */
final class StageBar extends HBox {
    private final Hand hand;
    private final SmallChoice flow;
    private final MenuButton add = new MenuButton();
    private int lanes = 1;

    StageBar(Hand hand, Runnable changed) {
        this.hand = hand;
        flow = new SmallChoice(2, changed);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        add.setId("add-lane");
        add.getStyleClass().addAll("lane-name");
        getChildren().addAll(flow, gap, add);
    }

    Flow flow() {
        return flow.chosen() == 0 ? Flow.ACTIVATIONS : Flow.GRADIENTS;
    }

    void name(Words words) {
        flow.name(
                List.of(
                        words.say("initialization.flow.activations"),
                        words.say("initialization.flow.gradients")));
        add.setText(words.say("initialization.add"));
        add.getItems().clear();
        for (VariantKind.Case one : LaneHead.cases()) {
            MenuItem item = new MenuItem(LaneHead.caseName(one, words));
            item.setOnAction(e -> add(one));
            add.getItems().add(item);
        }
    }

    private void add(VariantKind.Case scheme) {
        int last = lanes - 1;
        hand.copyLane(last);
        hand.turn(last + 1, "scheme", scheme.defaults(), false);
    }

    /** A single lane shows both ways at once, so there is nothing to choose. */
    void show(int count) {
        lanes = count;
        flow.setVisible(count > 1);
        add.setVisible(count < Scene.MOST_LANES);
    }
}
