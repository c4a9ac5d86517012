package org.gradientlab.lesson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gradientlab.experiment.Scene;
import org.gradientlab.words.Language;
import org.gradientlab.words.Words;

/** Everything that can be wrong with a lesson beyond what reading it shows; runs its scenes. */
public final class LessonCheck {
    private static final int HINTS = 3;
    private static final String YAML = LessonReader.FILE;

    private final Lesson lesson;
    private final Findings findings;

    private LessonCheck(Lesson lesson) {
        this.lesson = lesson;
        this.findings = new Findings(lesson.files().name());
    }

    /** What other lessons there are, which terms, and what is wrong with a formula. */
    public record Library(
            Set<String> lessons, Set<String> terms, Function<String, Optional<String>> formulas) {}

    /** Reads and checks one lesson. */
    public static List<Finding> check(LessonFiles files, Library library) {
        LessonReader.Result read = LessonReader.read(files);
        List<Finding> all = new ArrayList<>(read.findings());
        read.lesson().ifPresent(lesson -> all.addAll(new LessonCheck(lesson).check(library)));
        all.sort(Comparator.comparing(Finding::file).thenComparingInt(Finding::line));
        return all;
    }

    private List<Finding> check(Library library) {
        lesson.texts().forEach((language, text) -> checkText(language, text, library));
        lesson.needs().stream()
                .filter(needed -> !library.lessons().contains(needed))
                .forEach(needed -> findings.add(YAML, 1, "lesson.unknown-lesson", needed));
        checkScenes();
        checkQuestions();
        checkGoals();
        checkTeacher();
        new TalkCheck(lesson, findings).check();
        return findings.all();
    }

    // --- texts

    private void checkText(Language language, LessonText text, Library library) {
        String file = language.code() + ".md";
        LinkCheck links = new LinkCheck(lesson, file, library, findings);
        Set<String> asked = new HashSet<>();
        Set<String> aimed = new HashSet<>();
        for (LessonText.Block block : text.blocks().toList()) {
            switch (block) {
                case LessonText.Prose prose -> links.check(prose.node(), prose.line());
                case LessonText.Ask ask -> {
                    asked.add(ask.id());
                    links.check(ask.prompt(), ask.line());
                    ask.items().forEach(item -> links.check(item.text(), ask.line()));
                    checkItems(file, ask);
                }
                case LessonText.Aim aim -> {
                    aimed.add(aim.id());
                    links.check(aim.prompt(), aim.line());
                    aim.hints().forEach(item -> links.check(item.text(), aim.line()));
                    checkHints(file, aim);
                }
            }
        }
        Declared declared = lesson.declared();
        unused(declared.questions(), asked, "lesson.question-not-asked", file);
        unused(declared.goals(), aimed, "lesson.goal-not-told", file);
        unused(declared.scenes(), links.scenes(), "lesson.scene-not-used", file);
    }

    /** Told where it is declared. */
    private void unused(Map<String, Integer> all, Set<String> used, String key, String file) {
        all.forEach((id, line) -> {
            if (!used.contains(id)) {
                findings.add(YAML, line, key, id, file);
            }
        });
    }

    private int scene(String name) {
        return Declared.line(lesson.declared().scenes(), name);
    }

    private int question(String name) {
        return Declared.line(lesson.declared().questions(), name);
    }

    private int goal(String name) {
        return Declared.line(lesson.declared().goals(), name);
    }

    private void checkItems(String file, LessonText.Ask ask) {
        Question question = lesson.questions().get(ask.id());
        if (question == null) {
            if (!lesson.declared().questions().containsKey(ask.id())) {
                findings.add(file, ask.line(), "lesson.unknown-question", ask.id());
            }
            return;
        }
        int wanted = wanted(question);
        if (ask.items().size() != wanted) {
            findings.add(
                    file, ask.line(), "lesson.item-count", ask.id(), wanted, ask.items().size());
        }
        boolean labelled =
                question instanceof Question.Choice || question instanceof Question.Ordering;
        if (labelled && ask.items().stream().anyMatch(item -> item.plainLabel().isEmpty())) {
            findings.add(file, ask.line(), "lesson.no-label", ask.id());
        }
    }

