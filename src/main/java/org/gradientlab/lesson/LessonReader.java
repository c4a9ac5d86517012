package org.gradientlab.lesson;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gradientlab.experiment.Entry;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.SceneText;
import org.gradientlab.words.Language;
import org.gradientlab.words.Words;

/** Reads a lesson as far as it can be read, and notes every fault on the way. */
public final class LessonReader {
    public static final String FILE = "lesson.yaml";
    private static final List<String> KEYS =
            List.of("lesson", "id", "level", "minutes", "needs", "scenes", "questions", "goals");

    private final LessonFiles files;
    private final Findings findings;

    private LessonReader(LessonFiles files, Findings findings) {
        this.files = files;
        this.findings = findings;
    }

    /** A lesson and what is wrong with it; without one where there is nothing to show. */
    public record Result(Optional<Lesson> lesson, List<Finding> findings) {
        public Result {
            findings = List.copyOf(findings);
        }
    }

    public static Result read(LessonFiles files) {
        Findings findings = new Findings(files.name());
        Optional<Lesson> lesson = new LessonReader(files, findings).read();
        return new Result(lesson, findings.all());
    }

    private Optional<Lesson> read() {
        Optional<String> text = findings.attempt(FILE, 0, () -> files.text(FILE)).flatMap(t -> t);
        if (text.isEmpty()) {
            findings.add(FILE, 0, "lesson.no-file", FILE);
            return Optional.empty();
        }
        Map<Language, LessonText> texts = texts();
        Optional<Entry> root = findings.attempt(FILE, 0, () -> SceneText.parse(FILE, text.get()));
        Optional<Lesson> lesson = root.map(entry -> lesson(entry, texts));
        return lesson.filter(read -> !read.texts().isEmpty());
    }

    private Map<Language, LessonText> texts() {
        Map<Language, LessonText> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String file = language.code() + ".md";
            Optional<String> text =
                    findings.attempt(file, 0, () -> files.text(file)).flatMap(t -> t);
            if (text.isEmpty()) {
                findings.add(file, 0, "lesson.no-translation", file);
            } else {
                texts.put(
                        language, TextReader.read(file, text.get(), Words.in(language), findings));
            }
        }
        return texts;
    }

    private Lesson lesson(Entry root, Map<Language, LessonText> texts) {
        Map<String, Entry> fields = findings.attempt(FILE, 1, root::fields).orElse(Map.of());
        fields.forEach((key, value) -> {
            if (!KEYS.contains(key)) {
                findings.add(
                        FILE,
                        value.place().line(),
                        "lesson.unknown-key",
                        key,
                        String.join(", ", KEYS));
            }
        });
        version(fields);
        Declared declared =
                new Declared(
                        lines(fields, "scenes"),
                        lines(fields, "questions"),
                        lines(fields, "goals"));
        Map<String, Scene> scenes = scenes(fields);
        QuestionReader questions = new QuestionReader(scenes, declared.scenes().keySet());
        return new Lesson(
                id(fields),
                one(fields, "level", LessonReader::level).orElse(Level.FIRST),
                one(fields, "minutes", entry -> Fields.whole(entry, 1, 240)).orElse(15L).intValue(),
                one(fields, "needs", Fields::words).orElse(List.of()),
                scenes,
                each(fields, "questions", questions::question),
                each(fields, "goals", questions::goal),
                texts,
                declared,
                files);
    }

    private static Map<String, Integer> lines(Map<String, Entry> fields, String key) {
        Map<String, Integer> lines = new LinkedHashMap<>();
        if (fields.get(key) instanceof Entry.Fields(Entry.Place _, Map<String, Entry> named)) {
            named.forEach((name, entry) -> lines.put(name, entry.place().line()));
        }
        return lines;
    }

    /** Each scene; of a broken one, every fault. */
    private Map<String, Scene> scenes(Map<String, Entry> fields) {
        Map<String, Scene> scenes = new LinkedHashMap<>();
        named(fields, "scenes")
                .forEach((name, entry) ->
                        new SceneFaults(findings, FILE)
                                .read(entry)
                                .ifPresent(scene -> scenes.put(name, scene)));
        return scenes;
    }

    private void version(Map<String, Entry> fields) {
        Entry version = fields.get("lesson");
        if (version == null
                || !(version instanceof Entry.Scalar scalar)
                || !scalar.text().equals("1")) {
            findings.add(FILE, version == null ? 1 : version.place().line(), "lesson.version");
        }
    }

    private String id(Map<String, Entry> fields) {
        String id = one(fields, "id", Fields::word).orElse("");
        if (!id.matches("[a-z0-9-]+")) {
            Entry entry = fields.get("id");
            findings.add(FILE, entry == null ? 1 : entry.place().line(), "lesson.id", id);
            return files.name();
        }
        return id;
    }

    private static Level level(Entry entry) {
        String word = Fields.word(entry);
        for (Level level : Level.values()) {
            if (level.name().toLowerCase(Locale.ROOT).equals(word)) {
                return level;
            }
        }
        throw Fields.fault(entry, "lesson.level", word);
    }

    private <T> Optional<T> one(Map<String, Entry> fields, String key, Function<Entry, T> reading) {
        Entry entry = fields.get(key);
        if (entry == null) {
            return Optional.empty();
        }
        return findings.attempt(FILE, entry.place().line(), () -> reading.apply(entry));
    }

    private <T> Map<String, T> each(
            Map<String, Entry> fields, String key, Function<Entry, Optional<T>> reading) {
        Map<String, T> read = new LinkedHashMap<>();
        named(fields, key)
                .forEach((name, entry) ->
                        findings.attempt(FILE, entry.place().line(), () -> reading.apply(entry))
                                .flatMap(value -> value)
                                .ifPresent(value -> read.put(name, value)));
        return read;
    }

    private Map<String, Entry> named(Map<String, Entry> fields, String key) {
        Map<String, Entry> named = one(fields, key, Entry::fields).orElse(Map.of());
        named.forEach((name, entry) -> {
            if (!name.matches("[a-z0-9-]+")) {
                findings.add(FILE, entry.place().line(), "lesson.id", name);
            }
        });
        return named;
    }
}
