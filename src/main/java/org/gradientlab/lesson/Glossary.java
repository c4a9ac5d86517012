package org.gradientlab.lesson;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradientlab.experiment.Entry;
import org.gradientlab.experiment.SceneText;
import org.gradientlab.words.Language;

/** Terms of lessons with their meanings. */
public record Glossary(Map<String, Map<Language, Term>> terms) {
    static final String FILE = "glossary.yaml";

    /** A term as it is written, and what it means. */
    public record Term(String name, String meaning) {}

    /** What could be read of a glossary, and what is wrong with it. */
    public record Result(Glossary glossary, List<Finding> findings) {
        public Result {
            findings = List.copyOf(findings);
        }
    }

    public static Glossary empty() {
        return new Glossary(Map.of());
    }

    /** Reads the glossary of a folder. */
    public static Result read(String folder, byte[] text) {
        Findings findings = new Findings(folder);
        Map<String, Map<Language, Term>> terms = new LinkedHashMap<>();
        findings.attempt(
                        FILE,
                        0,
                        () -> SceneText.parse(FILE, LessonFiles.decoded(FILE, text)).fields())
                .orElse(Map.of())
                .forEach((id, entry) ->
                        findings.attempt(FILE, entry.place().line(), () -> languages(entry))
                                .ifPresent(words -> terms.put(id, words)));
        return new Result(new Glossary(terms), findings.all());
    }

    private static Map<Language, Term> languages(Entry entry) {
        Map<Language, Term> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Entry term = Fields.required(entry, language.code());
            Fields.allow(term, List.of("term", "meaning"));
            words.put(
                    language,
                    new Term(
                            Fields.word(Fields.required(term, "term")),
                            Fields.word(Fields.required(term, "meaning"))));
        }
        return words;
    }

    /** These terms, and those of another glossary that this one does not have. */
    public Glossary and(Glossary other) {
        Map<String, Map<Language, Term>> both = new LinkedHashMap<>(other.terms);
        both.putAll(terms);
        return new Glossary(both);
    }

    public Optional<Term> term(String id, Language language) {
        return Optional.ofNullable(terms.get(id)).map(words -> words.get(language));
    }
}
