package org.gradientlab.experiment;

import java.util.List;
import java.util.Map;
import org.gradientlab.words.Fault;
import org.gradientlab.words.Word;

/** A piece of scene text together with where it stands, so that every complaint can say where. */
public sealed interface Entry {
    Place place();

    record Scalar(Place place, String text) implements Entry {}

    record Items(Place place, List<Entry> entries) implements Entry {}

    /** Keys keep the order of the text. */
    record Fields(Place place, Map<String, Entry> entries) implements Entry {}

    /** Source, line (0 where there is none) and the knob's path. */
    record Place(String source, int line, String path) {
        Place inside(String name, int atLine) {
            return new Place(source, atLine, path.isEmpty() ? name : path + "." + name);
        }

        Fault fault(String key, Object... arguments) {
            return fault(Word.of(key, arguments));
        }

        Fault fault(Word what) {
            if (line == 0) {
                return new Fault("scene.fault-in", source, path, what);
            }
            return path.isEmpty()
                    ? new Fault("scene.fault-at-line", source, line, what)
                    : new Fault("scene.fault-at-knob", source, line, path, what);
        }
    }

    /** The text of a scalar, or a fault that says what was expected instead. */
    default String scalar(String expectedKey, Object... arguments) {
        if (this instanceof Scalar(Place _, String text)) {
            return text;
        }
        throw place().fault(expectedKey, arguments);
    }

    default Map<String, Entry> fields() {
        if (this instanceof Fields(Place _, Map<String, Entry> entries)) {
            return entries;
        }
        throw place().fault("scene.expected-fields");
    }

    default List<Entry> items() {
        if (this instanceof Items(Place _, List<Entry> entries)) {
            return entries;
        }
        throw place().fault("scene.expected-list");
    }

    /** A scalar as typed into a field or after an equals sign, with no file around it. */
    static Entry typed(String source, String path, String text) {
        return new Scalar(new Place(source, 0, path), text);
    }
}
