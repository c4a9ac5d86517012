package org.gradientlab.shell;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gradientlab.plot.Fonts;
import org.gradientlab.shell.session.BuiltInScene;
import org.gradientlab.shell.session.Settings;
import org.gradientlab.words.Words;

/**
 * Makes ready what the window needs at once, while JavaFX is still starting on another thread. On
 * one thread of its own: more of them would take the second processor's time from JavaFX.
 */
final class Prologue {
    /** The bundles of what one sees first. */
    private static final List<String> WORDS = List.of("shell", "scenes", "export");

    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    private Prologue() {}

    /** Returns at once; the second time it does nothing. */
    static void begin() {
        if (!BEGUN.getAndSet(true)) {
            Thread.ofPlatform().daemon().name("prologue").start(Prologue::read);
        }
    }

    private static void read() {
        try {
            Fonts.load();
            Words likely = Words.in(Settings.fresh().language());
            WORDS.forEach(likely::has);
            BuiltInScene.ofEachBench(1);
        } catch (RuntimeException | LinkageError e) {
            // It fails again where it is needed, and is told there.
        }
    }
}
