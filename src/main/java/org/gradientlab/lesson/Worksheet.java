package org.gradientlab.lesson;

import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;

/** The questions of a lesson on paper, with room to write, or with the answers for the teacher. */
public record Worksheet(Lesson lesson, Words words) {
    private static final String LINE = "\n\n__________________________________________\n\n";

    public String questions() {
        return page(false);
    }

    public String key() {
        return page(true);
    }

    private String page(boolean answers) {
        LessonText text = lesson.text(words.language());
        StringBuilder page = new StringBuilder("# " + text.title());
        page.append(answers ? " · " + words.say("lesson.teacher.answers") : "").append("\n\n");
        int number = 1;
        for (LessonText.Block block : text.blocks().toList()) {
            if (block instanceof LessonText.Ask ask) {
                Question question = lesson.questions().get(ask.id());
                if (question != null) {
                    page.append(number++).append(". ").append(PlainText.of(ask.prompt()));
                    page.append(answers ? answer(ask, question) : room(ask, question));
                }
            }
        }
        return page.toString();
    }

    private static String room(LessonText.Ask ask, Question question) {
        boolean choice =
                question instanceof Question.Choice || question instanceof Question.Ordering;
        if (!choice) {
            return LINE;
        }
        StringBuilder boxes = new StringBuilder("\n\n");
        ask.items().stream()
                .map(LessonText.Item::plainLabel)
                .sorted()
                .forEach(label -> boxes.append("   - [ ] ").append(label).append('\n'));
        return boxes.append('\n').toString();
    }

    private String answer(LessonText.Ask ask, Question question) {
        String said =
                switch (question) {
                    case Question.Choice choice -> ask.items().get(choice.right()).plainLabel();
                    case Question.Numeric value ->
                            Figures.shown(new LessonRuns(lesson).answer(value), 5);
                    case Question.Ordering order ->
                            String.join(
                                    " → ",
                                    ask.items().stream().map(LessonText.Item::plainLabel).toList());
                    case Question.Sketch sketch -> sketched(sketch);
                    case Question.Free free ->
                            ask.items().isEmpty()
                                    ? ""
                                    : PlainText.of(ask.items().getFirst().text());
                };
        return "\n\n   **" + said + "**\n\n";
    }

    private String sketched(Question.Sketch sketch) {
        double[] course = new LessonRuns(lesson).course(sketch);
        return Figures.shown(course[0], 4) + " … " + Figures.shown(course[course.length - 1], 4);
    }
}
