package org.gradientlab.shell.session;

import java.util.List;
import org.gradientlab.experiment.BuiltInScenes;
import org.gradientlab.experiment.Scene;
import org.gradientlab.words.Word;

/** A scene that comes with the lab, with its words. */
public record BuiltInScene(String name, Scene scene) {

    public static List<BuiltInScene> all() {
        return BuiltInScenes.names().stream().map(BuiltInScene::named).toList();
    }

    public static BuiltInScene named(String name) {
        return new BuiltInScene(name, BuiltInScenes.named(name));
    }

    public Word title() {
        return Word.of(BuiltInScenes.titleKey(name));
    }

    /** What one sees in it, in a few words. */
    public Word about() {
        return Word.of(BuiltInScenes.titleKey(name) + ".about");
    }

    public Sheet sheet() {
        return new Sheet(scene, title(), null);
    }
}
