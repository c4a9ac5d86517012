package org.gradientlab.shell.transport;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.gradientlab.experiment.Shot;
import org.gradientlab.plot.Look;
import org.gradientlab.shell.control.Icon;
import org.gradientlab.shell.control.IconView;
import org.gradientlab.shell.control.Tips;
import org.gradientlab.shell.control.Voice;
import org.gradientlab.shell.session.Session;
import org.gradientlab.shell.session.Workbench;

/** One bar for every bench: back to the start, step, play, speed, timeline, counter. */
public final class TransportBar extends HBox {
    /** Below this many px at scale 1 the bar has no room for the speed. */
    private static final double ROOM_FOR_SPEED = 720;

    private final Session session;
    private final Voice voice;
    private final Button play = new Button();
    private final IconView playIcon = new IconView(Icon.PLAY);
    private final Tooltip playTip = Tips.install(play, 480);
    private final SpeedControl speed;
    private final Timeline timeline;
    private final StepCounter counter = new StepCounter();
    private final Subscription following;
    private Look look;

    public TransportBar(Workbench workbench, Voice voice, Look look) {
        this.session = workbench.session();
        this.voice = voice;
        this.look = look;
        getStyleClass().add("transport-bar");
        setAlignment(Pos.CENTER_LEFT);
        timeline = new Timeline(session, look);
        voice.name(timeline, "shell.timeline");
        voice.hint(timeline, "shell.timeline.help", "Home / End");
        timeline.setId("timeline");
        HBox.setHgrow(timeline, Priority.ALWAYS);
        speed = new SpeedControl(workbench, voice);
        getChildren()
                .addAll(
                        button(Icon.RESTART, "shell.restart", "Home", session::restart, "restart"),
                        button(Icon.STEP_BACK, "shell.step-back", "←", this::back, "step-back"),
                        playButton(),
                        button(Icon.STEP_FORWARD, "shell.step-forward", "→", this::on, "step-on"),
                        speed,
                        timeline,
                        counter);
        following =
                session.playingProperty()
                        .subscribe(this::showPlaying)
                        .and(session.shotProperty().subscribe(this::show));
        widthProperty().subscribe(this::fit);
    }

    /** Lets go of the session, which would keep a bar that is no longer shown. */
    public void close() {
        following.unsubscribe();
        timeline.close();
        speed.close();
    }

    private Button button(Icon icon, String key, String keys, Runnable act, String id) {
        Button button = voice.iconButton(icon, key, keys, act, "transport-button");
        button.setId(id);
        return button;
    }

    private Button playButton() {
        play.setId("play");
        play.getStyleClass().addAll("accent", "play-button");
        play.setGraphic(playIcon);
        play.setOnAction(event -> session.playOrPause());
        return play;
    }

    private void back() {
        session.stepBy(-1);
    }

    private void on() {
        session.stepBy(1);
    }

    private void showPlaying(boolean playing) {
        playIcon.show(playing ? Icon.PAUSE : Icon.PLAY);
        String word = voice.words().say(playing ? "shell.pause" : "shell.play");
        play.setAccessibleText(word);
        playTip.setText(word + "  " + voice.words().say("shell.key.space"));
    }

    private void show(Shot shot) {
        if (shot != null) {
            timeline.show(shot);
            counter.show(shot, look);
        }
    }

    private void fit(Number width) {
        boolean room = width.doubleValue() >= look.size(ROOM_FOR_SPEED);
        speed.setVisible(room);
        speed.setManaged(room);
    }

    public void focusTimeline() {
        timeline.requestFocus();
    }

    public void restyle(Look next) {
        look = next;
        timeline.restyle(next);
        showPlaying(session.playingProperty().get());
        speed.show(session.speedProperty().get());
        show(session.shotProperty().get());
        fit(getWidth());
    }
}
