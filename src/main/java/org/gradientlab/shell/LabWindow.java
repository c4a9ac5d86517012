package org.gradientlab.shell;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gradientlab.lesson.Lesson;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Theme;
import org.gradientlab.shell.control.Voice;
import org.gradientlab.shell.export.ExportBar;
import org.gradientlab.shell.export.ExportCard;
import org.gradientlab.shell.export.ExportDesk;
import org.gradientlab.shell.lesson.TeacherCard;
import org.gradientlab.shell.page.BenchViews;
import org.gradientlab.shell.page.BenchesPage;
import org.gradientlab.shell.page.HomePage;
import org.gradientlab.shell.page.LessonsPage;
import org.gradientlab.shell.page.PageScroll;
import org.gradientlab.shell.present.PresentHelp;
import org.gradientlab.shell.present.PresentKey;
import org.gradientlab.shell.present.PresentPage;
import org.gradientlab.shell.present.Screens;
import org.gradientlab.shell.present.TeacherPane;
import org.gradientlab.shell.session.Place;
import org.gradientlab.shell.session.Preferences;
import org.gradientlab.shell.session.Settings;
import org.gradientlab.shell.session.Workbench;
import org.jspecify.annotations.Nullable;

/**
 * Everything in the window: the top bar, a page below it, and cards over both. It takes on another
 * theme, language or type scale at once, whatever is running.
 */
public final class LabWindow extends StackPane {
    /** The title and the caption of a picture take so many px. */
    private static final double PICTURE_WORDS = 72;

    private static final double ROOM_FOR_PREVIEW = 800;

    private static final String SHEET =
            String.valueOf(LabWindow.class.getResource("/assets/styles/shell.css"));

    private final Workbench workbench;
    private final Voice voice;
    private final BenchViews views = new BenchViews();
    private final BorderPane frame = new BorderPane();
    private final TopBar topBar;
    private final MessageBar messages;
    private @Nullable StagePage stage;
    private final ExportDesk exports;
    private final ExportBar exportBar;
    private final Overlay overlay = new Overlay();
    private final Keyboard keyboard;
    private final Presenter presenter;
    private Look look;
    private boolean presenting;

    public LabWindow(Workbench workbench) {
        this.workbench = workbench;
        Preferences preferences = workbench.preferences();
        look = look(preferences.settings());
        look.begin();
        voice = new Voice(preferences.words());
        topBar = new TopBar(workbench, voice, look, this::toggleExport, this::toggleSettings);
        messages = new MessageBar(workbench, voice);
        exports = new ExportDesk(workbench, () -> stage().lanes());
        exportBar = new ExportBar(exports, voice);
        frame.setTop(new VBox(topBar, exportBar, messages));
        getChildren().addAll(frame, overlay);
        keyboard = new WindowKeys(this, workbench).keyboard();
        presenter = new Presenter(workbench, voice, look, this, new PresentDesk());
        keyboard.listenTo(this);
        new FileDrop(workbench.documents()).listenTo(this);
        workbench.placeProperty().subscribe(this::go);
        preferences.settingsProperty().subscribe((before, now) -> take(now));
        ObservableValue<?> recent = preferences.settingsProperty().map(Settings::recent);
        recent.subscribe((before, now) -> refreshHome());
    }

    private static Look look(Settings settings) {
        return new Look(
                settings.theme(), settings.language(), settings.scale(), settings.reducedMotion());
    }

    /** A scene of this size that shows this window in its theme. */
    public Scene scene(double width, double height) {
        Scene scene = new Scene(this, width, height);
        dress(scene);
        return scene;
    }

    private void dress(Scene scene) {
        (presenting ? look.with(Theme.PROJECTOR) : look).dress(scene);
        scene.getStylesheets().add(SHEET);
    }

    /** Gives up what is being written. */
    void close() throws InterruptedException {
        exports.close();
    }

