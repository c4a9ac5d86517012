package org.gradientlab.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.gradientlab.shell.control.Icon;
import org.gradientlab.shell.control.IconView;
import org.gradientlab.shell.control.Voice;
import org.gradientlab.shell.session.Workbench;

/** What the top bar offers beside a stage. Made with the first stage: at home nobody sees it. */
final class StageTools {
    private final ToggleButton knobs = new ToggleButton();
    private final CompareMenu compare;
    private final SceneMenu scene;
    private final Button present;

    StageTools(Workbench workbench, Voice voice, Runnable export) {
        knobs.getStyleClass().add("top-toggle");
        knobs.setId("knobs");
        knobs.textProperty().bind(voice.text("shell.knobs"));
        knobs.setMinWidth(Region.USE_PREF_SIZE);
        voice.hint(knobs, "shell.do.knobs", Shortcut.KNOBS.display());
        compare = new CompareMenu(workbench.session(), voice);
        scene = new SceneMenu(workbench, voice, export);
        present = voice.button("shell.present", workbench::present, "top-menu");
        present.setGraphic(new IconView(Icon.SCREEN));
        present.setId("present");
        present.setMinWidth(Region.USE_PREF_SIZE);
        voice.hint(present, "shell.do.present", Shortcut.PRESENT.display());
    }

    /** From left to right. */
    List<Node> nodes() {
        return List.of(knobs, compare, scene, present);
    }

    /** The knobs have a button of their own while they are folded away. */
    void show(boolean onStage, boolean folded) {
        nodes().forEach(node -> TopBar.showNode(node, onStage));
        TopBar.showNode(knobs, onStage && folded);
    }

    void follow(StagePage stage) {
        knobs.setSelected(stage.isCalled());
        knobs.setOnAction(event -> stage.callKnobs(knobs.isSelected()));
    }

    /** With their words, or with their signs alone. */
    void display(ContentDisplay words) {
        for (Labeled each : List.of(compare, scene, present)) {
            each.setContentDisplay(words);
        }
    }
}
