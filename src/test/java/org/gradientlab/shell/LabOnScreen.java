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
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.gradientlab.experiment.Shot;
import org.gradientlab.plot.FxThread;
import org.gradientlab.plot.Plot;
import org.gradientlab.plot.PlotArea;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The real window on the headless screen, used as a person would. */
final class LabOnScreen implements BeforeEachCallback, AfterEachCallback {
    private static final int PATIENCE_SECONDS = 20;
    private static final int FRAMES_TOLD = 12;

    private final FxRobot robot = new FxRobot();
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

    private Robot hand() {
        return opened().hand();
    }

    Workbench workbench() {
        return opened().workbench();
    }

    Scene scene() {
        return opened().stage().getScene();
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
        return fx(
                () -> robot.lookup(query).queryAll().stream().anyMatch(LabOnScreen::isTreeVisible));
    }

    private static boolean isTreeVisible(Node node) {
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
                        .filter(LabOnScreen::isTreeVisible)
                        .map(node -> ((Labeled) node).getText())
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("not shown: " + query)));
    }

    // --- what the person does

    void choosesFile(Path file) {
        fileToChoose = Optional.of(file);
    }

    /** Opens a built-in scene and waits until its telling step is on screen. */
    void opens(String name) {
        fx(() -> {
            workbench().documents().lay(BuiltInScene.named(name).sheet());
            return true;
        });
        waitFor(() -> isOnScreen(workbench().session().scene()));
        settle();
    }

    /** Whether the picture shown is of this scene, at its telling step. */
    boolean isOnScreen(org.gradientlab.experiment.Scene scene) {
        Shot shot = workbench().session().shotProperty().get();
        return shot != null
                && shot.scene().equals(scene)
                && shot.step() == Math.min(scene.at(), shot.last());
    }

    /** Types a text into a field in place of what is there, and Enter. */
    void types(String field, String text) {
        clicks(field);
        fx(() -> {
            ((TextField) find(field)).selectAll();
            ((TextField) find(field)).replaceSelection(text);
            return true;
        });
        presses(KeyCode.ENTER);
    }

    /** Presses the last key while the others are held. */
    void presses(KeyCode... keys) {
        fx(() -> {
            for (KeyCode key : keys) {
                hand().keyPress(key);
            }
            for (KeyCode key : List.of(keys).reversed()) {
                hand().keyRelease(key);
            }
            return true;
        });
        settle();
    }

    void clicks(String query) {
        movesTo(query, 0.5);
        fx(() -> {
            hand().mouseClick(MouseButton.PRIMARY);
            return true;
        });
        settle();
    }

    /** Clicks the nth plot on screen where these numbers are drawn on it. */
    void clicksOnPlot(int nth, double x, double y) {
        fx(() -> {
            List<Plot> plots =
                    robot.lookup(".plot").queryAllAs(Plot.class).stream()
                            .filter(LabOnScreen::isTreeVisible)
                            .toList();
            PlotArea area = plots.get(nth).area().orElseThrow();
            Point2D at = plots.get(nth).localToScreen(area.px(x), area.py(y));
            hand().mouseMove(at.getX(), at.getY());
            hand().mouseClick(MouseButton.PRIMARY);
            return true;
        });
        settle();
    }

    /** Moves the mouse to a share of the window's width and height. */
    void hand(double across, double down) {
        fx(() -> {
            Stage stage = opened().stage();
            hand().mouseMove(
                            stage.getX() + across * (width - 1),
                            stage.getY() + down * (height - 1));
            return true;
        });
        settle();
    }

    /** Clicks a plot where these numbers are. */
    void clicksOnPlot(String query, double x, double y) {
        fx(() -> {
            Plot plot = (Plot) shown(query);
            PlotArea area = plot.area().orElseThrow();
            Point2D at = plot.localToScreen(area.px(x), area.py(y));
            hand().mouseMove(at.getX(), at.getY());
            hand().mouseClick(MouseButton.PRIMARY);
            return true;
        });
        settle();
    }

    /** Where the mouse is on the screen. */
    Point2D mouse() {
        return fx(() -> hand().getMousePosition());
    }

    /** Draws a stroke over these numbers of a plot. */
    void drawsOn(String plot, List<Point2D> stroke) {
        for (Point2D at : stroke) {
            fx(() -> {
                Plot on = (Plot) find(plot);
                PlotArea area = on.area().orElseThrow();
                Point2D there = on.localToScreen(area.px(at.getX()), area.py(at.getY()));
                hand().mouseMove(there.getX(), there.getY());
                if (at.equals(stroke.getFirst())) {
                    hand().mousePress(MouseButton.PRIMARY);
                }
                return true;
            });
        }
        letsGo();
    }

    /** Moves the mouse onto a node, at this share of its width. */
    void movesTo(String query, double share) {
        fx(() -> {
            Bounds bounds = shown(query).localToScreen(shown(query).getLayoutBounds());
            hand().mouseMove(bounds.getMinX() + share * bounds.getWidth(), bounds.getCenterY());
            return true;
        });
    }

    /** Presses the mouse on a node and draws it along to other shares of its width. */
    void drags(String query, double... shares) {
        movesTo(query, shares[0]);
        fx(() -> {
            hand().mousePress(MouseButton.PRIMARY);
            return true;
        });
        for (double share : shares) {
            movesTo(query, share);
        }
    }

    /** Takes one node with the mouse and lets it go on another. */
    void dragsTo(String from, String to) {
        movesTo(from, 0.3);
        fx(() -> {
            hand().mousePress(MouseButton.PRIMARY);
            return true;
        });
        movesTo(to, 0.3);
        letsGo();
    }

    void letsGo() {
        fx(() -> {
            hand().mouseRelease(MouseButton.PRIMARY);
            return true;
        });
        settle();
    }

    private Node shown(String query) {
        return robot.lookup(query).queryAll().stream()
                .filter(LabOnScreen::isTreeVisible)
                .findFirst()
                .orElseThrow(() -> new AssertionError("not shown: " + query));
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