    void in(FullScreen screen, Screens screens) {
        presenter.in(screen, screens);
    }

    void toggleFullScreen() {
        presenter.fullScreen().set(!presenter.fullScreen().is(), presenting);
    }

    /** What a talk asks of this window. */
    private final class PresentDesk implements Presenter.Desk {
        @Override
        public void page(Optional<PresentPage> page) {
            presenting = page.isPresent();
            overlay.close();
            getChildren().set(0, page.<Region>map(shown -> shown).orElse(frame));
            if (getScene() != null) {
                dress(getScene());
            }
        }

        @Override
        public void notes(@Nullable TeacherPane notes) {
            if (notes != null || stage != null) {
                stage().takeNotes(notes);
            }
        }

        @Override
        public void call(PresentKey key) {
            switch (key) {
                case KNOBS -> stage().focusKnobs();
                case EXPLAIN -> stage().explain(1);
                default ->
                        overlay.toggle(
                                "talk", new PresentHelp(voice.words()), Pos.CENTER, Insets.EMPTY);
            }
        }

        @Override
        public void listenTo(Parent audience) {
            keyboard.listenTo(audience);
        }

        @Override
        public String sheet() {
            return SHEET;
        }
    }

    // --- settings

    private void take(Settings settings) {
        Look next = look(settings);
        if (next.equals(look)) {
            return;
        }
        look = next;
        if (getScene() != null) {
            dress(getScene());
        }
        topBar.restyle(next);
        messages.restyle();
        exportBar.restyle();
        if (stage != null) {
            stage.restyle(next);
        }
        presenter.restyle(next);
        go(workbench.placeProperty().get());
    }

    // --- pages

    private void go(Place place) {
        overlay.close();
        frame.setCenter(page(place));
    }

    private Region page(Place place) {
        return switch (place) {
            case HOME -> new PageScroll(new HomePage(workbench, views, look));
            case LESSONS -> new PageScroll(new LessonsPage(workbench, look));
            case BENCHES -> new PageScroll(new BenchesPage(workbench, views, look));
            case STAGE -> stage();
        };
    }

    /** Made when it is first needed, or before that while nothing else is to do. */
    StagePage stage() {
        StagePage made = stage;
        if (made == null) {
            made = new StagePage(workbench, voice, look, this::toggleNotes);
            StagePage page = made;
            page.onFoldChanged(() -> topBar.showFold(page));
            stage = made;
        }
        return made;
    }

    private void refreshHome() {
        if (workbench.placeProperty().get() == Place.HOME) {
            go(Place.HOME);
        }
    }

    // --- cards

    void toggleSettings() {
        Insets below = new Insets(look.size(56), look.size(16), 0, 0);
        SettingsCard card =
                new SettingsCard(
                        workbench.preferences(), voice, this::toggleKeys, this::toggleAbout);
        overlay.toggle("settings", card, Pos.TOP_RIGHT, below);
    }

    void toggleExport() {
        double head = look.size(PICTURE_WORDS);
        ExportCard card =
                new ExportCard(
                        exports,
                        voice,
                        look,
                        stage().lanes().getWidth(),
                        stage().lanes().getHeight() + head,
                        getWidth() >= look.size(ROOM_FOR_PREVIEW),
                        overlay::close);
        overlay.toggle("export", card, Pos.CENTER, Insets.EMPTY);
    }

    void toggleKeys() {
        overlay.toggle("keys", new KeysCard(voice), Pos.CENTER, Insets.EMPTY);
    }

    private void toggleNotes() {
        Lesson lesson = workbench.lessons().lessonProperty().get();
        if (lesson != null) {
            overlay.toggle(
                    "notes", new TeacherCard(workbench, lesson, look), Pos.CENTER, Insets.EMPTY);
        }
    }

    void toggleAbout() {
        overlay.toggle("about", new AboutCard(voice), Pos.CENTER, Insets.EMPTY);
    }
}
