package org.gradientlab.shell;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gradientlab.plot.Fonts;
import org.gradientlab.shell.session.BuiltInScene;
import org.gradientlab.shell.session.Settings;
import org.gradientlab.words.Words;

/** Makes ready what the window needs at once, while JavaFX is still starting on another thread. */
final class Prologue {
    /** The bundles of what one sees first. */
    private static final List<String> WORDS = List.of("shell", "scenes");

    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    private Prologue() {}

    /** Returns at once; the second time it does nothing. */
    static void begin() {
        if (!BEGUN.getAndSet(true)) {
            aside("prologue-faces", Fonts::load);
            aside("prologue-scenes", Prologue::readFirstPage);
        }
    }

    private static void readFirstPage() {
        Words likely = Words.in(Settings.fresh().language());
        WORDS.forEach(likely::has);
        BuiltInScene.all().getFirst().scene();
        BuiltInScene.ofEachBench(1);
    }

    private static void aside(String name, Runnable work) {
        Runnable quietly =
                () -> {
                    try {
                        work.run();
                    } catch (RuntimeException | LinkageError e) {
                        // It fails again where it is needed, and is told there.
                    }
                };
        Thread.ofPlatform().daemon().name(name).start(quietly);
    }
}
