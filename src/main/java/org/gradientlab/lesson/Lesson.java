package org.gradientlab.lesson;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradientlab.experiment.Scene;
import org.gradientlab.words.Language;

/** A lesson: what all languages share, and its text in each. */
public record Lesson(
        String id,
        Level level,
        int minutes,
        List<String> needs,
        Map<String, Scene> scenes,
        Map<String, Question> questions,
        Map<String, Goal> goals,
        Map<Language, LessonText> texts,
        Declared declared,
        LessonFiles files) {
    public Lesson {
        needs = List.copyOf(needs);
        scenes = Collections.unmodifiableMap(new LinkedHashMap<>(scenes));
        questions = Collections.unmodifiableMap(new LinkedHashMap<>(questions));
        goals = Collections.unmodifiableMap(new LinkedHashMap<>(goals));
        texts = Collections.unmodifiableMap(new EnumMap<>(texts));
    }

    /** The questions that are to be answered before the first run. */
    public Set<String> predictions() {
        return texts.values().stream()
                .flatMap(text -> text.sections().stream())
                .filter(section -> section.part() == Part.PREDICT)
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block instanceof LessonText.Ask ask ? Stream.of(ask.id()) : null)
                .filter(questions::containsKey)
                .collect(Collectors.toSet());
    }

    /** The text in a language, or in another where there is none. */
    public LessonText text(Language language) {
        LessonText text = texts.get(language);
        return text == null ? texts.values().iterator().next() : text;
    }
}
