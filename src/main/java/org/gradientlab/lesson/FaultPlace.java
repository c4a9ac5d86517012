package org.gradientlab.lesson;

import java.util.List;
import org.gradientlab.words.Fault;
import org.gradientlab.words.Word;

/**
 * Where a fault of a YAML text lies: its line, the path of the entry from the root (empty where the
 * fault does not say), and the sentence without the file and line, which a finding tells itself.
 */
record FaultPlace(int line, String path, Word sentence) {
    static FaultPlace of(Fault fault, int otherwise) {
        Word said = fault.sentence();
        List<Object> told = said.arguments();
        return switch (said.key()) {
            case "scene.fault-at-knob" -> at((Integer) told.get(1), told.get(2), told.get(3));
            case "scene.fault-at-line" ->
                    new FaultPlace((Integer) told.get(1), "", (Word) told.get(2));
            case "lesson.at" -> at((Integer) told.get(0), told.get(1), told.get(2));
            default -> new FaultPlace(otherwise, "", said);
        };
    }

    private static FaultPlace at(int line, Object path, Object what) {
        Word inner = (Word) what;
        return inner.key().startsWith("scene.fault-at") || inner.key().equals("lesson.at")
                ? of(new Fault(inner), line)
                : new FaultPlace(line, path.toString(), Word.of("lesson.in", path, what));
    }
}
