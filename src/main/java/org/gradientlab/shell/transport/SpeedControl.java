package org.gradientlab.shell.transport;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.gradientlab.shell.control.ScaleSlider;
import org.gradientlab.shell.control.SliderScale;
import org.gradientlab.shell.control.Voice;
import org.gradientlab.shell.session.Workbench;
import org.gradientlab.words.Figures;

/** How fast the run plays: a word and a slider from one step a second to as fast as it goes. */
public final class SpeedControl extends VBox {
    public static final List<Double> SPEEDS =
            List.of(
                    1.0,
                    2.0,
                    5.0,
                    10.0,
                    20.0,
                    50.0,
                    100.0,
                    200.0,
                    500.0,
                    1000.0,
                    5000.0,
                    20000.0,
                    Double.POSITIVE_INFINITY);

    private static final SliderScale.Stops STOPS = new SliderScale.Stops(SPEEDS);

    private final Voice voice;
    private final Label value = new Label();
    private final ScaleSlider slider;
    private final Subscription following;

    SpeedControl(Workbench workbench, Voice voice) {
        this.voice = voice;
        getStyleClass().add("speed");
        slider = new ScaleSlider(STOPS, (speed, adjusting) -> workbench.speed(speed));
        slider.setId("speed");
        voice.name(slider, "shell.speed");
        voice.hint(slider, "shell.speed.help", "− / +");
        Label name = voice.label("shell.speed", "speed-name");
        value.getStyleClass().add("speed-value");
        value.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(new HBox(name, space, value), slider);
        following =
                workbench.session().speedProperty().subscribe(speed -> show(speed.doubleValue()));
    }

    /** Lets go of the session. */
    void close() {
        following.unsubscribe();
    }

    /** The next slower or faster speed of the slider. */
    public static double beside(double speed, int stages) {
        return STOPS.beside(speed, stages);
    }

    void show(double speed) {
        slider.show(speed);
        value.setText(
                Double.isInfinite(speed)
                        ? voice.words().say("shell.full-speed")
                        : voice.words()
                                .say(
                                        speed == 1
                                                ? "shell.one-step-a-second"
                                                : "shell.steps-a-second",
                                        Figures.whole((long) speed)));
    }
}
