package org.gradientlab.shell.lesson;

import java.util.function.Consumer;
import org.gradientlab.lesson.Question;
import org.gradientlab.shell.control.Icon;

/** A curve to be sketched before it is seen; the pad comes as soon as the engine has the run. */
final class SketchCard extends LessonCard {
    SketchCard(Asking asking, Question.Sketch question, Consumer<Consumer<double[]>> run) {
        super(
                asking.look(),
                asking.markdown(),
                Icon.PENCIL,
                asking.word("draw"),
                asking.ask().prompt());
        run.accept(course -> answerWith(new SketchPad(asking, question, course, this::say)));
    }
}
