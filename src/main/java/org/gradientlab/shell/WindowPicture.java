package org.gradientlab.shell;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import org.gradientlab.command.PictureStyle;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.Shot;
import org.gradientlab.plot.Theme;
import org.gradientlab.shell.session.Background;
import org.gradientlab.shell.session.BuiltInScene;
import org.gradientlab.shell.session.FileChoice;
import org.gradientlab.shell.session.Place;
import org.gradientlab.shell.session.Preferences;
import org.gradientlab.shell.session.Settings;
import org.gradientlab.shell.session.Sheet;
import org.gradientlab.shell.session.Surroundings;
import org.gradientlab.shell.session.TextClipboard;
import org.gradientlab.shell.session.Workbench;

/**
 * Pictures of the real window, made without a display: of home, of lessons, or of a scene as it
 * opens.
 */
final class WindowPicture {
    /** Pulses for layout, and what depends on it, to come to rest. */
    private static final int PULSES_TO_SETTLE = 4;

    private final PictureStyle style;

    private WindowPicture(PictureStyle style) {
        this.style = style;
    }

    static WindowPicture of(PictureStyle style) {
        FxThread.startHeadless();
        return new WindowPicture(style);
    }

    void home(Path png) {
        write(FxThread.await(outcome -> new Shown(style).whenReady(() -> true, outcome)), png);
    }

    void scene(Scene scene, Path png) {
        write(
                FxThread.await(outcome -> {
                    Shown shown = new Shown(style);
                    shown.workbench.documents().lay(sheet(scene));
                    shown.whenReady(shown::isComputed, outcome);
                }),
                png);
    }

    /** The list of lessons. */
    void lessons(Path png) {
        write(
                FxThread.await(outcome -> {
                    Shown shown = new Shown(style);
                    shown.workbench.goTo(Place.LESSONS);
                    shown.whenReady(() -> true, outcome);
                }),
                png);
    }

    /** A lesson at one of its parts, counted from 0, with its first scene beside it. */
    void lesson(String id, int part, Path png) {
        write(
                FxThread.await(outcome -> {
                    Shown shown = new Shown(style);
                    shown.workbench.lessons().open(id);
                    shown.workbench.lessons().goTo(part);
                    shown.whenReady(shown::isComputed, outcome);
                }),
                png);
    }

    /** A built-in scene under its own title. */
    private static Sheet sheet(Scene scene) {
        return BuiltInScene.all().stream()
                .filter(built -> built.scene().equals(scene))
                .findFirst()
                .map(BuiltInScene::sheet)
                .orElseGet(() -> Sheet.untitled(scene));
    }

    private static void write(Image image, Path png) {
        try {
            Files.createDirectories(
                    Objects.requireNonNull(png.toAbsolutePath().getParent(), "folder"));
            BufferedImage picture = SwingFXUtils.fromFXImage(image, null);
            ImageIO.write(picture, "png", png.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The content of one window. It is in no stage: a stage may not be larger than the screen, and
     * the one that nobody sees is small.
     */
    private static final class Shown {
        private final Workbench workbench;
        private final javafx.scene.Scene scene;

        Shown(PictureStyle style) {
            workbench = new Workbench(Preferences.of(settings(style)), surroundings());
            scene = new LabWindow(workbench).scene(style.width(), style.height());
        }

        private static Settings settings(PictureStyle style) {
            return new Settings(
                    Theme.valueOf(style.theme().name()),
                    style.language(),
                    style.scale(),
                    true,
                    style.width(),
                    style.height(),
                    2,
                    true,
                    List.of());
        }

        private static Surroundings surroundings() {
            return new Surroundings(
                    Thread.ofPlatform().daemon().name("picture-", 0).factory(),
                    System::nanoTime,
                    Background.none(),
                    FileChoice.none(),
                    TextClipboard.ofItsOwn());
        }

        /**
         * Whether the telling step is on screen, and the future beyond it as far as it is drawn.
         */
        boolean isComputed() {
            Shot shot = workbench.session().shotProperty().get();
            Scene wanted = workbench.session().scene();
            return shot != null
                    && shot.scene().equals(wanted)
                    && shot.step() == Math.min(wanted.at(), shot.last())
                    && shot.lanes().stream().noneMatch(lane -> lane.frame().isUnfinished())
                    && (shot.computed() >= shot.last()
                            || workbench.session().cover().isOn()
                            || !wanted.bench().runsAhead());
        }

        void whenReady(BooleanSupplier ready, CompletableFuture<Image> outcome) {
            new AnimationTimer() {
                private int settled;

                @Override
                public void handle(long now) {
                    workbench.session().pulse();
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    settled = ready.getAsBoolean() ? settled + 1 : 0;
                    if (settled > PULSES_TO_SETTLE) {
                        stop();
                        outcome.complete(scene.snapshot(null));
                        workbench.close();
                    }
                }
            }.start();
        }
    }
}
