package org.gradientlab.lesson;

import java.util.Locale;
import org.gradientlab.words.Word;

/** The parts that every lesson has, in this order. */
public enum Part {
    SEE,
    PREDICT,
    TRY,
    NOTICE,
    EXPLAIN,
    FURTHER;

    /** Its heading in the texts, and its name on screen. */
    public Word word() {
        return Word.of("lesson.part." + name().toLowerCase(Locale.ROOT));
    }
}
