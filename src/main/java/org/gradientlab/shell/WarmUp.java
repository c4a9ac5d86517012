package org.gradientlab.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import org.gradientlab.experiment.Bench;
import org.gradientlab.experiment.Benches;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.Shot;
import org.gradientlab.lesson.Lesson;
import org.gradientlab.plot.Theme;
import org.gradientlab.shell.session.BuiltInScene;
import org.gradientlab.shell.session.Place;
import org.gradientlab.shell.session.Sheet;
import org.gradientlab.shell.session.Workbench;

/**
 * The lab as everyone opens it, but played by itself: home, the lists, a lesson, a run on every
 * bench, dark. It keeps its settings in a folder that goes away with it.
 */
public final class WarmUp extends LabApplication {
    /** Pulses that a page is left on screen once it is whole. */
    private static final int LOOK_AT_IT = 12;

    private static final int GIVE_UP = 1200;

    /** JavaFX makes its applications itself, so they can be told only by a static field. */
    private static Consumer<String> told = text -> {};

    private final Queue<Act> acts = new ArrayDeque<>();

    private record Act(String name, Runnable begin) {}

    static void launch(boolean onDisplay, Consumer<String> progress) {
        told = progress;
        WindowClasses.load(onDisplay);
        try {
            Path home = Files.createTempDirectory("gradient-lab-warm-up");
            System.setProperty("lab.home", home.toString());
            Application.launch(WarmUp.class);
            remove(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Override
    protected void painted(Workbench workbench) {
        act("home", () -> {});
        act("lessons", () -> workbench.goTo(Place.LESSONS));
        act("benches", () -> workbench.goTo(Place.BENCHES));
        Lesson lesson = workbench.lessons().shelf().lessons().getFirst();
        act(lesson.id(), () -> workbench.lessons().open(lesson.id()));
        for (int part = 1; part < 4; part++) {
            int next = part;
            act(lesson.id() + " " + (part + 1), () -> workbench.lessons().goTo(next));
        }
        Benches.all().forEach(bench -> bench(bench, workbench));
        act("dark", () -> workbench.preferences().theme(Theme.DARK));
        play(workbench);
    }

    private void bench(Bench<?> bench, Workbench workbench) {
        List<Scene> scenes =
                BuiltInScene.all().stream()
                        .map(BuiltInScene::scene)
                        .filter(scene -> scene.bench().equals(bench))
                        .limit(2)
                        .toList();
        for (Scene scene : scenes) {
            act(
                    bench.id(),
                    () -> {
                        workbench.documents().lay(Sheet.untitled(scene));
                        workbench.session().speed(Double.POSITIVE_INFINITY);
                        workbench.session().play();
                    });
            act(bench.id() + " back", () -> workbench.session().seek(scene.steps() / 2));
        }
    }

    private void act(String name, Runnable begin) {
        acts.add(new Act(name, begin));
    }

    /** Begins the next act once the page of the one before is whole and has been looked at. */
    private void play(Workbench workbench) {
        new AnimationTimer() {
            private int waited;
            private int whole;

            @Override
            public void handle(long now) {
                waited++;
                whole += isWhole(workbench) ? 1 : 0;
                if (whole < LOOK_AT_IT && waited < GIVE_UP) {
                    return;
                }
                waited = 0;
                whole = 0;
                Act next = acts.poll();
                if (next == null) {
                    stop();
                    Platform.exit();
                } else {
                    told.accept(next.name());
                    next.begin().run();
                }
            }
        }.start();
    }

    private static boolean isWhole(Workbench workbench) {
        Shot shot = workbench.session().shotProperty().get();
        return workbench.placeProperty().get() != Place.STAGE || (shot != null && shot.step() > 0);
    }
}
