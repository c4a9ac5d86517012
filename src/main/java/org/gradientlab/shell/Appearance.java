package org.gradientlab.shell;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.gradientlab.plot.Theme;
import org.gradientlab.shell.control.Icon;
import org.gradientlab.shell.control.IconView;
import org.gradientlab.shell.control.Segments;
import org.gradientlab.shell.control.Voice;
import org.gradientlab.shell.session.Preferences;
import org.gradientlab.words.Language;

/** The switches of language and theme, in the top bar and among the settings. */
final class Appearance {
    private final Segments<Language> languages;
    private final Segments<Theme> themes;

    Appearance(Preferences preferences, Voice voice) {
        languages = new Segments<>(preferences::language);
        for (Language language : Language.values()) {
            ToggleButton button = languages.add(language);
            button.setText(language.ownName());
            button.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
            button.getStyleClass().add("language-" + language.code());
        }
        themes = new Segments<>(preferences::theme);
        for (Theme theme : Theme.values()) {
            ToggleButton button = themes.add(theme);
            button.setGraphic(new IconView(icon(theme)));
            button.getStyleClass().add("theme-" + theme.id());
            voice.name(button, "shell.theme." + theme.id());
            voice.hint(button, "shell.theme." + theme.id(), Shortcut.THEME.display());
        }
        preferences
                .settingsProperty()
                .subscribe(settings -> {
                    languages.show(settings.language());
                    themes.show(settings.theme());
                });
    }

    private static Icon icon(Theme theme) {
        return switch (theme) {
            case LIGHT -> Icon.SUN;
            case DARK -> Icon.MOON;
            case PROJECTOR -> Icon.SCREEN;
        };
    }

    Node languages() {
        return languages;
    }

    Node themes() {
        return themes;
    }
}
