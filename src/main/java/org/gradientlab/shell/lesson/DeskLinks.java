package org.gradientlab.shell.lesson;

import java.util.Optional;
import java.util.function.Consumer;
import org.gradientlab.experiment.Benches;
import org.gradientlab.lesson.Glossary;
import org.gradientlab.lesson.Lesson;
import org.gradientlab.plot.Look;
import org.gradientlab.shell.session.Notice;
import org.gradientlab.shell.session.Workbench;
import org.gradientlab.words.Fault;

/**
 * Links of the lesson on the desk: scenes, knobs, benches, lessons; a web address is only shown.
 */
record DeskLinks(Workbench workbench, Look look, Consumer<String> point, Runnable sent)
        implements LessonLinks {
    @Override
    public void follow(String destination) {
        int colon = destination.indexOf(':');
        String target = destination.substring(colon + 1);
        try {
            switch (colon < 0 ? "" : destination.substring(0, colon)) {
                case "scene" -> {
                    open(target);
                    // A scene that is to be seen from its start waits for the student's own hand.
                    boolean waits = workbench.session().scene().at() == 0;
                    if (!waits && !workbench.session().cover().isOn()) {
                        workbench.session().play();
                    }
                }
                case "knob" -> point.accept(target);
                case "bench" -> workbench.startNew(Benches.named(target));
                case "lesson" -> workbench.lessons().open(target);
                default -> workbench.tell(Notice.done("lesson.address", destination));
            }
        } catch (Fault fault) {
            workbench.tell(Notice.of(fault));
        }
    }

    @Override
    public void open(String scene) {
        workbench.lessons().show(scene);
        sent.run();
    }

    @Override
    public Optional<Glossary.Term> term(String id) {
        return workbench.lessons().shelf().glossary().term(id, look.language());
    }

    @Override
    public Optional<byte[]> picture(String name) {
        Lesson lesson = workbench.lessons().lessonProperty().get();
        return lesson == null ? Optional.empty() : lesson.files().picture(name);
    }

    @Override
    public void copy(String text) {
        workbench.documents().copy(text);
    }
}
