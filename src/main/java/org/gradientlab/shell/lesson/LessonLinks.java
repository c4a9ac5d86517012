package org.gradientlab.shell.lesson;

import java.util.Optional;
import org.gradientlab.lesson.Glossary;

/** Where the links of a lesson's text lead. */
interface LessonLinks {
    /** Follows a link such as {@code scene:small-step}. */
    void follow(String destination);

    /** Lays a scene of the lesson on the stage, at rest. */
    void open(String scene);

    Optional<Glossary.Term> term(String id);

    /** A picture from the lesson's own folder. */
    Optional<byte[]> picture(String name);

    void copy(String text);
}
