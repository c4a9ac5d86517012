package org.gradientlab.shell;

import org.gradientlab.plot.Fonts;
import org.gradientlab.shell.session.BuiltInScene;

/** Makes ready what the window needs at once, while JavaFX is still starting on another thread. */
final class Prologue {
    private Prologue() {}

    /** Returns at once. */
    static void begin() {
        aside(
                "prologue-scenes",
                () -> {
                    BuiltInScene.all().getFirst().scene();
                    BuiltInScene.ofEachBench(1);
                });
        aside("prologue-faces", Fonts::load);
    }

    private static void aside(String name, Runnable work) {
        Thread.ofPlatform().daemon().name(name).start(work);
    }
}
