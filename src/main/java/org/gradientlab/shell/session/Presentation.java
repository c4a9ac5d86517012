package org.gradientlab.shell.session;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.gradientlab.experiment.Milestone;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.Shot;
import org.gradientlab.lesson.Lesson;
import org.gradientlab.lesson.Talk;
import org.gradientlab.words.Language;
import org.gradientlab.words.Words;

/**
 * The lab before an audience: whether it is shown so, and the way through the talk. A lesson's talk
 * is its scenes in order; without a lesson it is the one scene on the stage. A clicker plays on to
 * the next mark of the run, then to its end, then goes to the next scene.
 */
public final class Presentation {
    private final Session session;
    private final LessonDesk lessons;
    private final Whiteboard board = new Whiteboard();
    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper blank = new ReadOnlyBooleanWrapper();
    private final Preferences preferences;
    private final ReadOnlyBooleanWrapper ticker = new ReadOnlyBooleanWrapper();

    /** Where the run is to stop that the clicker has set in motion; −1 for nowhere. */
    private long until = -1;

    /** Whether it has been seen to move since: if it rests before the mark, someone paused it. */
    private boolean moving;

    Presentation(Session session, LessonDesk lessons, Preferences preferences) {
        this.session = session;
        this.lessons = lessons;
        this.preferences = preferences;
        preferences.settingsProperty().subscribe(now -> ticker.set(now.ticker()));
        session.shotProperty().subscribe(shot -> stopAtMark());
    }

    // --- what there is to see

    public ReadOnlyBooleanProperty onProperty() {
        return on.getReadOnlyProperty();
    }

    /** Whether the screen is dark, so that all look at the teacher. */
    public ReadOnlyBooleanProperty blankProperty() {
        return blank.getReadOnlyProperty();
    }

    /** Whether students see which keys the teacher presses and which knobs are turned. */
    public ReadOnlyBooleanProperty tickerProperty() {
        return ticker.getReadOnlyProperty();
    }

    /** The pointer and what is drawn on the screen. */
    public Whiteboard board() {
        return board;
    }

    /** The scenes of the talk, in order; one where no lesson is open. */
    public Talk talk(Language language) {
        Lesson lesson = lessons.lessonProperty().get();
        return lesson == null || lesson.scenes().isEmpty()
                ? alone(language)
                : Talk.of(lesson, language);
    }

    /** A scene that belongs to no lesson says what it is about as long as no knob is turned. */
    private Talk alone(Language language) {
        Words words = Words.in(language);
        Sheet sheet = session.sheetProperty().get();
        String title = sheet.title().in(words);
        String caption =
                BuiltInScene.all().stream()
                        .filter(built -> built.scene().equals(sheet.scene()))
                        .findFirst()
                        .map(built -> words.sentence(built.about().key()))
                        .orElse(title);
        return new Talk(words.say(sheet.scene().bench().id()), List.of(slide(title, caption)));
    }

    private static Talk.Slide slide(String title, String caption) {
        return new Talk.Slide("", title, caption, "");
    }

    /** Which scene of the talk is on the stage. */
    public int place(Talk talk) {
        String shown = lessons.shownScene().orElse("");
        for (int i = 0; i < talk.slides().size(); i++) {
            if (talk.slides().get(i).scene().equals(shown)) {
                return i;
            }
        }
        return 0;
    }

    /** The scene that comes after the one on the stage. */
    public Optional<Scene> next() {
        Lesson lesson = lessons.lessonProperty().get();
        Talk talk = talk(Language.ENGLISH);
        int next = place(talk) + 1;
        return lesson == null || next >= talk.slides().size()
                ? Optional.empty()
                : Optional.ofNullable(lesson.scenes().get(talk.slides().get(next).scene()));
    }

    // --- commands

    public void start() {
        on.set(true);
    }

    /** Back to the lab, at the step on screen. */
    public void end() {
        on.set(false);
        blank.set(false);
        board.putAway();
    }

    public void toggleBlank() {
        blank.set(!blank.get());
    }

    public void toggleTicker() {
        preferences.ticker(!ticker.get());
    }

    /**
     * Plays on to the next mark of the run; if it is on its way there, it is there at once. At the
     * end of the run the next scene comes.
     */
    public void forward() {
        if (blank.get()) {
            blank.set(false);
            return;
        }
        Shot shot = session.shotProperty().get();
        if (shot == null) {
            return;
        }
        if (shot.step() >= shot.last()) {
            go(1);
        } else if (session.playingProperty().get()) {
            session.pause();
            session.seek(markAfter(shot));
        } else {
            until = markAfter(shot);
            moving = false;
            session.play();
        }
    }

    /** To the mark before, or to the scene before. */
    public void back() {
        Shot shot = session.shotProperty().get();
        if (shot == null) {
            return;
        }
        session.pause();
        long before = marks(shot).filter(mark -> mark < shot.step()).max().orElse(-1);
        if (before >= 0) {
            session.seek(before);
        } else {
            go(-1);
        }
    }

    private void stopAtMark() {
        Shot shot = session.shotProperty().get();
        if (shot == null || until < 0) {
            return;
        }
        if (shot.step() >= until) {
            long mark = until;
            until = -1;
            session.pause();
            session.seek(mark);
        } else if (!shot.playing() && moving) {
            until = -1;
        }
        moving = shot.playing();
    }

    private static long markAfter(Shot shot) {
        return marks(shot).filter(mark -> mark > shot.step()).min().orElse(shot.last());
    }

    /** Where a scene is shown first, what the timeline marks, where the run ends. */
    private static LongStream marks(Shot shot) {
        LongStream turns = shot.scene().turnedAt().mapToLong(Long::longValue);
        LongStream named =
                shot.lanes().stream()
                        .flatMap(lane -> lane.frame().milestones().stream())
                        .mapToLong(Milestone::step);
        LongStream ends = LongStream.of(shot.scene().at(), shot.last());
        return LongStream.concat(LongStream.concat(turns, named), ends)
                .filter(mark -> mark <= shot.last());
    }

    /** Goes on by so many scenes, as far as there are any. */
    private void go(int scenes) {
        Talk talk = talk(Language.ENGLISH);
        int wanted = place(talk) + scenes;
        if (lessons.lessonProperty().get() != null
                && wanted >= 0
                && wanted < talk.slides().size()) {
            board.clear();
            lessons.show(talk.slides().get(wanted).scene());
        }
    }
}
