package org.gradientlab.shell;

import org.gradientlab.shell.session.BuiltInScene;

/** Makes ready what the window needs at once, while JavaFX is still starting on another thread. */
final class Prologue {
    private Prologue() {}

    /** Returns at once. */
    static void begin() {
        Thread.ofPlatform()
                .daemon()
                .name("prologue")
                .start(() -> BuiltInScene.all().getFirst().scene());
    }
}
