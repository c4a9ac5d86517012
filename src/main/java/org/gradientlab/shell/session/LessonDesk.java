package org.gradientlab.shell.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.Shot;
import org.gradientlab.lesson.Course;
import org.gradientlab.lesson.Glossary;
import org.gradientlab.lesson.Goal;
import org.gradientlab.lesson.GoalWatch;
import org.gradientlab.lesson.Lesson;
import org.gradientlab.lesson.LessonFiles;
import org.gradientlab.lesson.LessonPlaces;
import org.gradientlab.lesson.LessonProgress;
import org.gradientlab.lesson.LessonReader;
import org.gradientlab.lesson.LessonText;
import org.gradientlab.lesson.Part;
import org.gradientlab.lesson.SceneTitles;
import org.gradientlab.words.Word;
import org.jspecify.annotations.Nullable;

/** The lesson beside the stage: where one is in it, what one answered, which goals are reached. */
public final class LessonDesk {
    private final Documents documents;
    private final Session session;
    private final Preferences preferences;
    private final ProgressFile kept;
    private final Map<String, Lesson> lessons = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable Lesson> lesson = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<LessonProgress> progress =
            new ReadOnlyObjectWrapper<>(LessonProgress.none());
    private final Map<String, GoalWatch> watches = new HashMap<>();
    private @Nullable Glossary glossary;
    private @Nullable String shown;

    LessonDesk(Documents documents, Session session, Preferences preferences, ProgressFile kept) {
        this.preferences = preferences;
        this.documents = documents;
        this.session = session;
        this.kept = kept;
    }

    // --- what there is to see

    /** The lessons of the course, read when first asked for, and those opened from elsewhere. */
    public List<Lesson> lessons() {
        if (lessons.isEmpty()) {
            Course.lessons().forEach(one -> lessons.put(one.id(), one));
        }
        return List.copyOf(lessons.values());
    }

    public Glossary glossary() {
        Glossary known = glossary;
        if (known == null) {
            known = Course.glossary();
            glossary = known;
        }
        return known;
    }

    /** The lesson beside the stage, or null. */
    public ReadOnlyObjectProperty<@Nullable Lesson> lessonProperty() {
        return lesson.getReadOnlyProperty();
    }

    /** How far one is in it. */
    public ReadOnlyObjectProperty<LessonProgress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public LessonProgress progressOf(Lesson one) {
        return kept.of(one.id());
    }

    /** The name of the lesson's scene that is on the stage, if one is. */
    public Optional<String> shownScene() {
        return Optional.ofNullable(shown);
    }

    // --- commands

    /** Opens a lesson where one left it. */
    public void open(Lesson next) {
        LessonProgress known = kept.of(next.id());
        shown = null;
        watches.clear();
        lesson.set(next);
        progress.set(known);
        goTo(Math.max(0, known.part()));
        next.scenes().keySet().stream().findFirst().ifPresent(this::show);
    }

    public void open(String id) {
        lessons().stream().filter(one -> one.id().equals(id)).findFirst().ifPresent(this::open);
    }

    /** Adds the lessons of a folder or zip, which may come from anyone, and opens the first. */
    public void open(Path place) {
        List<Lesson> found = new ArrayList<>();
        for (LessonFiles files : LessonPlaces.at(place)) {
            LessonReader.read(files).lesson().ifPresent(found::add);
        }
        lessons();
        found.forEach(one -> lessons.put(one.id(), one));
        if (!found.isEmpty()) {
            open(found.getFirst());
        }
    }

    /** Puts the lesson away; the scene stays on the stage. */
    public void close() {
        shown = null;
        lesson.set(null);
    }

    public void goTo(int part) {
        change(progress.get().at(Math.clamp(part, 0, Part.values().length - 1)));
    }

    /** Lays a scene of the lesson on the workbench. */
    public void show(String scene) {
        Scene found = present().scenes().get(scene);
        if (found != null) {
            // Whoever sees the sheet asks which of the lesson's scenes it is.
            shown = scene;
            watches.clear();
            documents.lay(new Sheet(found, Word.of("shell.file-title", title(scene)), null));
        }
    }

    /** What the text calls the scene, in the language in force. */
    private String title(String scene) {
        LessonText text = present().text(preferences.settings().language());
        return SceneTitles.of(text).getOrDefault(scene, scene.replace('-', ' '));
    }

    /** Shows what a goal's own solution does. */
    public void solve(String goal) {
        Goal wanted = present().goals().get(goal);
        if (wanted != null) {
            show(wanted.scene());
            session.open(
                    new Sheet(
                            wanted.solved(session.scene()),
                            Word.of("shell.file-title", title(wanted.scene())),
                            null));
            session.play();
        }
    }

    public void answer(String question, LessonProgress.Answer answer) {
        change(progress.get().with(question, answer));
    }

    /** Forgets what was answered and reached in this lesson. */
    public void startOver() {
        watches.clear();
        change(LessonProgress.none().at(0));
    }

    /** How a goal stands in what is on screen; empty while another scene is. */
    public Optional<GoalWatch.Standing> standing(String goal, Shot shot) {
        Goal wanted = present().goals().get(goal);
        if (wanted == null || !wanted.scene().equals(shown)) {
            return Optional.empty();
        }
        Scene scene = Objects.requireNonNull(present().scenes().get(wanted.scene()));
        GoalWatch.Standing standing =
                watches.computeIfAbsent(goal, any -> new GoalWatch(wanted, scene)).see(shot);
        if (standing.reachedAt().isPresent() && !progress.get().goals().contains(goal)) {
            change(progress.get().reached(goal));
        }
        return Optional.of(standing);
    }

    private Lesson present() {
        return Objects.requireNonNull(lesson.get(), "no lesson is open");
    }

    private void change(LessonProgress next) {
        progress.set(next);
        kept.keep(present().id(), next);
    }
}
