package org.gradientlab.lesson;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradientlab.experiment.Entry;
import org.gradientlab.words.Fault;
import org.gradientlab.words.Word;

/** Reads the simple values of a lesson's file. */
final class Fields {
    private Fields() {}

    static String word(Entry entry) {
        return entry.scalar("lesson.expected-word").strip();
    }

    static List<String> words(Entry entry) {
        return entry.items().stream().map(Fields::word).toList();
    }

    static long whole(Entry entry, long least, long most) {
        String text = word(entry);
        if (!text.matches("[0-9]{1,9}")
                || Long.parseLong(text) < least
                || Long.parseLong(text) > most) {
            throw fault(entry, "lesson.whole", text, least, most);
        }
        return Long.parseLong(text);
    }

    static double positive(Entry entry) {
        String text = word(entry);
        try {
            double number = Double.parseDouble(text);
            if (number > 0 && number < 1e300) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw fault(entry, "lesson.positive", text);
    }

    /** A field that has to be there. */
    static Entry required(Entry record, String key) {
        return Optional.ofNullable(record.fields().get(key))
                .orElseThrow(() -> fault(record, "lesson.needs-key", key));
    }

    static void allow(Entry record, List<String> keys) {
        for (Map.Entry<String, Entry> field : record.fields().entrySet()) {
            if (!keys.contains(field.getKey())) {
                throw fault(
                        field.getValue(),
                        "lesson.unknown-key",
                        field.getKey(),
                        String.join(", ", keys));
            }
        }
    }

    /** A fault that names the place inside the file. */
    static Fault fault(Entry entry, String key, Object... arguments) {
        return new Fault(
                "lesson.at", entry.place().line(), entry.place().path(), Word.of(key, arguments));
    }
}
