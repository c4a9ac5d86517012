package org.gradientlab.shell.page;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gradientlab.shell.control.Icon;
import org.gradientlab.shell.control.IconView;
import org.gradientlab.shell.session.Workbench;
import org.gradientlab.words.Words;

/** The scenes last saved or opened, or, where there are none yet, how there will be. */
final class RecentScenes extends VBox {
    private static final int MOST = 4;

    RecentScenes(Workbench workbench, Cards cards, Words words) {
        getStyleClass().add("recent");
        getChildren().add(head(workbench, words));
        List<Path> files = workbench.preferences().settings().recent();
        if (files.isEmpty()) {
            getChildren().add(nothingYet(words));
        }
        files.stream()
                .limit(MOST)
                .forEach(file -> getChildren().add(row(workbench, cards, words, file)));
    }

    private static HBox head(Workbench workbench, Words words) {
        Label title = new Label(words.say("shell.recent"));
        title.getStyleClass().add("section-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Hyperlink open = new Hyperlink(words.say("shell.open"));
        open.setId("open-scene");
        open.setOnAction(event -> workbench.documents().chooseAndOpen());
        HBox head = new HBox(title, space, open);
        head.getStyleClass().add("section-head");
        head.setAlignment(Pos.BASELINE_LEFT);
        return head;
    }

    private static VBox nothingYet(Words words) {
        Label text = new Label(words.say("shell.recent.none"));
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.getStyleClass().add("empty-text");
        VBox card = new VBox(text);
        card.getStyleClass().add("empty-card");
        return card;
    }

    private static Button row(Workbench workbench, Cards cards, Words words, Path file) {
        IconView icon = new IconView(Icon.SCENE);
        String name = String.valueOf(file.getFileName());
        Path folder = file.getParent();
        VBox text = cards.text(name, folder == null ? "" : folder.toString());
        Button row = new Button();
        row.setGraphic(cards.rowContent(icon, text));
        row.getStyleClass().setAll("scene-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(words.say("shell.open-file", name));
        row.setOnAction(event -> workbench.documents().open(file));
        return row;
    }
}
