package org.gradientlab.lesson;

import java.util.List;
import java.util.Optional;
import org.gradientlab.experiment.Scene;

/** What the engine itself says to the questions and goals of a lesson. */
public record LessonRuns(Lesson lesson) {
    private Scene scene(String name) {
        return Optional.ofNullable(lesson.scenes().get(name)).orElseThrow();
    }

    /** The right answer. */
    public double answer(Question.Numeric question) {
        return question.value().in(reading(question));
    }

    private Reading reading(Question.Numeric question) {
        return new Rehearsed(scene(question.scene()), question.lane()).at(question.step());
    }

    /**
     * What a number is: 0 right, 1 and on the known mistakes in their order, and behind them
     * anything else.
     */
    public int judge(Question.Numeric question, double given) {
        Reading reading = reading(question);
        if (Math.abs(given - question.value().in(reading)) <= question.tolerance()) {
            return 0;
        }
        List<Quantity> mistakes = question.mistakes();
        for (int i = 0; i < mistakes.size(); i++) {
            if (Math.abs(given - mistakes.get(i).in(reading)) <= question.tolerance()) {
                return i + 1;
            }
        }
        return mistakes.size() + 1;
    }

    /** What a known error gives. */
    double mistake(Question.Numeric question, int index) {
        return question.mistakes().get(index).in(reading(question));
    }

    /** The run that a sketch is compared with: one value for each step from 0. */
    public double[] course(Question.Sketch question) {
        Rehearsed run = new Rehearsed(scene(question.scene()), question.lane());
        double[] course = new double[(int) question.steps() + 1];
        for (int step = 0; step < course.length; step++) {
            course[step] = question.value().in(run.at(step));
        }
        return course;
    }

    /** Whether the goal is reached by the scene as it stands. */
    public boolean reachedUntouched(Goal goal) {
        return new Rehearsed(scene(goal.scene()), 0).fulfils(goal.condition());
    }

    public boolean reachedBySolution(Goal goal) {
        return new Rehearsed(goal.solved(scene(goal.scene())), 0).fulfils(goal.condition());
    }
}
