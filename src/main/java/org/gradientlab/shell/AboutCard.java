package org.gradientlab.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gradientlab.shell.control.Voice;
import org.gradientlab.words.Edition;

/** What this is, in which versions, and under which licences. */
final class AboutCard extends VBox {
    private static final String VERSIONS = "/about.properties";

    AboutCard(Voice voice) {
        getStyleClass().addAll("sheet-card", "about-card");
        setId("about-card");
        setFocusTraversable(true);
        Properties versions = versions();
        Label name = voice.label("shell.name", "card-title");
        Label line = voice.label("shell.about.line", "card-line");
        VBox words = new VBox(name, line);
        HBox head = new HBox(new Logo(), words);
        head.getStyleClass().add("about-head");
        head.setAlignment(Pos.CENTER_LEFT);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys");
        row(grid, voice.label("shell.name"), Edition.VERSION, "Apache-2.0");
        row(grid, new Label("Java"), Runtime.version().toString(), "GPL-2.0 + CE");
        row(grid, new Label("JavaFX"), System.getProperty("javafx.version", ""), "GPL-2.0 + CE");
        row(grid, new Label("ND4J"), versions.getProperty("nd4j", ""), "Apache-2.0");
        row(grid, new Label("AtlantaFX"), versions.getProperty("atlantafx", ""), "MIT");
        row(grid, new Label("JLaTeXMath"), versions.getProperty("jlatexmath", ""), "GPL-2.0 + LE");
        row(
                grid,
                new Label("SnakeYAML Engine"),
                versions.getProperty("snakeyaml", ""),
                "Apache-2.0");
        row(grid, new Label("Inter, Droid Sans Fallback"), "", "OFL-1.1, Apache-2.0");
        getChildren().addAll(head, grid, voice.label("shell.about.licence", "card-line"));
    }

    private static void row(GridPane grid, Label name, String version, String licence) {
        Label number = new Label(version);
        Label terms = new Label(licence);
        terms.getStyleClass().add("knob-note");
        grid.addRow(grid.getRowCount(), name, number, terms);
        name.setMinWidth(USE_PREF_SIZE);
        number.setMinWidth(USE_PREF_SIZE);
        terms.setMinWidth(USE_PREF_SIZE);
    }

    /** The build writes the versions there. */
    static Properties versions() {
        Properties versions = new Properties();
        try (InputStream in = AboutCard.class.getResourceAsStream(VERSIONS)) {
            versions.load(
                    new InputStreamReader(
                            Objects.requireNonNull(in, VERSIONS), StandardCharsets.UTF_8));
            return versions;
        } catch (IOException e) {
            throw new UncheckedIOException(VERSIONS, e);
        }
    }
}
