package org.gradientlab.shell.page;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.gradientlab.experiment.Shot;
import org.gradientlab.plot.Look;
import org.gradientlab.shell.control.Icon;
import org.gradientlab.shell.control.IconView;
import org.gradientlab.shell.session.BuiltInScene;
import org.gradientlab.shell.session.Place;
import org.gradientlab.shell.session.Workbench;
import org.gradientlab.words.Words;

/** The first thing one sees: a question, a picture of the answer that moves slowly, one button. */
final class Hero extends HBox {
    private static final Duration A_STEP = Duration.millis(900);
    private static final int STEPS = 16;

    /** As many beats as the picture stands still at the end before it begins again. */
    private static final int REST = 4;

    private static final int TELLING = 4;
    private static final double NARROW = 760;
    private static final double TEXT_WIDTH = 430;

    private final Thumbnail picture;
    private final VBox text;
    private final PauseTransition beat = new PauseTransition(A_STEP);
    private final Look look;
    private List<Shot> film = List.of();
    private int at = TELLING;

    Hero(Workbench workbench, BenchViews views, Look look, BuiltInScene lesson) {
        this.look = look;
        getStyleClass().addAll("card", "home-card");
        setAlignment(Pos.CENTER_LEFT);
        picture = new Thumbnail(views, look);
        picture.setMouseTransparent(true);
        picture.getStyleClass().add("hero-picture");
        HBox.setHgrow(picture, Priority.ALWAYS);
        text = words(workbench, look.words(), lesson);
        getChildren().addAll(text, picture);
        widthProperty().subscribe(width -> fit(width.doubleValue()));
        workbench.stills().film(lesson, STEPS, this::roll);
    }

    private VBox words(Workbench workbench, Words words, BuiltInScene lesson) {
        Label above = new Label(words.say("shell.hero.above"));
        above.getStyleClass().add("hero-above");
        Label headline = new Label(words.say("shell.hero.headline"));
        headline.getStyleClass().add("hero-headline");
        headline.setMinHeight(USE_PREF_SIZE);
        headline.setWrapText(true);
        Label line = new Label(words.say("shell.hero.line"));
        line.getStyleClass().add("hero-line");
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        Button start = new Button(words.say("shell.hero.start"));
        start.setGraphic(new IconView(Icon.PLAY));
        start.getStyleClass().addAll("accent", "hero-button");
        start.setId("start");
        start.setMinWidth(USE_PREF_SIZE);
        start.setOnAction(event -> workbench.documents().lay(lesson.sheet()));
        Hyperlink all = new Hyperlink(words.say("shell.all-scenes"));
        all.setMinWidth(USE_PREF_SIZE);
        all.setOnAction(event -> workbench.goTo(Place.BENCHES));
        HBox buttons = new HBox(start, all);
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.getStyleClass().add("hero-buttons");
        VBox column = new VBox(above, headline, line, buttons);
        column.getStyleClass().add("hero-text");
        column.setAlignment(Pos.CENTER_LEFT);
        column.setPrefWidth(look.size(TEXT_WIDTH));
        return column;
    }

    private void roll(List<Shot> shots) {
        film = shots;
        show();
        if (!look.reducedMotion()) {
            beat.setOnFinished(event -> next());
            sceneProperty().subscribe(scene -> moveWhileShown());
            visibleProperty().subscribe(visible -> moveWhileShown());
        }
    }

    /** A picture that nobody sees does not move: its timer would keep it alive. */
    private void moveWhileShown() {
        if (getScene() != null && !look.reducedMotion()) {
            beat.playFromStart();
        } else {
            beat.stop();
        }
    }

    private void next() {
        at = (at + 1) % (film.size() + REST);
        show();
        if (getScene() != null && beat.getStatus() != Animation.Status.RUNNING) {
            beat.playFromStart();
        }
    }

    private void show() {
        picture.show(film.get(Math.min(at, film.size() - 1)));
    }

    private void fit(double width) {
        boolean room = width <= 0 || width >= look.size(NARROW);
        text.setMinWidth(room ? look.size(TEXT_WIDTH) : 0);
        picture.setVisible(room);
        picture.setManaged(room);
    }
}
