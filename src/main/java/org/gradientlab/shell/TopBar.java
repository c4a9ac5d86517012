package org.gradientlab.shell;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gradientlab.plot.Look;
import org.gradientlab.shell.control.Icon;
import org.gradientlab.shell.control.RichText;
import org.gradientlab.shell.control.Voice;
import org.gradientlab.shell.session.Place;
import org.gradientlab.shell.session.Sheet;
import org.gradientlab.shell.session.Workbench;
import org.gradientlab.words.Words;
import org.jspecify.annotations.Nullable;

/** Where one is and where one can go; at home also language and theme. */
final class TopBar extends HBox {
    private static final double ROOM_FOR_NAME = 700;
    private static final double ROOM_FOR_TITLE = 860;

    private final Workbench workbench;
    private final Voice voice;
    private final ToggleButton lessons;
    private final ToggleButton benches;
    private final HBox crumbs = new HBox();
    private final Label benchName = new Label();
    private final Label sceneTitle = new Label();
    private final Region separator = new Separator(Orientation.VERTICAL);
    private final List<Node> atHome;
    private final Appearance appearance;
    private final Runnable export;
    private @Nullable StageTools tools;
    private Look look;
    private boolean folded;

    TopBar(Workbench workbench, Voice voice, Look look, Runnable export, Runnable settings) {
        this.workbench = workbench;
        this.voice = voice;
        this.look = look;
        this.export = export;
        getStyleClass().add("top-bar");
        setMinWidth(0);
        Button home = voice.button("shell.name", () -> workbench.goTo(Place.HOME), "brand-button");
        home.setGraphic(new Logo());
        home.setId("home");
        home.setMinWidth(USE_PREF_SIZE);
        voice.hint(home, "shell.do.home", Shortcut.HOME.display());
        lessons = tab("shell.lessons", Place.LESSONS, Shortcut.LESSONS);
        benches = tab("shell.benches", Place.BENCHES, Shortcut.BENCHES);
        HBox tabs = new HBox(lessons, benches);
        tabs.getStyleClass().add("nav");
        benchName.getStyleClass().add("crumb");
        sceneTitle.getStyleClass().add("crumb-current");
        Label arrow = new Label("›");
        arrow.getStyleClass().add("crumb");
        arrow.setMinWidth(USE_PREF_SIZE);
        benchName.setMinWidth(USE_PREF_SIZE);
        crumbs.getChildren().setAll(benchName, arrow, sceneTitle);
        crumbs.getStyleClass().add("crumbs");
        crumbs.setAlignment(Pos.CENTER);
        crumbs.setMinWidth(0);
        appearance = new Appearance(workbench.preferences(), voice);
        Button more =
                voice.iconButton(
                        Icon.SLIDERS, "shell.settings", Shortcut.SETTINGS.display(), settings);
        more.setId("settings");
        atHome = List.of(appearance.languages(), appearance.themes());
        separator.getStyleClass().add("top-separator");
        getChildren().addAll(home, tabs, space(), crumbs, space());
        getChildren().addAll(atHome);
        getChildren().addAll(separator, more);
        workbench.placeProperty().subscribe(this::show);
        workbench
                .lessons()
                .lessonProperty()
                .subscribe(open -> show(workbench.placeProperty().get()));
        widthProperty().subscribe(width -> fit());
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private ToggleButton tab(String key, Place place, Shortcut shortcut) {
        ToggleButton tab = new ToggleButton();
        tab.textProperty().bind(voice.text(key));
        tab.getStyleClass().setAll("nav-tab");
        tab.setMinWidth(USE_PREF_SIZE);
        tab.setId(place.name().toLowerCase(java.util.Locale.ROOT));
        tab.setOnAction(event -> {
            workbench.goTo(place);
            show(place);
        });
        voice.hint(tab, key, shortcut.display());
        return tab;
    }

    private void show(Place place) {
        boolean onStage = place == Place.STAGE;
        boolean inLesson = onStage && workbench.lessons().lessonProperty().get() != null;
        lessons.setSelected(place == Place.LESSONS || inLesson);
        benches.setSelected(place == Place.BENCHES || (onStage && !inLesson));
        crumbs.setVisible(onStage);
        if (onStage || tools != null) {
            tools().show(onStage, folded);
        }
        atHome.forEach(node -> showNode(node, !onStage));
        fit();
    }

    private StageTools tools() {
        StageTools made = tools;
        if (made == null) {
            made = new StageTools(workbench, voice, export);
            tools = made;
            getChildren().addAll(getChildren().indexOf(atHome.getFirst()), made.nodes());
            workbench.session().sheetProperty().subscribe(this::show);
        }
        return made;
    }

    private void show(Sheet sheet) {
        benchName.setText(voice.words().say(sheet.scene().bench().id()));
        sceneTitle.setText(Words.begun(RichText.spoken(sheet.title().in(voice.words()))));
    }

    void showFold(StagePage stage) {
        folded = stage.isFolded();
        tools().follow(stage);
        show(workbench.placeProperty().get());
    }

    static void showNode(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private void fit() {
        if (getWidth() <= 0) {
            return;
        }
        boolean onStage = workbench.placeProperty().get() == Place.STAGE;
        crumbs.setVisible(onStage && getWidth() >= look.size(ROOM_FOR_TITLE));
        boolean roomy = getWidth() >= look.size(ROOM_FOR_NAME);
        ContentDisplay words = roomy ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY;
        if (tools != null) {
            tools.display(words);
        }
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("narrow"), !roomy);
    }

    void restyle(Look next) {
        look = next;
        if (tools != null) {
            show(workbench.session().sheetProperty().get());
        }
        fit();
    }
}
