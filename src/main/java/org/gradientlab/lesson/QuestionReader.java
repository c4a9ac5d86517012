package org.gradientlab.lesson;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gradientlab.experiment.Entry;
import org.gradientlab.experiment.Scene;
import org.gradientlab.words.Fault;

/** Reads the questions and goals of a lesson, which speak of its scenes. */
record QuestionReader(Map<String, Scene> scenes, Set<String> declared) {
    private static final List<String> KINDS = List.of("choice", "number", "order", "draw", "text");

    /** Nothing where its scene is one that could not be read: that has been told. */
    Optional<Question> question(Entry entry) {
        return dependsOnBroken(entry) ? Optional.empty() : Optional.of(kindOf(entry));
    }

    private boolean dependsOnBroken(Entry entry) {
        return entry.fields().get("scene") instanceof Entry.Scalar(Entry.Place _, String name)
                && declared.contains(name.strip())
                && !scenes.containsKey(name.strip());
    }

    private Question kindOf(Entry entry) {
        String kind = Fields.word(Fields.required(entry, "kind"));
        return switch (kind) {
            case "choice" -> choice(entry);
            case "number" -> number(entry);
            case "order" -> order(entry);
            case "draw" -> sketch(entry);
            case "text" -> free(entry);
            default -> throw Fields.fault(entry, "lesson.kind", kind, String.join(", ", KINDS));
        };
    }

    private static Question choice(Entry entry) {
        Fields.allow(entry, List.of("kind", "options", "answer"));
        List<String> options = Fields.words(Fields.required(entry, "options"));
        String answer = Fields.word(Fields.required(entry, "answer"));
        if (options.size() < 2 || options.size() > 6) {
            throw Fields.fault(entry, "lesson.options", options.size());
        }
        if (!options.contains(answer)) {
            throw Fields.fault(entry, "lesson.answer", answer, String.join(", ", options));
        }
        return new Question.Choice(options, options.indexOf(answer));
    }

    private Question number(Entry entry) {
        Fields.allow(
                entry, List.of("kind", "scene", "value", "lane", "step", "tolerance", "mistakes"));
        String name = scene(entry);
        int lane = lane(entry, name);
        List<Quantity> mistakes =
                optional(entry, "mistakes", Entry::items).orElse(List.of()).stream()
                        .map(item -> quantity(item, name, lane))
                        .toList();
        return new Question.Numeric(
                name,
                quantity(Fields.required(entry, "value"), name, lane),
                lane,
                optional(entry, "step", step -> Fields.whole(step, 0, Scene.MOST_STEPS))
                        .orElse(Long.MAX_VALUE),
                Fields.positive(Fields.required(entry, "tolerance")),
                mistakes);
    }

    private static Question order(Entry entry) {
        Fields.allow(entry, List.of("kind", "answer"));
        List<String> items = Fields.words(Fields.required(entry, "answer"));
        if (items.size() < 2 || items.size() > 8) {
            throw Fields.fault(entry, "lesson.items", items.size());
        }
        return new Question.Ordering(items);
    }

    private Question sketch(Entry entry) {
        Fields.allow(entry, List.of("kind", "scene", "value", "lane", "steps"));
        String name = scene(entry);
        int lane = lane(entry, name);
        long most = found(name).steps();
        return new Question.Sketch(
                name,
                quantity(Fields.required(entry, "value"), name, lane),
                lane,
                optional(entry, "steps", steps -> Fields.whole(steps, 1, most)).orElse(most));
    }

    private static Question free(Entry entry) {
        Fields.allow(entry, List.of("kind"));
        return new Question.Free();
    }

    Optional<Goal> goal(Entry entry) {
        return dependsOnBroken(entry) ? Optional.empty() : Optional.of(aim(entry));
    }

    private Goal aim(Entry entry) {
        Fields.allow(entry, List.of("scene", "condition", "solution"));
        String name = scene(entry);
        Entry text = Fields.required(entry, "condition");
        Condition condition = within(text, () -> Condition.parse(Fields.word(text)));
        condition.names().forEach(word -> require(text, name, 0, word));
        Map<String, String> solution = new LinkedHashMap<>();
        Fields.required(entry, "solution")
                .fields()
                .forEach((path, value) -> solution.put(path, written(value)));
        Goal goal = new Goal(name, condition, solution);
        within(Fields.required(entry, "solution"), () -> goal.solved(found(name)));
        return goal;
    }

    /** A value as the command line takes it: scalars as they are, the rest as one line of YAML. */
    private static String written(Entry value) {
        return switch (value) {
            case Entry.Scalar(Entry.Place place, String text) -> text;
            case Entry.Items(Entry.Place place, List<Entry> items) ->
                    items.stream()
                            .map(QuestionReader::written)
                            .collect(Collectors.joining(", ", "[", "]"));
            case Entry.Fields(Entry.Place place, Map<String, Entry> fields) ->
                    fields.entrySet().stream()
                            .map(field -> field.getKey() + ": " + written(field.getValue()))
                            .collect(Collectors.joining(", ", "{", "}"));
        };
    }

    private String scene(Entry entry) {
        Entry name = Fields.required(entry, "scene");
        String word = Fields.word(name);
        if (!scenes.containsKey(word)) {
            throw Fields.fault(
                    name, "lesson.unknown-scene", word, String.join(", ", scenes.keySet()));
        }
        return word;
    }

    private Scene found(String name) {
        return Optional.ofNullable(scenes.get(name)).orElseThrow();
    }

    private int lane(Entry entry, String scene) {
        Optional<String> letter = optional(entry, "lane", Fields::word);
        int lane = letter.map(word -> word.toUpperCase(Locale.ROOT).charAt(0) - 'A').orElse(0);
        if (lane < 0 || lane >= found(scene).lanes().size()) {
            throw Fields.fault(entry, "lesson.lane", letter.orElse(""));
        }
        return lane;
    }

    private Quantity quantity(Entry entry, String scene, int lane) {
        Quantity quantity = within(entry, () -> Quantity.parse(Fields.word(entry)));
        quantity.names().forEach(name -> require(entry, scene, lane, name));
        return quantity;
    }

    private void require(Entry entry, String scene, int lane, String name) {
        Scene shown = found(scene);
        within(
                entry,
                () -> {
                    Reading.require(shown.bench(), shown.lanes().get(lane).setup(), name);
                    return name;
                });
    }

    private static <T> T within(Entry entry, Supplier<T> code) {
        try {
            return code.get();
        } catch (Fault fault) {
            throw new Fault(
                    "lesson.at", entry.place().line(), entry.place().path(), fault.sentence());
        }
    }

    private static <T> Optional<T> optional(Entry record, String key, Function<Entry, T> reading) {
        return Optional.ofNullable(record.fields().get(key)).map(reading);
    }
}
