package org.gradientlab.shell.page;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gradientlab.experiment.Bench;
import org.gradientlab.experiment.Benches;
import org.gradientlab.plot.Look;
import org.gradientlab.shell.control.Columns;
import org.gradientlab.shell.session.BuiltInScene;
import org.gradientlab.shell.session.Workbench;
import org.gradientlab.words.Words;

/** Every bench with all the scenes that come for it, and a fresh one. */
public final class BenchesPage extends VBox {
    private static final double CARD_HEIGHT = 136;

    public BenchesPage(Workbench workbench, BenchViews views, Look look) {
        getStyleClass().add("page");
        Label title = new Label(look.words().say("shell.benches"));
        title.getStyleClass().add("page-title");
        getChildren().add(title);
        Cards cards = new Cards(workbench, views, look);
        List<BuiltInScene> scenes = BuiltInScene.all();
        for (Bench<?> bench : Benches.all()) {
            List<? extends Node> shown =
                    scenes.stream()
                            .filter(scene -> scene.scene().bench().equals(bench))
                            .map(scene -> cards.card(scene, CARD_HEIGHT))
                            .toList();
            getChildren()
                    .addAll(
                            head(workbench, look.words(), bench),
                            new Columns(look.size(250), look.size(20), 5, shown));
        }
    }

    private static HBox head(Workbench workbench, Words words, Bench<?> bench) {
        Label name = new Label(words.say(bench.id()));
        name.getStyleClass().add("section-title");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label about = new Label(words.say(bench.id() + ".about"));
        about.getStyleClass().add("section-line");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button fresh = new Button(words.say("shell.fresh-scene"));
        fresh.setMinWidth(Region.USE_PREF_SIZE);
        fresh.setId("new-" + bench.id());
        fresh.setOnAction(event -> workbench.startNew(bench));
        HBox head = new HBox(name, about, space, fresh);
        head.getStyleClass().add("section-head");
        head.setAlignment(Pos.BASELINE_LEFT);
        return head;
    }
}
