package org.gradientlab.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.gradientlab.experiment.Shot;
import org.gradientlab.plot.FxThread;
import org.gradientlab.plot.Theme;
import org.gradientlab.shell.session.Background;
import org.gradientlab.shell.session.BuiltInScene;
import org.gradientlab.shell.session.FileChoice;
import org.gradientlab.shell.session.Preferences;
import org.gradientlab.shell.session.Settings;
import org.gradientlab.shell.session.Surroundings;
import org.gradientlab.shell.session.TextClipboard;
import org.gradientlab.shell.session.Workbench;
import org.gradientlab.words.Language;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The real window on the headless screen, used as a person would. */
final class LabOnScreen implements BeforeEachCallback, AfterEachCallback {
    private static final int PATIENCE_SECONDS = 20;

    final FxRobot robot = new FxRobot();
    final TextClipboard clipboard = TextClipboard.ofItsOwn();
    private final List<Throwable> thrown = new ArrayList<>();
    private final double width;
    private final double height;
    private Optional<Path> fileToChoose = Optional.empty();
    private Workbench workbench;
    private Stage stage;
    private AnimationTimer pulse;

    LabOnScreen() {
        this(1280, 720);
    }

    LabOnScreen(double width, double height) {
        this.width = width;
        this.height = height;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        fx(() -> {
            Thread.currentThread()
                    .setUncaughtExceptionHandler((thread, error) -> thrown.add(error));
            open();
            return true;
        });
    }

    private void open() {
        Settings settings =
                new Settings(Theme.LIGHT, Language.ENGLISH, 1, true, width, height, 50, List.of());
        workbench =
                new Workbench(
                        Preferences.of(settings),
                        new Surroundings(
                                Thread.ofPlatform().daemon().factory(),
                                System::nanoTime,
                                Background.none(),
                                choice(),
                                clipboard));
        stage = new Stage(StageStyle.UNDECORATED);
        stage.setScene(new LabWindow(workbench).scene(width, height));
        stage.show();
        pulse =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        workbench.session().pulse();
                    }
                };
        pulse.start();
    }

    private FileChoice choice() {
        return new FileChoice() {
            @Override
            public Optional<Path> toOpen() {
                return fileToChoose;
            }

            @Override
            public Optional<Path> toSave(String suggestedName) {
                return fileToChoose;
            }
        };
    }

    @Override
    public void afterEach(ExtensionContext context) {
        fx(() -> {
            pulse.stop();
            stage.hide();
            workbench.close();
            return true;
        });
        robot.release(KeyCode.values());
        if (!thrown.isEmpty()) {
            throw new AssertionError("thrown on the FX thread", thrown.getFirst());
        }
    }

    // --- what is there

    Workbench workbench() {
        return workbench;
    }

    Scene scene() {
        return stage.getScene();
    }

    Shot shot() {
        return fx(() -> workbench.session().shotProperty().get());
    }

    long step() {
        return shot().step();
    }

    <T extends Node> T find(String query) {
        return robot.lookup(query).query();
    }

    boolean isShown(String query) {
        return fx(() ->
                robot.lookup(query).queryAll().stream()
                        .anyMatch(node -> node.isVisible() && isTreeVisible(node)));
    }

    private static boolean isTreeVisible(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    String textOf(String query) {
        return fx(() -> ((javafx.scene.control.Labeled) find(query)).getText());
    }

    // --- what the person does

    void choosesFile(Path file) {
        fileToChoose = Optional.of(file);
    }

    /** Opens a built-in scene and waits until its telling step is on screen. */
    void opens(String name) {
        fx(() -> {
            workbench.documents().lay(BuiltInScene.named(name).sheet());
            return true;
        });
        waitFor(() -> {
            Shot shot = workbench.session().shotProperty().get();
            return shot != null
                    && shot.scene().equals(workbench.session().scene())
                    && shot.step() == Math.min(shot.scene().at(), shot.last());
        });
    }

    /** Types a text into a field in place of what is there, and Enter. */
    void types(String field, String text) {
        robot.clickOn(field);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(text);
        robot.type(KeyCode.ENTER);
        settle();
    }

    void presses(KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    void clicks(String query) {
        robot.clickOn(query);
        settle();
    }

    String fieldText(String field) {
        return fx(() -> ((TextField) find(field)).getText());
    }

    /** Puts the focus where no key means anything of its own. */
    void looksAtTheStage() {
        fx(() -> {
            scene().getRoot().requestFocus();
            return true;
        });
    }

    void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    void waitFor(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> fx(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
    }

    static <T> T fx(Callable<T> code) {
        return FxThread.call(code);
    }
}
