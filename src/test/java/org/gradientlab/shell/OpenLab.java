package org.gradientlab.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.gradientlab.experiment.Shot;
import org.gradientlab.plot.FxThread;
import org.gradientlab.plot.Theme;
import org.gradientlab.shell.session.Background;
import org.gradientlab.shell.session.FileChoice;
import org.gradientlab.shell.session.Preferences;
import org.gradientlab.shell.session.Settings;
import org.gradientlab.shell.session.Surroundings;
import org.gradientlab.shell.session.TextClipboard;
import org.gradientlab.shell.session.Workbench;
import org.gradientlab.words.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The real window on the headless screen, opened before a test and closed after it. */
abstract class OpenLab implements BeforeEachCallback, AfterEachCallback {
    private static final int PATIENCE_SECONDS = 20;
    private static final int FRAMES_TOLD = 12;

    final FxRobot robot = new FxRobot();
    final TextClipboard clipboard = TextClipboard.ofItsOwn();
    private final List<Throwable> thrown = new ArrayList<>();
    private final double width;
    private final double height;
    private Optional<Path> fileToChoose = Optional.empty();
    private @Nullable Opened opened;

    /**
     * One window. Its hand is the toolkit's own robot, for that of TestFX waits longer than a test
     * can after each key; it sends keys to the window that it last moved the mouse over.
     */
    private record Opened(Workbench workbench, Stage stage, AnimationTimer pulse, Robot hand) {}

    OpenLab(double width, double height) {
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
                new Settings(
                        Theme.LIGHT, Language.ENGLISH, 1, true, width, height, 50, true, List.of());
        Workbench workbench =
                new Workbench(
                        Preferences.of(settings),
                        new Surroundings(
                                Thread.ofPlatform().daemon().factory(),
                                System::nanoTime,
                                Background.none(),
                                choice(),
                                clipboard));
        Stage stage = new Stage(StageStyle.UNDECORATED);
        stage.setScene(new LabWindow(workbench).scene(width, height));
        stage.show();
        AnimationTimer pulse =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        workbench.session().pulse();
                    }
                };
        pulse.start();
        Robot hand = new Robot();
        hand.mouseMove(stage.getX() + width / 2, stage.getY() + height - 1);
        opened = new Opened(workbench, stage, pulse, hand);
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
            opened().pulse().stop();
            opened().stage().hide();
            // What outlives the test must not hold the window with all its pictures.
            opened().stage().setScene(new Scene(new Pane()));
            workbench().close();
            opened = null;
            return true;
        });
        if (!thrown.isEmpty()) {
            // A log often keeps only the message: it must tell where.
            throw new AssertionError(
                    "thrown on the FX thread: " + told(thrown.getFirst()), thrown.getFirst());
        }
    }

    private static String told(Throwable error) {
        StringJoiner lines = new StringJoiner(System.lineSeparator() + "    at ");
        for (Throwable at = error; at != null; at = at.getCause()) {
            lines.add(at.toString());
            Arrays.stream(at.getStackTrace())
                    .limit(FRAMES_TOLD)
                    .map(StackTraceElement::toString)
                    .forEach(lines::add);
        }
        return lines.toString();
    }

    // --- what is there

    private Opened opened() {
        return Objects.requireNonNull(opened);
    }

    Robot hand() {
        return opened().hand();
    }

    Workbench workbench() {
        return opened().workbench();
    }

    Scene scene() {
        return opened().stage().getScene();
    }

    /** The pixel of the screen at a share of the window's width and height. */
    Point2D onScreen(double across, double down) {
        Stage stage = opened().stage();
        return new Point2D(stage.getX() + across * (width - 1), stage.getY() + down * (height - 1));
    }

    Shot shot() {
        return fx(() -> Objects.requireNonNull(workbench().session().shotProperty().get()));
    }

    long step() {
        return shot().step();
    }

    Node find(String query) {
        return robot.lookup(query).query();
    }

    boolean isShown(String query) {
        return fx(() -> robot.lookup(query).queryAll().stream().anyMatch(OpenLab::isTreeVisible));
    }

    static boolean isTreeVisible(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** The text of the first of those that are shown. */
    String textOf(String query) {
        return fx(() ->
                robot.lookup(query).queryAll().stream()
                        .filter(OpenLab::isTreeVisible)
                        .map(node -> ((Labeled) node).getText())
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("not shown: " + query)));
    }

    Node shown(String query) {
        return robot.lookup(query).queryAll().stream()
                .filter(OpenLab::isTreeVisible)
                .findFirst()
                .orElseThrow(() -> new AssertionError("not shown: " + query));
    }

    String fieldText(String field) {
        return fx(() -> ((TextField) find(field)).getText());
    }

    // --- what the window waits for

    void choosesFile(Path file) {
        fileToChoose = Optional.of(file);
    }

    /** Lets the screen take in what was done, and lay itself out. */
    void settle() {
        CompletableFuture<Boolean> pulsed = new CompletableFuture<>();
        fx(() -> {
            new AnimationTimer() {
                private int pulses;

                @Override
                public void handle(long now) {
                    if (++pulses > 2) {
                        stop();
                        pulsed.complete(true);
                    }
                }
            }.start();
            return true;
        });
        pulsed.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    void waitFor(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> fx(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
    }

    static <T> T fx(Callable<T> code) {
        if (!Platform.isFxApplicationThread()) {
            return FxThread.call(code);
        }
        try {
            return code.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
