package org.gradientlab.shell.session;

import org.gradientlab.experiment.Scene;
import org.gradientlab.words.Word;

/** A scene that comes with the lab; its name is the word of its title in the bundles. */
public record BuiltInScene(String name, Scene scene) {

    public Word title() {
        return Word.of("scenes." + name);
    }

    /** What one sees in it, in a few words. */
    public Word line() {
        return Word.of("scenes." + name + ".line");
    }

    public Sheet sheet() {
        return new Sheet(scene, title(), null);
    }
}
