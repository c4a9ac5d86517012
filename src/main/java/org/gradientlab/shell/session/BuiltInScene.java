package org.gradientlab.shell.session;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gradientlab.experiment.Bench;
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
        Map<Bench<?>, List<BuiltInScene>> byBench =
                all.stream().collect(Collectors.groupingBy(built -> built.scene().bench()));
        return all.stream()
                .sorted(
                        Comparator.comparingInt(
                                built -> byBench.get(built.scene().bench()).indexOf(built)))
                .limit(most)
                .sorted(Comparator.comparingInt(all::indexOf))
                .toList();
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
