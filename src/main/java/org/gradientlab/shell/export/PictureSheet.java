package org.gradientlab.shell.export;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.shell.control.RichText;

/** A picture's page: a title over the stage, and under it a line that says what is to be seen. */
final class PictureSheet extends VBox {
    private final HBox head = new HBox();
    private final HBox foot = new HBox();
    private final Look look;

    PictureSheet(Region stage, Look look) {
        this.look = look;
        getStyleClass().add("picture-sheet");
        head.getStyleClass().add("picture-head");
        foot.getStyleClass().add("picture-foot");
        VBox.setVgrow(stage, Priority.ALWAYS);
        getChildren().addAll(head, stage, foot);
    }

    void show(PictureWords words) {
        Label bench = new Label(words.bench());
        bench.setMinWidth(Region.USE_PREF_SIZE);
        bench.getStyleClass().add(words.title().isEmpty() ? "picture-title" : "picture-bench");
        head.getChildren().setAll(bench);
        if (!words.title().isEmpty()) {
            head.getChildren()
                    .addFirst(
                            new RichText(
                                    words.title(), TextStyle.BODY_STRONG, look, "picture-title"));
        }
        RichText caption =
                new RichText(words.caption(), TextStyle.CAPTION, look, "picture-caption");
        HBox.setHgrow(caption, Priority.ALWAYS);
        foot.getChildren().setAll(caption);
    }
}
