package org.gradientlab.shell.lesson;

import java.util.function.Consumer;
import org.gradientlab.lesson.LessonProgress.Answer;
import org.gradientlab.lesson.LessonText.Ask;
import org.gradientlab.plot.Look;
import org.jspecify.annotations.Nullable;

/** One question as it is put now: its words, what was answered before, where an answer goes. */
record Asking(
        Look look,
        MarkdownView markdown,
        Ask ask,
        @Nullable Answer before,
        Consumer<Answer> answered) {

    /** The words on top of the card. */
    String word(String key) {
        return look.words().say("lesson.card." + key);
    }

    /** What is said to the answer with this index; the last thing there is to say beyond it. */
    org.commonmark.node.Node said(int index) {
        return ask.items().get(Math.min(index, ask.items().size() - 1)).text();
    }

    void answer(String given, boolean right) {
        answered.accept(new Answer(given, right));
    }
}
