package org.gradientlab.shell.session;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gradientlab.experiment.BuiltInScenes;
import org.gradientlab.experiment.Scene;
import org.gradientlab.words.Word;

/** A scene that comes with the lab, with its words; read when it is first asked for. */
public record BuiltInScene(String name) {

    public static List<BuiltInScene> all() {
        return BuiltInScenes.names().stream().map(BuiltInScene::named).toList();
    }

    /** At most so many, of each bench about the same number, in the order of {@link #all}. */
    public static List<BuiltInScene> ofEachBench(int most) {
        List<String> names = BuiltInScenes.names();
        Map<String, Integer> ofBench = new HashMap<>();
        Map<String, Integer> places = new HashMap<>();
        names.forEach(name ->
                places.put(name, ofBench.merge(BuiltInScenes.benchOf(name), 1, Integer::sum)));
        return names.stream()
                .sorted(Comparator.comparingInt(places::get))
                .limit(most)
                .sorted(Comparator.comparingInt(names::indexOf))
                .map(BuiltInScene::named)
                .toList();
    }

    public static BuiltInScene named(String name) {
        return new BuiltInScene(name);
    }

    public Scene scene() {
        return BuiltInScenes.named(name);
    }

    public Word title() {
        return Word.of(BuiltInScenes.titleKey(name));
    }

    /** What one sees in it, in a few words. */
    public Word about() {
        return Word.of(BuiltInScenes.titleKey(name) + ".about");
    }

    public Sheet sheet() {
        return Sheet.of(this);
    }
}
