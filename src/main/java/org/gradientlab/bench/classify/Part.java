package org.gradientlab.bench.classify;

import java.util.List;
import java.util.Locale;
import org.gradientlab.words.Word;

/** What a point is used for. */
public enum Part {
    TRAIN,
    VALIDATION,
    TEST;

    /** In the order in which they are shown. */
    public static final List<Part> ALL = List.of(values());

    /** Its name on screen. */
    public Word word() {
        return Word.of("classify.part." + name().toLowerCase(Locale.ROOT));
    }
}
