package org.gradientlab.lesson;

import java.util.Map;
import java.util.Optional;
import org.gradientlab.words.Language;

/** What can be wrong with the captions of a lesson; a lesson may do without them altogether. */
record TalkCheck(Lesson lesson, Findings findings) {
    void check() {
        for (Language language : Language.values()) {
            String file = Talk.FILE.formatted(language.code());
            Optional<String> text = Talk.file(lesson, language);
            if (text.isPresent()) {
                check(file, Talk.read(text.get()));
            } else if (hasAny()) {
                findings.add(file, 0, "lesson.no-translation", file);
            }
        }
    }

    private boolean hasAny() {
        for (Language language : Language.values()) {
            if (Talk.file(lesson, language).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void check(String file, Map<String, Talk.Said> said) {
        said.keySet().stream()
                .filter(scene -> !lesson.scenes().containsKey(scene))
                .forEach(scene -> findings.add(file, 0, "lesson.talk-unknown", scene));
        lesson.scenes().keySet().stream()
                .filter(scene -> said.getOrDefault(scene, Talk.Said.NOTHING).caption().isEmpty())
                .forEach(scene -> findings.add(file, 0, "lesson.talk-missing", scene));
    }
}
