package org.gradientlab.shell.lesson;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.gradientlab.lesson.Lesson;
import org.gradientlab.plot.Look;
import org.gradientlab.shell.session.Workbench;

/**
 * The notes for the teacher over the window. They hold the answers, so they show only a cover until
 * one asks for them once more: the screen may be on a wall.
 */
public final class TeacherCard extends VBox {
    private static final double WIDTH = 600;
    private static final double HEIGHT = 520;

    private final Workbench workbench;
    private final Look look;

    public TeacherCard(Workbench workbench, Lesson lesson, Look look) {
        this.workbench = workbench;
        this.look = look;
        getStyleClass().addAll("sheet-card", "teacher-card");
        setId("teacher-card");
        Label title = new Label(look.words().say("lesson.notes.title"));
        title.getStyleClass().add("card-title");
        Label which = new Label(lesson.text(look.language()).title());
        which.getStyleClass().add("lesson-caption");
        Label cover = new Label(look.words().say("lesson.notes.cover"));
        Button show = new Button(look.words().say("lesson.notes.show"));
        show.setId("show-notes");
        show.setOnAction(event -> {
            ScrollPane notes = notes(lesson);
            getChildren().setAll(title, which, notes);
            notes.requestFocus();
        });
        getChildren().addAll(title, which, cover, show);
    }

    private ScrollPane notes(Lesson lesson) {
        VBox body = new VBox();
        body.getStyleClass().add("lesson-body");
        body.getChildren().setAll(TeacherText.of(lesson, workbench, look));
        ScrollPane scroll = new ScrollPane(body);
        scroll.setId("notes");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        scroll.setPrefSize(look.size(WIDTH), look.size(HEIGHT));
        return scroll;
    }
}
