package org.gradientlab.lesson;

import org.gradientlab.words.Words;

/** A worksheet as Markdown: to be changed, or mailed. */
public record WorksheetText(Worksheet sheet, boolean key) {
    private static final String LINE = "\n\n__________________________________________\n\n";

    public String write() {
        Words words = sheet.words();
        StringBuilder page = new StringBuilder("# " + sheet.title());
        page.append(key ? " · " + words.say("lesson.paper.key") : "").append("\n\n");
        int number = 1;
        for (Worksheet.Page part : sheet.pages()) {
            page.append("## ").append(part.part().word().in(words)).append("\n\n");
            for (LessonText.Block block : part.blocks()) {
                if (block instanceof LessonText.Ask ask) {
                    page.append(number++).append(". ").append(PlainText.of(ask.prompt()));
                    page.append(key ? "\n\n   **" + told(ask) + "**\n\n" : room(ask));
                } else if (block instanceof LessonText.Aim aim) {
                    page.append(number++).append(". ").append(PlainText.of(aim.prompt()));
                    page.append(key ? "\n\n   **" + solution(aim) + "**\n\n" : LINE);
                }
            }
        }
        return page.toString();
    }

    private String told(LessonText.Ask ask) {
        String answer = sheet.answer(ask);
        return answer.isEmpty() && !ask.items().isEmpty()
                ? PlainText.of(ask.items().getFirst().text())
                : answer;
    }

    private String solution(LessonText.Aim aim) {
        Goal goal = sheet.lesson().goals().get(aim.id());
        return goal == null ? "" : sheet.solution(goal).tell();
    }

    private String room(LessonText.Ask ask) {
        Question question = sheet.question(ask);
        boolean choice =
                question instanceof Question.Choice || question instanceof Question.Ordering;
        if (!choice) {
            return LINE;
        }
        StringBuilder boxes = new StringBuilder("\n\n");
        Worksheet.shuffled(ask)
                .forEach(item -> boxes.append("   - [ ] ").append(item.plainLabel()).append('\n'));
        return boxes.append('\n').toString();
    }
}
