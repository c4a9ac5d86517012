package org.gradientlab.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradientlab.experiment.Entry;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.SceneReader;
import org.gradientlab.words.Fault;

/**
 * Finds every fault of a scene, though reading one stops at the first: the entry at fault is taken
 * out and the rest is read again.
 */
record SceneFaults(Findings findings, String file) {
    private static final int MOST = 20;

    Optional<Scene> read(Entry scene) {
        Entry rest = scene;
        for (int found = 0; found < MOST; found++) {
            try {
                Scene read = SceneReader.scene(rest);
                return found == 0 ? Optional.of(read) : Optional.empty();
            } catch (Fault fault) {
                findings.add(file, scene.place().line(), fault);
                Entry less = without(rest, FaultPlace.of(fault, 0).path());
                if (less.equals(rest) || !hasBench(less)) {
                    return Optional.empty();
                }
                rest = less;
            }
        }
        return Optional.empty();
    }

    /** Without its bench nothing of a scene can be read. */
    private static boolean hasBench(Entry scene) {
        return scene instanceof Entry.Fields(Entry.Place _, Map<String, Entry> fields)
                && fields.containsKey("bench");
    }

    /** An entry without the one at a path, which counts from the root of the file. */
    private static Entry without(Entry entry, String path) {
        return switch (entry) {
            case Entry.Scalar scalar -> scalar;
            case Entry.Items(Entry.Place place, List<Entry> items) -> {
                List<Entry> kept = new ArrayList<>(items);
                kept.removeIf(item -> item.place().path().equals(path));
                kept.replaceAll(item -> without(item, path));
                yield new Entry.Items(place, kept);
            }
            case Entry.Fields(Entry.Place place, Map<String, Entry> fields) -> {
                Map<String, Entry> kept = new LinkedHashMap<>(fields);
                kept.values().removeIf(field -> field.place().path().equals(path));
                kept.replaceAll((key, field) -> without(field, path));
                yield new Entry.Fields(place, kept);
            }
        };
    }
}
