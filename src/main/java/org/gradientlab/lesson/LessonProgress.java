package org.gradientlab.lesson;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * How far a student is in one lesson.
 *
 * @param part the part that was read last, counted from 0; below 0 where the lesson was not begun
 * @param answers the last answer to each question
 * @param goals the goals that were reached
 * @param helped the goals whose solution was shown before they were reached
 */
public record LessonProgress(
        int part, Map<String, Answer> answers, Set<String> goals, Set<String> helped) {
    public LessonProgress {
        answers = Map.copyOf(answers);
        goals = Set.copyOf(goals);
        helped = Set.copyOf(helped);
    }

    /** What was answered, as the student gave it, and whether it is right. */
    public record Answer(String given, boolean right) {}

    /** Where a lesson can stand. */
    public enum State {
        NOT_BEGUN,
        BEGUN,
        DONE
    }

    public static LessonProgress none() {
        return new LessonProgress(-1, Map.of(), Set.of(), Set.of());
    }

    public LessonProgress at(int newPart) {
        return new LessonProgress(newPart, answers, goals, helped);
    }

    public LessonProgress with(String question, Answer answer) {
        Map<String, Answer> more = new LinkedHashMap<>(answers);
        more.put(question, answer);
        return new LessonProgress(part, more, goals, helped);
    }

    public LessonProgress reached(String goal) {
        Set<String> more = new LinkedHashSet<>(goals);
        more.add(goal);
        return new LessonProgress(part, answers, more, helped);
    }

    /** A goal that is reached already cannot be helped with. */
    public LessonProgress shown(String goal) {
        Set<String> more = new LinkedHashSet<>(helped);
        if (!goals.contains(goal)) {
            more.add(goal);
        }
        return new LessonProgress(part, answers, goals, more);
    }

    /** Done is: every question answered, every goal reached. */
    public State state(Lesson lesson) {
        if (part < 0) {
            return State.NOT_BEGUN;
        }
        boolean answered = answers.keySet().containsAll(lesson.questions().keySet());
        return answered && goals.containsAll(lesson.goals().keySet()) ? State.DONE : State.BEGUN;
    }
}
