package org.gradientlab.shell.session;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.Shot;
import org.gradientlab.lesson.Goal;
import org.gradientlab.lesson.GoalWatch;
import org.gradientlab.lesson.Lesson;
import org.gradientlab.lesson.LessonProgress;
import org.gradientlab.lesson.LessonText;
import org.gradientlab.lesson.Part;
import org.gradientlab.lesson.SceneTitles;
import org.gradientlab.words.Word;
import org.jspecify.annotations.Nullable;

/** The lesson beside the stage: where one is in it, what one answered, which goals are reached. */
public final class LessonDesk {
    private static final int PREDICT = List.of(Part.values()).indexOf(Part.PREDICT);

    private final Documents documents;
    private final Session session;
    private final Preferences preferences;
    private final ProgressFile kept;
    private final Background background;
    private final LessonShelf shelf = new LessonShelf();
    private final LessonReload reload;
    private final ReadOnlyObjectWrapper<@Nullable Lesson> lesson = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<LessonProgress> progress =
            new ReadOnlyObjectWrapper<>(LessonProgress.none());
    private final Map<String, GoalWatch> watches = new HashMap<>();
    private final Teller teller;
    private boolean presenting;
    private @Nullable String shown;
    private @Nullable Word shownTitle;

    /** How the desk speaks: it says something, or takes back what it said. */
    interface Teller {
        void tell(Notice notice);

        void dismiss();
    }

    LessonDesk(
            Documents documents,
            Session session,
            Preferences preferences,
            ProgressFile kept,
            Background background,
            Teller teller) {
        this.preferences = preferences;
        this.documents = documents;
        this.session = session;
        this.kept = kept;
        this.background = background;
        this.teller = teller;
        reload = new LessonReload(background, teller::tell, teller::dismiss, this::reread);
        session.sheetProperty().subscribe(sheet -> coverWhilePredicting());
        session.cover().onRefusal(() -> teller.tell(Notice.asking("lesson.predict-first")));
    }

    // --- what there is to see

    public LessonShelf shelf() {
        return shelf;
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
        return kept.of(key(one));
    }

    /** Lessons from elsewhere may call themselves as they like: their folder tells them apart. */
    private String key(Lesson one) {
        String folder = one.files().name().replaceAll("[^\\p{L}\\p{N}_-]", "_");
        return shelf.isOfCourse(one) ? one.id() : "other/" + folder + "/" + one.id();
    }

    /** The name of the lesson's scene that is on the stage, if one is. */
    public Optional<String> shownScene() {
        Word title = shownTitle;
        boolean there = title != null && title.equals(session.sheetProperty().get().title());
        return Optional.ofNullable(there ? shown : null);
    }

    // --- commands

    /** Who tells when the files of a lesson are saved. */
    public void watchWith(FolderWatch watch) {
        reload.watchWith(watch);
    }

    /** Opens a lesson where one left it. */
    public void open(Lesson next) {
        LessonProgress known = progressOf(next);
        forgetScene();
        lesson.set(next);
        progress.set(known);
        reload.follow(next);
        goTo(Math.max(0, known.part()));
        next.scenes().keySet().stream().findFirst().ifPresent(this::show);
    }

    public void open(String id) {
        Lesson from = lesson.get();
        boolean foreign = from != null && !shelf.isOfCourse(from);
        shelf.named(id, foreign).ifPresent(this::open);
    }

    /** Adds the lessons of a folder or zip, which may come from anyone, and opens the first. */
    public void open(Path place) {
        background.run(
                () -> LessonShelf.Delivery.from(place),
                this::receive,
                fault -> teller.tell(Notice.of(fault)));
    }

    private void receive(LessonShelf.Delivery delivery) {
        shelf.add(delivery);
        if (!delivery.lessons().isEmpty()) {
            open(delivery.lessons().getFirst());
        }
        delivery.findings().stream()
                .findFirst()
                .ifPresent(finding -> teller.tell(Notice.fault(finding.word())));
    }

    /** Takes the lesson as it was saved now: where one is, and what one answered, stays. */
    private void reread(Lesson next) {
        Lesson before = lesson.get();
        shelf.replace(next);
        if (before == null || !before.files().equals(next.files())) {
            return;
        }
        lesson.set(next);
        reload.follow(next);
        watches.clear();
        String name = shown;
        if (name != null && !Objects.equals(before.scenes().get(name), next.scenes().get(name))) {
            show(name);
        }
        coverWhilePredicting();
    }

    /** Puts the lesson away; the scene stays on the stage. */
    public void close() {
        forgetScene();
        lesson.set(null);
        reload.follow(null);
        coverWhilePredicting();
    }

    private void forgetScene() {
        shown = null;
        shownTitle = null;
        watches.clear();
    }

    public void goTo(int part) {
        change(progress.get().at(Math.clamp(part, 0, Part.values().length - 1)));
    }

    /** Lays a scene of the lesson on the workbench; at its start while a prediction is open. */
    public void show(String scene) {
        Scene found = present().scenes().get(scene);
        if (found != null) {
            // Whoever sees the sheet asks which of the lesson's scenes it is.
            shown = scene;
            shownTitle = Word.of("shell.file-title", title(scene));
            watches.clear();
            boolean waits = isPredicting() && !presenting;
            documents.lay(new Sheet(waits ? found.at(0) : found, shownTitle, null));
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
            change(progress.get().shown(goal));
            show(wanted.scene());
            Scene solved = wanted.solved(session.scene()).at(0);
            session.open(session.sheetProperty().get().with(solved));
            session.play();
        }
    }

    public void answer(String question, LessonProgress.Answer answer) {
        boolean covered = session.cover().isOn();
        change(progress.get().with(question, answer));
        if (covered && !session.cover().isOn()) {
            teller.tell(Notice.done("lesson.predicted"));
        }
    }

    /** Forgets what was answered and reached in this lesson. */
    public void startOver() {
        watches.clear();
        change(LessonProgress.none().at(0));
    }

    /** Has the engine say something about the lesson, away from the screen. */
    public <T> void compute(Supplier<T> task, Consumer<T> told) {
        background.run(task, told, fault -> teller.tell(Notice.of(fault)));
    }

    // --- the prediction before the first run

    /** Whether a question under Predict waits for its answer and one has not gone on without it. */
    private boolean isPredicting() {
        Lesson open = lesson.get();
        return open != null
                && progress.get().part() <= PREDICT
                && !progress.get().answers().keySet().containsAll(open.predictions());
    }

    private void coverWhilePredicting() {
        session.cover(shownScene().isPresent() && isPredicting() && !presenting);
    }

    /** Before an audience the teacher asks, and says when the run goes on. */
    void present(boolean wanted) {
        presenting = wanted;
        coverWhilePredicting();
    }

    // --- goals

    /** How a goal stands in what is on screen; empty while another scene is. */
    public Optional<GoalWatch.Standing> standing(String goal, Shot shot) {
        Goal wanted = present().goals().get(goal);
        if (wanted == null || !Optional.of(wanted.scene()).equals(shownScene())) {
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
        kept.keep(key(present()), next);
        coverWhilePredicting();
    }
}
