package org.gradientlab.shell;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.gradientlab.experiment.Bench;
import org.gradientlab.experiment.Shot;
import org.gradientlab.shell.monkey.Playground;
import org.gradientlab.shell.session.Background;
import org.gradientlab.shell.session.FileChoice;
import org.gradientlab.shell.session.Preferences;
import org.gradientlab.shell.session.Session;
import org.gradientlab.shell.session.Settings;
import org.gradientlab.shell.session.Surroundings;
import org.gradientlab.shell.session.TextClipboard;
import org.gradientlab.shell.session.Workbench;

/**
 * The real window with nothing real around it: whatever the monkey does, no file is written and no
 * clipboard is touched.
 */
final class FuzzWindow implements Playground {
    private static final ThreadFactory DAEMONS =
            Thread.ofPlatform().daemon().name("fuzz-", 0).factory();

    /** Pictures of scenes are made beside the screen, as in the real window. */
    private final ExecutorService work = Executors.newSingleThreadExecutor(DAEMONS);

    private final AtomicInteger unfinished = new AtomicInteger();

    private final Workbench workbench =
            new Workbench(
                    Preferences.of(Settings.fresh()),
                    new Surroundings(
                            DAEMONS,
                            System::nanoTime,
                            new Background(this::beside, Platform::runLater),
                            FileChoice.none(),
                            TextClipboard.ofItsOwn()));
    private final Stage stage = new Stage();
    private final AnimationTimer pulse =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    workbench.session().pulse();
                }
            };

    FuzzWindow() {
        Settings settings = workbench.preferences().settings();
        stage.setScene(new LabWindow(workbench).scene(settings.width(), settings.height()));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        pulse.start();
    }

    @Override
    public void open(Bench<?> bench) {
        workbench.preferences().take(Settings.fresh());
        putAway();
        workbench.startNew(bench);
    }

    /**
     * Whatever was opened over or beside the stage: the next round is to begin on the same screen.
     */
    private void putAway() {
        workbench.presentation().end();
        workbench.lessons().close();
        workbench.session().explaining().close();
        if (workbench.code().shownProperty().get()) {
            workbench.code().toggle();
        }
    }

    private void beside(Runnable task) {
        unfinished.incrementAndGet();
        work.execute(() -> {
            try {
                task.run();
            } finally {
                unfinished.decrementAndGet();
            }
        });
    }

    @Override
    public boolean atRest() {
        Session session = workbench.session();
        Shot shot = session.shotProperty().get();
        return unfinished.get() == 0
                && shot != null
                && shot.scene().equals(session.scene())
                && shot.step() == Math.min(shot.scene().at(), shot.last());
    }

    /** Whether nothing of it is left on the screen. */
    boolean closed() {
        pulse.stop();
        stage.close();
        // JavaFX's headless robot keeps the stage it was last active in, and with it all pictures.
        stage.setScene(new Scene(new Pane()));
        workbench.close();
        work.shutdownNow();
        return !stage.isShowing();
    }
}
