package org.gradientlab.shell;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.stage.Window;
import org.gradientlab.plot.Look;
import org.gradientlab.shell.control.Voice;
import org.gradientlab.shell.present.AudienceWindow;
import org.gradientlab.shell.present.PresentActs;
import org.gradientlab.shell.present.PresentKey;
import org.gradientlab.shell.present.PresentKeys;
import org.gradientlab.shell.present.PresentPage;
import org.gradientlab.shell.present.Screens;
import org.gradientlab.shell.present.TeacherPane;
import org.gradientlab.shell.session.Presentation;
import org.gradientlab.shell.session.Workbench;
import org.jspecify.annotations.Nullable;

/**
 * Brings the stage before an audience and back. With one screen its page takes the lab's place;
 * with two the audience has a window of its own and the lab shows the teacher's notes. Screens may
 * come and go meanwhile: the run knows nothing of it.
 */
final class Presenter {
    private final Workbench workbench;
    private final Voice voice;
    private final Presentation presentation;
    private final PresentActs acts;
    private final Parent root;
    private final Desk desk;
    private final PresentKeys keys;
    private final ListChangeListener<Rectangle2D> rearranging = change -> rearrange();
    private FullScreen fullScreen = FullScreen.none();
    private Screens screens = Screens.one();
    private boolean wasFull;
    private Look own;
    private @Nullable PresentStage stage;
    private @Nullable PresentPage page;
    private @Nullable AudienceWindow audience;
    private @Nullable TeacherPane teacher;

    /** What the lab's window does for it. */
    interface Desk {
        /** Puts a page in place of the lab, or the lab back. */
        void page(Optional<PresentPage> page);

        /** Puts the teacher's notes beside the stage, or takes them away. */
        void notes(@Nullable TeacherPane notes);

        /** Calls the knobs or the list of keys. */
        void call(PresentKey key);

        /** The lab's own keys hold on the audience's screen too. */
        void listenTo(Parent audience);

        String sheet();
    }

    Presenter(Workbench workbench, Voice voice, Look own, Parent root, Desk desk) {
        this.workbench = workbench;
        this.voice = voice;
        this.presentation = workbench.presentation();
        this.own = own;
        this.root = root;
        this.desk = desk;
        acts = new PresentActs(workbench, () -> desk.call(PresentKey.EXPLAIN));
        keys = new PresentKeys(presentation, acts);
        keys.listenTo(root);
        screens.bounds().addListener(rearranging);
        presentation.onProperty().subscribe(this::show);
    }

    void in(FullScreen screen, Screens all) {
        screens.bounds().removeListener(rearranging);
        fullScreen = screen;
        screens = all;
        screens.bounds().addListener(rearranging);
    }

    FullScreen fullScreen() {
        return fullScreen;
    }

    private void show(boolean on) {
        if (on) {
            wasFull = fullScreen.is();
            open();
        } else if (page != null) {
            close();
            fullScreen.set(wasFull, false);
        }
    }

    /** A screen has come or gone, or another resolution was chosen. */
    private void rearrange() {
        if (page == null) {
            return;
        }
        Optional<Rectangle2D> wanted = audienceScreen();
        boolean stays =
                audience == null ? wanted.isEmpty() : wanted.filter(audience::isOn).isPresent();
        if (!stays) {
            close();
            open();
        }
    }

    private Optional<Rectangle2D> audienceScreen() {
        Window window = root.getScene() == null ? null : root.getScene().getWindow();
        if (window == null || screens.bounds().size() < 2) {
            return Optional.empty();
        }
        return screens.besides(
                window.getX() + window.getWidth() / 2, window.getY() + window.getHeight() / 2);
    }

    private void open() {
        PresentPage opened = new PresentPage(workbench, voice, stage(), acts, own);
        page = opened;
        audienceScreen().ifPresentOrElse(screen -> openTwo(opened, screen), () -> openOne(opened));
    }

    /** One for all talks: what listens to the session does so once. */
    private PresentStage stage() {
        PresentStage made = stage;
        if (made == null) {
            made = new PresentStage(workbench, voice, own);
            stage = made;
        }
        return made;
    }

    private void openOne(PresentPage opened) {
        desk.page(Optional.of(opened));
        opened.requestFocus();
        fullScreen.set(true, true);
    }

    private void openTwo(PresentPage opened, Rectangle2D screen) {
        keys.listenTo(opened);
        desk.listenTo(opened);
        TeacherPane notes =
                new TeacherPane(workbench, acts, Clock.system(ZoneId.systemDefault()), own);
        teacher = notes;
        desk.notes(notes);
        acts.desk(desk::call);
        AudienceWindow window = new AudienceWindow(opened, screen, desk.sheet(), presentation::end);
        audience = window;
        window.show();
        fullScreen.set(wasFull, false);
        root.requestFocus();
    }

    private void close() {
        PresentPage closed = page;
        page = null;
        acts.desk(null);
        if (audience != null) {
            audience.close();
            audience = null;
        } else {
            desk.page(Optional.empty());
        }
        if (teacher != null) {
            teacher.close();
            teacher = null;
            desk.notes(null);
        }
        if (closed != null) {
            closed.close();
        }
    }

    void restyle(Look next) {
        own = next;
        if (page != null) {
            page.restyle(next);
        }
        if (teacher != null) {
            teacher.restyle(next);
        }
    }
}
