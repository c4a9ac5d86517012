package org.gradientlab.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gradientlab.shell.control.ScaleSlider;
import org.gradientlab.shell.control.SliderScale;
import org.gradientlab.shell.control.Voice;
import org.gradientlab.shell.session.Preferences;
import org.gradientlab.shell.session.Settings;
import org.gradientlab.shell.session.TypeScale;

/** The settings: language, theme, size of type, motion; and the ways to help and about. */
final class SettingsCard extends VBox {
    private final Label size = new Label();
    private final ScaleSlider slider;
    private final CheckBox still = new CheckBox();

    SettingsCard(Preferences preferences, Voice voice, Runnable help, Runnable about) {
        getStyleClass().addAll("sheet-card", "settings-card");
        setId("settings-card");
        Appearance appearance = new Appearance(preferences, voice);
        slider =
                new ScaleSlider(
                        new SliderScale.Stops(TypeScale.STAGES),
                        (scale, adjusting) -> preferences.scale(scale));
        slider.setId("type-scale");
        voice.name(slider, "shell.type-scale");
        size.getStyleClass().add("value-word");
        still.textProperty().bind(voice.text("shell.reduced-motion"));
        still.setId("reduced-motion");
        still.setOnAction(event -> preferences.reducedMotion(still.isSelected()));
        Hyperlink keys = link(voice, "shell.do.help", Shortcut.HELP, help);
        Hyperlink version = link(voice, "shell.do.about", Shortcut.ABOUT, about);
        HBox links = new HBox(keys, version);
        links.getStyleClass().add("card-links");
        getChildren()
                .addAll(
                        voice.label("shell.settings", "card-title"),
                        row(voice.label("shell.language"), appearance.languages()),
                        row(voice.label("shell.theme"), appearance.themes()),
                        row(voice.label("shell.type-scale"), size),
                        slider,
                        still,
                        links);
        preferences.settingsProperty().subscribe(this::show);
    }

    private static Hyperlink link(Voice voice, String key, Shortcut shortcut, Runnable act) {
        Hyperlink link = new Hyperlink();
        link.textProperty().bind(voice.text(key).map(word -> word + "  " + shortcut.display()));
        link.setOnAction(event -> act.run());
        return link;
    }

    private static HBox row(Node label, Node control) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(label, space, control);
        row.getStyleClass().add("card-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void show(Settings settings) {
        size.setText(Math.round(settings.scale() * 100) + " %");
        slider.show(TypeScale.STAGES.get(TypeScale.nearest(settings.scale())));
        still.setSelected(settings.reducedMotion());
    }
}
