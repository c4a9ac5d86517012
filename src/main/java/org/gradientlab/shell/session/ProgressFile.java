package org.gradientlab.shell.session;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.Executor;
import org.gradientlab.lesson.LessonProgress;
import org.jspecify.annotations.Nullable;

/**
 * What the person has answered and reached in all lessons, kept in a file of its own. A damaged
 * file is set aside and nothing stops.
 */
public final class ProgressFile {
    private final @Nullable KeptFile file;
    private final Executor writing;
    private final Map<String, LessonProgress> known = new HashMap<>();

    private ProgressFile(@Nullable KeptFile file, Executor writing) {
        this.file = file;
        this.writing = writing;
    }

    /** Progress that is not kept: for pictures and tests. */
    public static ProgressFile none() {
        return new ProgressFile(null, Runnable::run);
    }

    public static ProgressFile in(Path folder, Executor writing) {
        KeptFile file = new KeptFile(folder.resolve("progress.properties"));
        ProgressFile progress = new ProgressFile(file, writing);
        try {
            progress.read(file.read().orElse(""));
        } catch (IOException | IllegalArgumentException e) {
            file.setAside();
            progress.known.clear();
        }
        return progress;
    }

    public LessonProgress of(String lesson) {
        return known.getOrDefault(lesson, LessonProgress.none());
    }

    public void keep(String lesson, LessonProgress progress) {
        known.put(lesson, progress);
        KeptFile kept = file;
        if (kept != null) {
            String text = text();
            writing.execute(() -> write(kept, text));
        }
    }

    private static void write(KeptFile file, String text) {
        try {
            file.write(text);
        } catch (IOException e) {
            // A full or read-only disk must not stop a lesson; what is answered holds until the
            // end.
        }
    }

    // --- the text: lesson.part, lesson.answer.question, lesson.right.question, lesson.goal.name

    private String text() {
        Properties entries = new Properties();
        known.forEach((lesson, progress) -> {
            entries.setProperty(lesson + ".part", Integer.toString(progress.part()));
            progress.answers()
                    .forEach((question, answer) -> {
                        entries.setProperty(lesson + ".answer." + question, answer.given());
                        entries.setProperty(
                                lesson + ".right." + question, Boolean.toString(answer.right()));
                    });
            progress.goals().forEach(goal -> entries.setProperty(lesson + ".goal." + goal, "true"));
            progress.helped()
                    .forEach(goal -> entries.setProperty(lesson + ".helped." + goal, "true"));
        });
        StringWriter text = new StringWriter();
        try {
            entries.store(text, null);
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory can be written", e);
        }
        return text.toString();
    }

    private void read(String text) throws IOException {
        Properties entries = new Properties();
        entries.load(new StringReader(text));
        for (String key : entries.stringPropertyNames()) {
            int dot = key.indexOf('.');
            if (dot > 0 && key.substring(dot).equals(".part")) {
                String lesson = key.substring(0, dot);
                known.put(lesson, lesson(entries, lesson));
            }
        }
    }

    private static LessonProgress lesson(Properties entries, String lesson) {
        Map<String, LessonProgress.Answer> answers = new LinkedHashMap<>();
        Set<String> goals = new LinkedHashSet<>();
        Set<String> helped = new LinkedHashSet<>();
        String answer = lesson + ".answer.";
        String goal = lesson + ".goal.";
        String help = lesson + ".helped.";
        for (String key : entries.stringPropertyNames()) {
            if (key.startsWith(answer)) {
                String question = key.substring(answer.length());
                boolean right =
                        Boolean.parseBoolean(entries.getProperty(lesson + ".right." + question));
                answers.put(question, new LessonProgress.Answer(entries.getProperty(key), right));
            } else if (key.startsWith(goal)) {
                goals.add(key.substring(goal.length()));
            } else if (key.startsWith(help)) {
                helped.add(key.substring(help.length()));
            }
        }
        int part = Integer.parseInt(entries.getProperty(lesson + ".part", "-1"));
        return new LessonProgress(part, answers, goals, helped);
    }
}
