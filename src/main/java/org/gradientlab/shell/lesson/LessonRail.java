package org.gradientlab.shell.lesson;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gradientlab.lesson.Part;
import org.gradientlab.plot.Look;
import org.gradientlab.shell.control.Icon;
import org.gradientlab.shell.control.IconView;
import org.gradientlab.shell.control.Tips;
import org.gradientlab.shell.session.LessonDesk;
import org.gradientlab.words.Words;

/** The lesson folded to a rail, so that the stage has room: each part is one press away. */
public final class LessonRail extends VBox {
    private static final double WIDEST_TIP = 240;

    private final LessonDesk desk;
    private final Runnable unfold;
    private Look look;

    /** {@code unfold} shows the lesson again. */
    public LessonRail(LessonDesk desk, Look look, Runnable unfold) {
        this.desk = desk;
        this.unfold = unfold;
        this.look = look;
        getStyleClass().addAll("panel", "panel-left", "lesson-rail");
        setId("lesson-rail");
        setAlignment(Pos.TOP_CENTER);
        desk.progressProperty().subscribe(progress -> show());
    }

    public void restyle(Look next) {
        look = next;
        show();
    }

    private void show() {
        Words words = look.words();
        Button open = new Button();
        open.setGraphic(new IconView(Icon.RIGHT));
        open.setId("unfold-lesson");
        name(open, words.say("lesson.unfold"));
        open.setOnAction(event -> unfold.run());
        getChildren().setAll(open);
        List<Part> parts = List.of(Part.values());
        int now = desk.progressProperty().get().part();
        for (int i = 0; i < parts.size(); i++) {
            getChildren().add(part(i, now, parts.get(i).word().in(words)));
        }
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        Label mark = new Label();
        mark.setGraphic(new IconView(Icon.EMPTY_PAGE));
        getChildren().addAll(space, mark);
    }

    private Button part(int index, int now, String word) {
        Button button = new Button(Integer.toString(index + 1));
        button.setId("rail-part-" + index);
        button.getStyleClass().add(index <= now ? "rail-part-read" : "rail-part-open");
        name(button, word);
        button.setOnAction(event -> {
            desk.goTo(index);
            unfold.run();
        });
        return button;
    }

    private void name(Button button, String word) {
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(word);
        Tips.install(button, word, look.size(WIDEST_TIP));
    }
}
