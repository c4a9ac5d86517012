package org.gradientlab.shell.session;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.gradientlab.experiment.Bench;
import org.gradientlab.experiment.Benches;
import org.gradientlab.experiment.Scene;
import org.jspecify.annotations.Nullable;

/** All that a window shows, as one model: the session, its files, the settings, place, notices. */
public final class Workbench implements AutoCloseable {
    private final Preferences preferences;
    private final Surroundings surroundings;
    private final Session session;
    private final Documents documents;
    private final CodeDesk code;
    private final Stills stills;
    private final LessonDesk lessons;
    private final LessonPapers papers;
    private final Presentation presentation;
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(Place.HOME);
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();

    public Workbench(Preferences preferences, Surroundings surroundings) {
        this(preferences, surroundings, ProgressFile.none());
    }

    public Workbench(Preferences preferences, Surroundings surroundings, ProgressFile progress) {
        this.preferences = preferences;
        this.surroundings = surroundings;
        session = new Session(surroundings.threads(), surroundings.clock(), first());
        session.speed(preferences.settings().speed());
        documents =
                new Documents(
                        session, preferences, surroundings, this::tell, () -> goTo(Place.STAGE));
        code = new CodeDesk(session, preferences, documents, surroundings.background());
        stills = new Stills(surroundings.background());
        lessons =
                new LessonDesk(
                        documents,
                        session,
                        preferences,
                        progress,
                        surroundings.background(),
                        teller());
        presentation = new Presentation(session, lessons, preferences);
        presentation.onProperty().subscribe(lessons::present);
        papers = new LessonPapers(lessons, documents, preferences);
        documents.lessonsGoTo(lessons::open);
        preferences.trouble().ifPresent(this::tell);
    }

    private LessonDesk.Teller teller() {
        return new LessonDesk.Teller() {
            @Override
            public void tell(Notice notice) {
                Workbench.this.tell(notice);
            }

            @Override
            public void dismiss() {
                dismissNotice();
            }
        };
    }

    private static Sheet first() {
        return BuiltInScene.all().stream()
                .findFirst()
                .map(BuiltInScene::sheet)
                .orElseGet(() -> Sheet.untitled(Scene.of(Benches.all().getFirst())));
    }

    // --- what there is to see

    public Session session() {
        return session;
    }

    public Documents documents() {
        return documents;
    }

    public CodeDesk code() {
        return code;
    }

    public LessonDesk lessons() {
        return lessons;
    }

    public Presentation presentation() {
        return presentation;
    }

    /** What of the open lesson goes to paper or to the teacher. */
    public LessonPapers papers() {
        return papers;
    }

    public Preferences preferences() {
        return preferences;
    }

    /** What there is of the computer around. */
    public Surroundings surroundings() {
        return surroundings;
    }

    public Stills stills() {
        return stills;
    }

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** What the window has to say just now, or null. */
    public ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    // --- commands

    /** Goes to another page; the run goes on only while its stage is on screen. */
    public void goTo(Place next) {
        if (next != Place.STAGE) {
            session.pause();
            presentation.end();
        }
        place.set(next);
    }

    /** Shows the stage to an audience. */
    public void present() {
        goTo(Place.STAGE);
        presentation.start();
    }

    public void tell(Notice next) {
        notice.set(next);
    }

    public void dismissNotice() {
        notice.set(null);
    }

    public void startNew(Bench<?> bench) {
        session.startNew(bench);
        goTo(Place.STAGE);
    }

    public void speed(double stepsPerSecond) {
        session.speed(stepsPerSecond);
        preferences.speed(stepsPerSecond);
    }

    @Override
    public void close() {
        session.close();
    }
}
