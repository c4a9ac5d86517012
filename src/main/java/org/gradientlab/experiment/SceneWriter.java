package org.gradientlab.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes scenes as the small YAML text a person can read, paste and change. */
public final class SceneWriter {
    /** How the names of scene files end by which the system knows whose they are. */
    public static final String ENDING = ".gradientlab";

    /** Plain scalars that YAML takes for nothing but themselves, also inside braces. */
    private static final String PLAIN = "[A-Za-z0-9(+.·][A-Za-z0-9()+*/^.· _-]*";

    private SceneWriter() {}

    public static String write(Scene scene) {
        StringBuilder text = new StringBuilder();
        text.append("lab: ").append(SceneReader.VERSION).append('\n');
        text.append("bench: ").append(scene.bench().id()).append('\n');
        text.append("steps: ").append(scene.steps()).append('\n');
        if (scene.at() > 0) {
            text.append("at: ").append(scene.at()).append('\n');
        }
        writeRule(text, "hide", scene.rules().hidden());
        writeRule(text, "lock", scene.rules().locked());
        text.append("lanes:\n");
        Declaration declaration = Declaration.of(scene.bench());
        scene.lanes().forEach(lane -> writeLane(text, declaration, lane));
        return text.toString();
    }

    private static void writeRule(StringBuilder text, String key, List<String> paths) {
        if (!paths.isEmpty()) {
            text.append(key).append(": ").append(flow(paths)).append('\n');
        }
    }

    private static void writeLane(StringBuilder text, Declaration declaration, Lane lane) {
        String lead = "  - ";
        for (Map.Entry<String, Object> knob : declaration.write(lane.setup()).entrySet()) {
            text.append(lead)
                    .append(knob.getKey())
                    .append(": ")
                    .append(flow(knob.getValue()))
                    .append('\n');
            lead = "    ";
        }
        if (lane.turns().isEmpty()) {
            return;
        }
        text.append("    turns:\n");
        Setup before = lane.setup();
        for (Turn turn : lane.turns()) {
            text.append("      - ").append(flow(changes(declaration, before, turn))).append('\n');
            before = turn.setup();
        }
    }

    private static Map<String, Object> changes(Declaration declaration, Setup before, Turn turn) {
        Map<String, Object> changes = new LinkedHashMap<>();
        changes.put("from", Long.toString(turn.from()));
        for (KnobDeclaration knob : declaration.differing(before, turn.setup())) {
            changes.put(knob.name(), knob.kind().write(knob.valueIn(turn.setup())));
        }
        return changes;
    }

    private static String flow(Object value) {
        return switch (value) {
            case Map<?, ?> fields ->
                    fields.entrySet().stream()
                            .map(field -> field.getKey() + ": " + flow(field.getValue()))
                            .collect(Collectors.joining(", ", "{", "}"));
            case List<?> items ->
                    items.stream()
                            .map(SceneWriter::flow)
                            .collect(Collectors.joining(", ", "[", "]"));
            default -> scalar(value.toString());
        };
    }

    private static String scalar(String text) {
        boolean plain = (text.matches(PLAIN) && !text.endsWith(" ")) || text.matches("-[0-9.e+-]+");
        return plain
                ? text
                : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
