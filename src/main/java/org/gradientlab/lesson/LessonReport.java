package org.gradientlab.lesson;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.words.Words;

/** What a student answered and reached, on a page to hand in: as Markdown or as CSV. */
public record LessonReport(Lesson lesson, LessonProgress progress, Words words) {
    /** One question or goal in a row. */
    private record Row(String what, String given, String verdict) {}

    public String markdown() {
        LessonText text = lesson.text(words.language());
        StringBuilder page = new StringBuilder("# " + text.title() + "\n\n");
        page.append(summary()).append("\n\n");
        page.append("| ").append(words.say("lesson.report.what"));
        page.append(" | ").append(words.say("lesson.report.answer"));
        page.append(" | ").append(words.say("lesson.report.verdict")).append(" |\n|---|---|---|\n");
        for (Row row : rows()) {
            page.append("| ").append(cell(row.what()));
            page.append(" | ").append(cell(row.given()));
            page.append(" | ").append(row.verdict()).append(" |\n");
        }
        return page.toString();
    }

    private String summary() {
        long asked = lesson.questions().size();
        long answered =
                lesson.questions().keySet().stream()
                        .filter(progress.answers()::containsKey)
                        .count();
        return words.say(
                "lesson.report.summary",
                answered,
                asked,
                progress.goals().size(),
                lesson.goals().size());
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace('\n', ' ');
    }

    public String csv() {
        StringBuilder table = new StringBuilder("lesson,what,answer,verdict\n");
        for (Row row : rows()) {
            table.append(quoted(lesson.id())).append(',').append(quoted(row.what())).append(',');
            table.append(quoted(row.given()))
                    .append(',')
                    .append(quoted(row.verdict()))
                    .append('\n');
        }
        return table.toString();
    }

    /** A spreadsheet takes a cell that begins like a formula for one, whoever wrote it. */
    private static String quoted(String text) {
        boolean formula = text.matches("(?s)[=+@\\t].*|-[^0-9.].*");
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (LessonText.Block block : lesson.text(words.language()).blocks().toList()) {
            switch (block) {
                case LessonText.Ask ask -> rows.add(asked(ask));
                case LessonText.Aim aim -> {
                    rows.add(new Row(PlainText.of(aim.prompt()), "", words.say(verdict(aim.id()))));
                }
                case LessonText.Prose prose -> {}
            }
        }
        return rows;
    }

    private String verdict(String goal) {
        if (!progress.goals().contains(goal)) {
            return "lesson.report.not-reached";
        }
        boolean helped = progress.helped().contains(goal);
        return helped ? "lesson.report.with-solution" : "lesson.report.reached";
    }

    private Row asked(LessonText.Ask ask) {
        LessonProgress.Answer answer = progress.answers().get(ask.id());
        String what = PlainText.of(ask.prompt());
        if (answer == null) {
            return new Row(what, "", words.say("lesson.report.open"));
        }
        boolean graded = !(lesson.questions().get(ask.id()) instanceof Question.Free);
        String verdict =
                !graded ? "" : words.say(answer.right() ? "lesson.right" : "lesson.not-yet");
        return new Row(what, answer.given(), verdict);
    }
}
