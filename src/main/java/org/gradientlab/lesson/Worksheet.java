package org.gradientlab.lesson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.gradientlab.experiment.Scene;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;

/**
 * The tasks of a lesson for paper: what is asked, with as much of the text before it as one needs,
 * and what the engine answers.
 */
public record Worksheet(Lesson lesson, Words words) {
    /** A page of the worksheet: one part of the lesson with what stands in it, in order. */
    public record Page(Part part, List<LessonText.Block> blocks) {
        public Page {
            blocks = List.copyOf(blocks);
        }
    }

    public String title() {
        return lesson.text(words.language()).title();
    }

    /** The parts in which something is asked, each up to its last question. */
    public List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        for (LessonText.Section section : lesson.text(words.language()).sections()) {
            List<LessonText.Block> blocks = new ArrayList<>(section.blocks());
            while (!blocks.isEmpty() && !isTask(blocks.getLast())) {
                blocks.removeLast();
            }
            if (!blocks.isEmpty()) {
                pages.add(new Page(section.part(), blocks));
            }
        }
        return pages;
    }

    private boolean isTask(LessonText.Block block) {
        return switch (block) {
            case LessonText.Ask ask -> lesson.questions().containsKey(ask.id());
            case LessonText.Aim aim -> lesson.goals().containsKey(aim.id());
            case LessonText.Prose prose -> false;
        };
    }

    Question question(LessonText.Ask ask) {
        return Objects.requireNonNull(lesson.questions().get(ask.id()));
    }

    /** What can be chosen or sorted, in an order that gives nothing away. */
    static List<LessonText.Item> shuffled(LessonText.Ask ask) {
        return ask.items().stream()
                .sorted(Comparator.comparing(LessonText.Item::plainLabel))
                .toList();
    }

    /** The right answer in words. */
    String answer(LessonText.Ask ask) {
        return switch (question(ask)) {
            case Question.Choice choice -> ask.items().get(choice.right()).plainLabel();
            case Question.Numeric value -> number(new LessonRuns(lesson).answer(value));
            case Question.Ordering order ->
                    String.join(
                            " → ", ask.items().stream().map(LessonText.Item::plainLabel).toList());
            case Question.Sketch sketch -> sketched(course(sketch));
            case Question.Free free -> "";
        };
    }

    /** The values that known mistakes give, each with the item of the text that tells of it. */
    List<Mistake> mistakes(LessonText.Ask ask) {
        List<Mistake> mistakes = new ArrayList<>();
        if (question(ask) instanceof Question.Numeric number) {
            LessonRuns runs = new LessonRuns(lesson);
            for (int i = 0; i < number.mistakes().size() && i + 1 < ask.items().size(); i++) {
                mistakes.add(new Mistake(number(runs.mistake(number, i)), ask.items().get(i + 1)));
            }
        }
        return mistakes;
    }

    record Mistake(String value, LessonText.Item item) {}

    double[] course(Question.Sketch sketch) {
        return new LessonRuns(lesson).course(sketch);
    }

    private static String sketched(double[] course) {
        return number(course[0]) + " … " + number(course[course.length - 1]);
    }

    private static String number(double value) {
        return Figures.shown(value, 5);
    }

    /** The knobs that a goal's solution turns. */
    SolutionWords solution(Goal goal) {
        Scene scene = Objects.requireNonNull(lesson.scenes().get(goal.scene()));
        return new SolutionWords(goal, scene, words);
    }
}
