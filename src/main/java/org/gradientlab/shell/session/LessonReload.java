package org.gradientlab.shell.session;

import java.util.Optional;
import java.util.function.Consumer;
import org.gradientlab.lesson.Finding;
import org.gradientlab.lesson.Lesson;
import org.gradientlab.lesson.LessonReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the open lesson again when one of its files is saved. While what was saved has a fault, the
 * fault is told and the lesson stays as it was.
 */
final class LessonReload {
    private final Background background;
    private final Consumer<Notice> tell;
    private final Runnable mended;
    private final Consumer<Lesson> reread;
    private FolderWatch watch = FolderWatch.none();
    private FolderWatch.@Nullable Watching watching;
    private boolean faulty;

    LessonReload(
            Background background,
            Consumer<Notice> tell,
            Runnable mended,
            Consumer<Lesson> reread) {
        this.background = background;
        this.tell = tell;
        this.mended = mended;
        this.reread = reread;
    }

    void watchWith(FolderWatch other) {
        watch = other;
    }

    /** From now on this lesson is watched, or none. */
    void follow(@Nullable Lesson lesson) {
        if (watching != null) {
            watching.close();
            watching = null;
        }
        faulty = false;
        if (lesson != null) {
            lesson.files()
                    .onDisk()
                    .ifPresent(folder -> watching = watch.watch(folder, () -> read(lesson)));
        }
    }

    private void read(Lesson lesson) {
        background.run(
                () -> LessonReader.read(lesson.files()),
                this::take,
                fault -> tell.accept(Notice.of(fault)));
    }

    private void take(LessonReader.Result result) {
        Optional<Finding> first = result.findings().stream().findFirst();
        if (first.isPresent()) {
            faulty = true;
            tell.accept(Notice.fault(first.get().word()));
            return;
        }
        if (faulty) {
            faulty = false;
            mended.run();
        }
        result.lesson().ifPresent(reread);
    }
}
