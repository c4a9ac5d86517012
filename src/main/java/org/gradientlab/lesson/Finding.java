package org.gradientlab.lesson;

import org.gradientlab.words.Word;
import org.gradientlab.words.Words;

/** What is wrong with a lesson, and where; line 0 is the file as a whole. */
public record Finding(String folder, String file, int line, Word what) {
    /** One line as compilers write it. */
    public String in(Words words) {
        return word().in(words);
    }

    public Word word() {
        String place = folder + "/" + file + (line > 0 ? ":" + line : "");
        return Word.of("lesson.finding", place, what);
    }
}
