package org.gradientlab.experiment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradientlab.knob.Effect;
import org.gradientlab.words.Fault;
import org.gradientlab.words.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads scenes; whatever is wrong with one is a single fault that names file, line, knob and what
 * is allowed.
 */
public final class SceneReader {
    /**
     * Written into every scene; a newer lab may read older ones for ever, not the other way round.
     */
    static final int VERSION = 1;

    private static final List<String> KEYS =
            List.of("lab", "bench", "steps", "at", "hide", "lock", "lanes");

    private SceneReader() {}

    public static Scene read(Path file) {
        return read(String.valueOf(file.getFileName()), SceneText.load(file));
    }

    public static Scene read(String source, String text) {
        Entry root = SceneText.parse(source, text);
        Map<String, Entry> fields = root.fields();
        requireVersion(root, fields.get("lab"));
        return scene(root);
    }

    /** A scene that is part of a larger text, which has its own version. */
    public static Scene scene(Entry root) {
        Map<String, Entry> fields = root.fields();
        for (Map.Entry<String, Entry> field : fields.entrySet()) {
            if (!KEYS.contains(field.getKey())) {
                throw field.getValue()
                        .place()
                        .fault("scene.unknown-key", field.getKey(), String.join(", ", KEYS));
            }
        }
        Bench<?> bench = bench(root, fields.get("bench"));
        long steps = whole(fields.get("steps"), bench.steps(), Scene.MOST_STEPS);
        long at = whole(fields.get("at"), 0, steps);
        return new Scene(
                bench,
                steps,
                at,
                lanes(bench, steps, fields.get("lanes")),
                KnobRules.read(fields, Declaration.of(bench)));
    }

    private static void requireVersion(Entry root, @Nullable Entry version) {
        if (version == null) {
            throw root.place().fault("scene.no-version");
        }
        String text = version.scalar("scene.no-version").strip();
        if (!text.matches("[0-9]{1,6}")) {
            throw version.place().fault("scene.bad-version", text);
        }
        if (Integer.parseInt(text) != VERSION) {
            throw version.place().fault("scene.newer-version", text, VERSION);
        }
    }

    private static Bench<?> bench(Entry root, @Nullable Entry entry) {
        if (entry == null) {
            throw root.place().fault("scene.no-bench", Benches.ids());
        }
        try {
            return Benches.named(entry.scalar("scene.no-bench", Benches.ids()).strip());
        } catch (Fault fault) {
            throw fault.sentence().key().startsWith("scene.fault")
                    ? fault
                    : entry.place().fault(fault.sentence());
        }
    }

    private static long whole(@Nullable Entry entry, long otherwise, long most) {
        return entry == null
                ? otherwise
                : (Long) new WholeKind(otherwise, 0, most, most, true, "", false).read(entry);
    }

    private static List<Lane> lanes(Bench<?> bench, long steps, @Nullable Entry entry) {
        Declaration declaration = Declaration.of(bench);
        if (entry == null) {
            return List.of(new Lane((Setup) declaration.defaults()));
        }
        List<Entry> items = entry.items();
        if (items.isEmpty() || items.size() > Scene.MOST_LANES) {
            throw entry.place().fault("scene.lane-count", items.size(), Scene.MOST_LANES);
        }
        List<Lane> lanes = new ArrayList<>();
        items.forEach(item -> lanes.add(lane(declaration, steps, item)));
        return lanes;
    }

    private static Lane lane(Declaration declaration, long steps, Entry entry) {
        Map<String, Entry> knobs = new LinkedHashMap<>(entry.fields());
        Entry turns = knobs.remove("turns");
        Setup setup =
                (Setup)
                        declaration.read(
                                new Entry.Fields(entry.place(), knobs), declaration.defaults());
        Lane lane = new Lane(setup);
        if (turns == null) {
            return lane;
        }
        for (Entry turn : turns.items()) {
            lane = turned(declaration, steps, lane, turn);
        }
        return lane;
    }

    /** A turn names the step it holds from and the knobs that differ from then on. */
    private static Lane turned(Declaration declaration, long steps, Lane lane, Entry entry) {
        Map<String, Entry> knobs = new LinkedHashMap<>(entry.fields());
        Entry from = knobs.remove("from");
        if (from == null) {
            throw entry.place().fault("scene.turn-without-step");
        }
        long earliest = lane.turns().isEmpty() ? 1 : lane.turns().getLast().from() + 1;
        long step = (Long) new WholeKind(1, earliest, steps, steps, false, "", false).read(from);
        Setup next =
                (Setup) declaration.read(new Entry.Fields(entry.place(), knobs), lane.latest());
        for (KnobDeclaration knob : declaration.differing(lane.latest(), next)) {
            if (knob.effect(lane.latest(), next) != Effect.TURNS) {
                throw entry.place().fault(Word.of("scene.cannot-turn", knob.name()));
            }
        }
        return lane.turned(step, next);
    }

    /**
     * Sets a knob as the command line writes it: {@code optimizer.eta=0.1}, or {@code steps=200}.
     */
    public static Scene with(Scene scene, String assignment) {
        int equals = assignment.indexOf('=');
        if (equals < 1) {
            throw new Fault("scene.bad-assignment", assignment);
        }
        String path = assignment.substring(0, equals).strip();
        Entry typed = Entry.typed("--set", path, assignment.substring(equals + 1).strip());
        if (path.equals("steps")) {
            return scene.withSteps(whole(typed, scene.steps(), Scene.MOST_STEPS));
        }
        Scene changed = scene;
        for (int i = 0; i < scene.lanes().size(); i++) {
            changed =
                    changed.withLane(
                            i,
                            scene.lanes().get(i).withEach(setup -> set(scene, setup, path, typed)));
        }
        return changed;
    }

    /**
     * Makes a lane of the first one for each of several values: {@code optimizer.eta=0.01,0.1,1}.
     * Values in brackets or braces are of one piece.
     */
    public static Scene swept(Scene scene, String assignment) {
        int equals = assignment.indexOf('=');
        if (equals < 1) {
            throw new Fault("scene.bad-assignment", assignment);
        }
        String path = assignment.substring(0, equals).strip();
        String[] values = assignment.substring(equals + 1).split(",(?![^(\\[{]*[)\\]}])", -1);
        int lanes = scene.lanes().size() - 1 + values.length;
        if (lanes > Scene.MOST_LANES) {
            throw new Fault("scene.too-many-lanes", Scene.MOST_LANES, lanes);
        }
        Lane first = scene.lanes().getFirst();
        Scene swept = scene;
        for (int i = 0; i < values.length; i++) {
            Entry typed = Entry.typed("--sweep", path, values[i].strip());
            Lane lane = first.withEach(setup -> set(scene, setup, path, typed));
            swept = i == 0 ? swept.withLane(0, lane) : swept.withLaneAfter(i - 1, lane);
        }
        return swept;
    }

    private static Setup set(Scene scene, Setup setup, String path, Entry typed) {
        KnobPath knob = KnobPath.of(Declaration.of(scene.bench()), path);
        return (Setup) knob.with(setup, knob.kind(setup).read(typed));
    }
}
