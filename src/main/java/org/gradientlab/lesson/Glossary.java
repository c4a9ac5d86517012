package org.gradientlab.lesson;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradientlab.experiment.Entry;
import org.gradientlab.experiment.SceneText;
import org.gradientlab.words.Language;

/** The terms of the course with their meanings. */
public record Glossary(Map<String, Map<Language, Term>> terms) {
    static final String FILE = "glossary.yaml";

    /** A term as it is written, and what it means. */
    public record Term(String name, String meaning) {}

    static Glossary empty() {
        return new Glossary(Map.of());
    }

    static Glossary read(String text) {
        Map<String, Map<Language, Term>> terms = new LinkedHashMap<>();
        SceneText.parse(FILE, text)
                .fields()
                .forEach((id, entry) -> terms.put(id, languages(entry)));
        return new Glossary(terms);
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

    public Optional<Term> term(String id, Language language) {
        return Optional.ofNullable(terms.get(id)).map(words -> words.get(language));
    }
}
