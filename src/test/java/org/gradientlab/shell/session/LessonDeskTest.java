package org.gradientlab.shell.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gradientlab.experiment.Scene;
import org.gradientlab.lesson.Lesson;
import org.gradientlab.lesson.LessonProgress;
import org.gradientlab.plot.Theme;
import org.gradientlab.words.Language;
import org.gradientlab.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lesson beside the stage, without a window: reloading, foreign lessons, the cover. */
class LessonDeskTest {
    private static final Path TEMPLATE = Path.of("assets/templates/lesson");

    @TempDir private Path folder;
    private final List<Runnable> watched = new ArrayList<>();
    private Workbench workbench;
    private LessonDesk desk;

    private static Workbench workbench(ProgressFile progress) {
        Settings settings =
                new Settings(
                        Theme.LIGHT, Language.ENGLISH, 1, true, 1280, 720, 50, true, List.of());
        return new Workbench(
                Preferences.of(settings),
                new Surroundings(
                        Thread.ofPlatform().daemon().factory(),
                        System::nanoTime,
                        Background.none(),
                        FileChoice.none(),
                        TextClipboard.ofItsOwn()),
                progress);
    }

    @BeforeEach
    void open() {
        workbench = workbench(ProgressFile.none());
        desk = workbench.lessons();
        desk.watchWith((place, written) -> {
            watched.add(written);
            return () -> watched.remove(written);
        });
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    private Path lesson(String id) throws IOException {
        Path lesson = Files.createDirectories(folder.resolve(id));
        try (Stream<Path> files = Files.list(TEMPLATE)) {
            for (Path file : files.toList()) {
                String text = Files.readString(file).replace("NAME", id);
                Files.writeString(lesson.resolve(file.getFileName().toString()), text);
            }
        }
        return lesson;
    }

    private Lesson opened() {
        return Objects.requireNonNull(desk.lessonProperty().get());
    }

    private String title() {
        return opened().text(Language.ENGLISH).title();
    }

    private void save(Path file, String old, String by) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.contains(old), old);
        Files.writeString(file, text.replace(old, by));
        List.copyOf(watched).forEach(Runnable::run);
    }

    @Test
    void aSavedLessonIsReadAgainAndKeepsAnswersAndPlace() throws IOException {
        Path place = lesson("mine");
        desk.open(place);
        desk.goTo(3);
        desk.answer("why", new LessonProgress.Answer("so", true));
        save(place.resolve("en.md"), "# A lesson to change", "# A lesson that changed");
        assertEquals("A lesson that changed", title());
        assertEquals(3, desk.progressProperty().get().part());
        assertTrue(desk.progressProperty().get().answers().containsKey("why"));
        assertEquals(1, watched.size());
    }

    @Test
    void aSavedSceneThatIsOnTheStageIsLaidAnew() throws IOException {
        Path place = lesson("mine");
        desk.open(place);
        desk.show("jumping");
        save(
                place.resolve("lesson.yaml"),
                "steps: 40\n    lanes:\n      - f: (x-1)^2+1\n        x0: 6\n        optimizer: {kind: sgd, eta: 1}",
                "steps: 44\n    lanes:\n      - f: (x-1)^2+1\n        x0: 6\n        optimizer: {kind: sgd, eta: 1}");
        assertEquals(44, workbench.session().scene().steps());
        assertEquals("jumping", desk.shownScene().orElseThrow());
    }

    @Test
    void aFaultInWhatWasSavedIsToldAndTheOldTextStaysUntilItIsMended() throws IOException {
        Path place = lesson("mine");
        desk.open(place);
        save(place.resolve("lesson.yaml"), "level: first", "level: last");
        Notice notice = Objects.requireNonNull(workbench.noticeProperty().get());
        assertEquals(Notice.Kind.FAULT, notice.kind());
        String said = notice.sentence().in(Words.in(Language.ENGLISH));
        assertTrue(said.startsWith("mine/lesson.yaml:3: "), said);
        assertEquals("A lesson to change", title());
        save(place.resolve("lesson.yaml"), "level: last", "level: first");
        assertNull(workbench.noticeProperty().get());
    }

    @Test
    void anotherStartOfTheLabResumesWhereOneLeft() {
        for (int start = 0; start < 2; start++) {
            ProgressFile file = ProgressFile.in(folder, Runnable::run);
            try (Workbench lab = workbench(file)) {
                LessonDesk again = lab.lessons();
                again.open("step-size");
                assertEquals(start == 0 ? 0 : 4, again.progressProperty().get().part());
                assertEquals(start, again.progressProperty().get().answers().size());
                again.answer("eta-one", new LessonProgress.Answer("-4", true));
                again.goTo(4);
            }
        }
    }

    @Test
    void aLessonPutAwayIsNoLongerWatched() throws IOException {
        desk.open(lesson("mine"));
        assertEquals(1, watched.size());
        desk.close();
        assertEquals(0, watched.size());
    }

    @Test
    void aForeignLessonTakesNeitherNameNorProgressOfTheCourse() throws IOException {
        desk.open("gradient-descent");
        desk.answer("first-step", new LessonProgress.Answer("5.5", true));
        Lesson own = opened();
        desk.open(lesson("gradient-descent"));
        assertEquals("A lesson to change", title());
        assertTrue(desk.progressProperty().get().answers().isEmpty());
        assertEquals(19, desk.shelf().lessons().size());
        desk.close();
        desk.open("gradient-descent");
        assertEquals(own, opened());
        assertTrue(desk.progressProperty().get().answers().containsKey("first-step"));
    }

    @Test
    void whatCannotBeReadOfAFolderIsTold() throws IOException {
        lesson("good");
        Files.writeString(lesson("bad").resolve("lesson.yaml"), "{{{");
        desk.open(folder);
        assertEquals("good", opened().id());
        Notice notice = Objects.requireNonNull(workbench.noticeProperty().get());
        String said = notice.sentence().in(Words.in(Language.ENGLISH));
        assertTrue(said.startsWith("bad/lesson.yaml:"), said);
    }

    @Test
    void theTermsOfAForeignFolderAreKnown() throws IOException {
        lesson("mine");
        String term = "wug: {en: {term: wug, meaning: a bird}, zh: {term: 乌格, meaning: 一种鸟}}";
        Files.writeString(folder.resolve("glossary.yaml"), term);
        desk.open(folder);
        assertEquals(
                "a bird",
                desk.shelf().glossary().term("wug", Language.ENGLISH).orElseThrow().meaning());
        assertTrue(desk.shelf().glossary().term("gradient", Language.ENGLISH).isPresent());
    }

    @Test
    void theRunIsCoveredUntilEveryPredictionIsAnswered() {
        Session session = workbench.session();
        desk.open("gradient-descent");
        assertTrue(session.cover().isOn());
        assertEquals(0, session.scene().at());
        session.play();
        Notice notice = Objects.requireNonNull(workbench.noticeProperty().get());
        assertEquals(Notice.Kind.ASKING, notice.kind());
        desk.goTo(1);
        desk.answer("which-way", new LessonProgress.Answer("left", true));
        assertTrue(session.cover().isOn());
        desk.answer("first-step", new LessonProgress.Answer("7", false));
        assertFalse(session.cover().isOn());
    }

    @Test
    void goingOnWithoutPredictingUncoversAndSoDoesAnotherScene() {
        Session session = workbench.session();
        desk.open("gradient-descent");
        desk.goTo(2);
        assertFalse(session.cover().isOn());
        desk.goTo(0);
        assertTrue(session.cover().isOn());
        workbench.startNew(session.scene().bench());
        assertFalse(session.cover().isOn());
        session.undo();
        assertTrue(session.cover().isOn());
        desk.close();
        assertFalse(session.cover().isOn());
    }

    @Test
    void nothingOfTheFutureIsInACoveredShot() {
        Session session = workbench.session();
        Scene scene = session.scene().at(0);
        session.open(Sheet.untitled(scene));
        session.cover(true);
        while (session.shotProperty().get() == null || !isFresh(session, scene)) {
            session.pulse();
            Thread.onSpinWait();
        }
        session.seekToEnd();
        session.stepBy(1);
        session.pulse();
        var shot = Objects.requireNonNull(session.shotProperty().get());
        assertEquals(0, shot.step());
        assertEquals(0, shot.computed());
        assertEquals(scene.steps(), shot.last());
        assertEquals(1, shot.lane().track().count());
        assertNotNull(shot.lane().frame());
    }

    private static boolean isFresh(Session session, Scene scene) {
        var shot = session.shotProperty().get();
        return shot != null && shot.scene().equals(scene);
    }
}
