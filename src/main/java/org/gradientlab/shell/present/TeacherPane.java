package org.gradientlab.shell.present;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.gradientlab.experiment.Scene;
import org.gradientlab.lesson.Lesson;
import org.gradientlab.lesson.Talk;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.shell.control.RichText;
import org.gradientlab.shell.lesson.TeacherText;
import org.gradientlab.shell.page.BenchViews;
import org.gradientlab.shell.page.Thumbnail;
import org.gradientlab.shell.session.Presentation;
import org.gradientlab.shell.session.Workbench;
import org.gradientlab.words.Words;

/**
 * What only the teacher sees while the audience has a screen of its own: the time, the caption, the
 * notes, the scene that comes next, and buttons for all that the keys do.
 */
public final class TeacherPane extends VBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final double PICTURE = 110;

    private final Workbench workbench;
    private final Presentation presentation;
    private final Clock clock;
    private final LocalTime begun;
    private final Label time = new Label();
    private final Label elapsed = new Label();
    private final VBox body = new VBox();
    private final PresentBar bar;
    private final BenchViews views = new BenchViews();
    private final Timeline ticking;
    private final Subscription following;
    private Look look;

    public TeacherPane(Workbench workbench, PresentActs acts, Clock clock, Look look) {
        this.workbench = workbench;
        this.presentation = workbench.presentation();
        this.clock = clock;
        this.look = look;
        begun = LocalTime.now(clock);
        getStyleClass().addAll("panel", "teacher-pane");
        setId("teacher-pane");
        getStylesheets().add(PresentPage.SHEET);
        time.getStyleClass().add("teacher-time");
        elapsed.getStyleClass().add("teacher-elapsed");
        elapsed.setId("teacher-elapsed");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(time, space, elapsed);
        head.setAlignment(Pos.BASELINE_LEFT);
        body.getStyleClass().add("teacher-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("teacher-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        bar = new PresentBar(presentation, acts);
        getChildren().addAll(head, scroll, bar);
        ticking = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), event -> tick()));
        ticking.setCycleCount(Animation.INDEFINITE);
        ticking.play();
        tick();
        following = workbench.session().sheetProperty().subscribe(sheet -> show());
    }

    public void close() {
        ticking.stop();
        following.unsubscribe();
        bar.close();
    }

    public void restyle(Look next) {
        look = next;
        show();
    }

    private void tick() {
        LocalTime now = LocalTime.now(clock);
        time.setText(TIME.format(now));
        Duration since = Duration.between(begun, now);
        long seconds = Math.floorMod(since.toSeconds(), Duration.ofDays(1).toSeconds());
        elapsed.setText("%d:%02d".formatted(seconds / 60, seconds % 60));
    }

    private void show() {
        Words words = look.words();
        bar.say(words);
        elapsed.setAccessibleText(words.say("present.elapsed", elapsed.getText()));
        Talk talk = presentation.talk(look.language());
        int place = presentation.place(talk);
        Talk.Slide slide = talk.slides().get(place);
        body.getChildren()
                .setAll(
                        head(words.say("present.scene-of", place + 1, talk.slides().size())),
                        new RichText(slide.caption(), TextStyle.BODY_STRONG, look));
        next(talk, place, words);
        notes(slide, words);
    }

    private void next(Talk talk, int place, Words words) {
        Optional<Scene> next = presentation.next();
        body.getChildren().add(head(words.say("present.next")));
        if (next.isEmpty()) {
            body.getChildren().add(line(words.say("present.last")));
            return;
        }
        Region picture = new Thumbnail(next.get(), workbench.stills(), views, look);
        picture.setMinHeight(look.size(PICTURE));
        picture.setPrefHeight(look.size(PICTURE));
        Talk.Slide coming = talk.slides().get(place + 1);
        body.getChildren().addAll(picture, new RichText(coming.caption(), TextStyle.BODY, look));
    }

    private void notes(Talk.Slide slide, Words words) {
        body.getChildren().add(head(words.say("present.notes")));
        slide.notes().lines().forEach(note -> body.getChildren().add(line(note)));
        Lesson lesson = workbench.lessons().lessonProperty().get();
        if (lesson != null) {
            body.getChildren().addAll(TeacherText.of(lesson, workbench, look));
        } else if (slide.notes().isEmpty()) {
            body.getChildren().add(line(words.say("present.no-notes")));
        }
    }

    private static Label head(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("knob-group-title");
        return label;
    }

    private Region line(String words) {
        return new RichText(words, TextStyle.BODY, look);
    }
}
