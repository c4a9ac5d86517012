package org.gradientlab.shell.session;

import java.util.Comparator;
import java.util.List;
import org.gradientlab.experiment.BuiltInScenes;
import org.gradientlab.experiment.Scene;
import org.gradientlab.words.Word;

/** A scene that comes with the lab, with its words. */
public record BuiltInScene(String name, Scene scene) {

    public static List<BuiltInScene> all() {
        return BuiltInScenes.names().stream().map(BuiltInScene::named).toList();
    }

    /** At most so many, of each bench about the same number, in the order of {@link #all}. */
    public static List<BuiltInScene> ofEachBench(int most) {
        List<BuiltInScene> all = all();
        return all.stream()
                .sorted(Comparator.comparingLong(built -> built.placeAmong(all)))
                .limit(most)
                .sorted(Comparator.comparingInt(all::indexOf))
                .toList();
    }

    /** How many scenes of its bench come before it. */
    private long placeAmong(List<BuiltInScene> all) {
        return all.subList(0, all.indexOf(this)).stream()
                .filter(other -> other.scene().bench().equals(scene.bench()))
                .count();
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