    private static int wanted(Question question) {
        return switch (question) {
            case Question.Choice choice -> choice.options().size();
            case Question.Numeric number -> number.mistakes().size() + 2;
            case Question.Ordering order -> order.items().size();
            case Question.Sketch sketch -> 1;
            case Question.Free free -> 1;
        };
    }

    private void checkHints(String file, LessonText.Aim aim) {
        if (!lesson.declared().goals().containsKey(aim.id())) {
            findings.add(file, aim.line(), "lesson.unknown-goal", aim.id());
        }
        if (aim.hints().size() != HINTS) {
            findings.add(file, aim.line(), "lesson.hints", aim.id(), aim.hints().size());
        }
    }

    // --- runs

    private void checkScenes() {
        lesson.scenes()
                .forEach((name, scene) ->
                        findings.attempt(
                                YAML,
                                scene(name),
                                () -> {
                                    for (int lane = 0; lane < scene.lanes().size(); lane++) {
                                        new Rehearsed(scene, lane).at(scene.steps());
                                    }
                                    return name;
                                }));
    }

    private void checkQuestions() {
        LessonRuns runs = new LessonRuns(lesson);
        for (Map.Entry<String, Question> one : lesson.questions().entrySet()) {
            switch (one.getValue()) {
                case Question.Numeric number -> checkNumber(one.getKey(), number, runs);
                case Question.Sketch sketch -> {
                    if (!Arrays.stream(runs.course(sketch)).allMatch(Double::isFinite)) {
                        findings.add(
                                YAML,
                                question(one.getKey()),
                                "lesson.sketch-not-finite",
                                one.getKey());
                    }
                }
                default -> {}
            }
        }
    }

    private void checkNumber(String id, Question.Numeric question, LessonRuns runs) {
        double answer = runs.answer(question);
        if (!Double.isFinite(answer)) {
            findings.add(YAML, question(id), "lesson.answer-not-finite", id);
        } else if (runs.judge(question, answer) != 0
                || runs.judge(question, answer + 3 * question.tolerance()) == 0) {
            findings.add(YAML, question(id), "lesson.tolerance", id);
        }
        for (int i = 0; i < question.mistakes().size(); i++) {
            double wrong = runs.mistake(question, i);
            if (Double.isFinite(wrong) && runs.judge(question, wrong) == 0) {
                findings.add(
                        YAML,
                        question(id),
                        "lesson.mistake-right",
                        question.mistakes().get(i).text(),
                        id);
            }
        }
    }

    private void checkGoals() {
        LessonRuns runs = new LessonRuns(lesson);
        lesson.goals()
                .forEach((id, goal) -> {
                    if (runs.reachedUntouched(goal)) {
                        findings.add(YAML, goal(id), "lesson.goal-untouched", id);
                    }
                    if (!runs.reachedBySolution(goal)) {
                        findings.add(YAML, goal(id), "lesson.goal-out-of-reach", id);
                    }
                    keptFrom(goal)
                            .forEach(knob ->
                                    findings.add(YAML, goal(id), "lesson.goal-locked", id, knob));
                });
    }

    /** The knobs a goal asks for that its scene does not let the student turn. */
    private List<String> keptFrom(Goal goal) {
        Scene scene = lesson.scenes().get(goal.scene());
        return scene == null
                ? List.of()
                : goal.solution().keySet().stream()
                        .filter(path -> scene.rules().locks(path) || scene.rules().hides(path))
                        .toList();
    }

    // --- the teacher's notes

    private void checkTeacher() {
        for (Language language : Language.values()) {
            String file = "teacher." + language.code() + ".md";
            Optional<Optional<String>> read =
                    findings.attempt(file, 0, () -> lesson.files().text(file));
            if (read.isEmpty()) {
                continue;
            }
            Optional<String> text = read.get();
            if (text.isEmpty()) {
                findings.add(file, 0, "lesson.no-translation", file);
            } else {
                int last = (int) text.get().lines().count();
                TeacherNotes.missing(text.get(), Words.in(language))
                        .forEach(word -> findings.add(file, last, "lesson.missing-part", word));
            }
        }
    }
}
