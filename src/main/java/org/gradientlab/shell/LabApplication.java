package org.gradientlab.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.gradientlab.shell.present.Screens;
import org.gradientlab.shell.session.Background;
import org.gradientlab.shell.session.LabHome;
import org.gradientlab.shell.session.Preferences;
import org.gradientlab.shell.session.ProgressFile;
import org.gradientlab.shell.session.Settings;
import org.gradientlab.shell.session.Surroundings;
import org.gradientlab.shell.session.Workbench;
import org.gradientlab.tensor.Nd4jStart;
import org.gradientlab.words.Words;
import org.jspecify.annotations.Nullable;

/** The lab as a desktop application with one window; its only parameter is a file to open. */
public class LabApplication extends Application {
    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 64, 128, 256, 512);
    private static final double SMALLEST_WIDTH = 640;
    private static final double SMALLEST_HEIGHT = 480;

    /**
     * After which the page of experiments is made, so that the first click need not wait for it.
     */
    private static final Duration QUIET = Duration.seconds(1.5);

    private static final ThreadFactory DAEMONS = Thread.ofPlatform().daemon().name("lab").factory();

    private final ExecutorService work = Executors.newSingleThreadExecutor(DAEMONS);
    private final ExecutorService writing = Executors.newSingleThreadExecutor(DAEMONS);

    /**
     * The run, pictures of scenes and ND4J wait until the window stands: nothing may take its
     * processor.
     */
    private final CountDownLatch beforeWork = new CountDownLatch(1);

    private @Nullable Workbench workbench;
    private Closing closing = () -> {};

    /** Ends what the window still does. */
    private interface Closing {
        void close() throws InterruptedException;
    }

    @Override
    public final void start(Stage stage) {
        work.execute(this::waitForFirstFrame);
        SceneFileChooser chooser = new SceneFileChooser(this::words);
        chooser.belongTo(stage);
        Workbench opened =
                new Workbench(
                        Preferences.in(LabHome.folder(), writing),
                        new Surroundings(
                                run -> DAEMONS.newThread(() -> afterFirstFrame(run)),
                                System::nanoTime,
                                new Background(work, Platform::runLater),
                                chooser,
                                new SystemClipboard()),
                        ProgressFile.in(LabHome.folder(), writing));
        workbench = opened;
        opened.lessons().watchWith(new DiskWatch(DAEMONS, Platform::runLater));
        LabWindow window = new LabWindow(opened);
        Settings settings = opened.preferences().settings();
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        Scene scene =
                window.scene(
                        Math.min(settings.width(), room.getWidth()),
                        Math.min(settings.height(), room.getHeight()));
        window.in(new StageOnScreen(stage), Screens.ofComputer());
        stage.setFullScreenExitHint("");
        stage.titleProperty()
                .bind(opened.preferences().words().map(words -> words.say("shell.name")));
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        stage.setScene(scene);
        closing =
                () -> {
                    keepSize(opened, stage, scene);
                    window.close();
                };
        pulse(opened);
        stage.show();
        inSecondPulse(() -> {
            painted(opened);
            Nd4jStart.begin();
            beforeWork.countDown();
            stage.getIcons().setAll(icons());
            getParameters().getRaw().stream().map(Path::of).forEach(opened.documents()::open);
            PauseTransition quiet = new PauseTransition(QUIET);
            quiet.setOnFinished(event -> window.stage());
            quiet.play();
        });
    }

    /** The first frame is on screen. */
    protected void painted(Workbench opened) {}

    private static void inSecondPulse(Runnable act) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                // What one pulse has laid out is painted before the next begins.
                if (++pulses == 2) {
                    stop();
                    act.run();
                }
            }
        }.start();
    }

    private void waitForFirstFrame() {
        try {
            beforeWork.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void afterFirstFrame(Runnable work) {
        waitForFirstFrame();
        work.run();
    }

    private Words words() {
        Workbench opened = java.util.Objects.requireNonNull(workbench);
        return opened.preferences().words().getValue();
    }

    static List<Image> icons() {
        return ICON_SIZES.stream()
                .map(size -> "/assets/icons/gradient-lab-" + size + ".png")
                .map(path -> new Image(String.valueOf(LabApplication.class.getResource(path))))
                .toList();
    }

    private static void pulse(Workbench workbench) {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                workbench.session().pulse();
            }
        }.start();
    }

    private static void keepSize(Workbench workbench, Stage stage, Scene scene) {
        if (!stage.isMaximized() && !stage.isFullScreen()) {
            workbench.preferences().size(scene.getWidth(), scene.getHeight());
        }
    }

    @Override
    public final void stop() throws InterruptedException {
        closing.close();
        if (workbench != null) {
            workbench.close();
        }
        writing.shutdown();
        work.shutdown();
        writing.awaitTermination(2, TimeUnit.SECONDS);
    }
}
