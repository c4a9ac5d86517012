package org.gradientlab.lesson;

import java.util.Locale;
import org.gradientlab.words.Word;

/** Whom a lesson is for. */
public enum Level {
    FIRST,
    SECOND,
    THIRD;

    public Word word() {
        return Word.of("lesson.level." + name().toLowerCase(Locale.ROOT));
    }
}
