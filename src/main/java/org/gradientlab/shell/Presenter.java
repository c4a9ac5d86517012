package org.gradientlab.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.gradientlab.plot.Look;
import org.gradientlab.shell.present.PresentActs;
import org.gradientlab.shell.present.PresentKeys;
import org.gradientlab.shell.present.PresentPage;
import org.gradientlab.shell.session.Presentation;
import org.gradientlab.shell.session.Workbench;
import org.jspecify.annotations.Nullable;

/** Brings the stage before an audience and back: which window shows what. */
final class Presenter {
    private final Workbench workbench;
    private final Presentation presentation;
    private final PresentActs acts;
    private final Consumer<Optional<PresentPage>> window;
    private FullScreen fullScreen = FullScreen.none();
    private boolean wasFull;
    private @Nullable PresentPage page;
    private Look own;

    /**
     * @param window puts a page in place of the lab, or the lab back
     */
    Presenter(Workbench workbench, Look own, Parent root, Consumer<Optional<PresentPage>> window) {
        this.workbench = workbench;
        this.presentation = workbench.presentation();
        this.own = own;
        this.window = window;
        acts = new PresentActs(workbench);
        new PresentKeys(presentation, acts).listenTo(root);
        presentation.onProperty().subscribe(this::show);
    }

    void in(FullScreen screen) {
        fullScreen = screen;
    }

    FullScreen fullScreen() {
        return fullScreen;
    }

    private void show(boolean on) {
        if (on) {
            wasFull = fullScreen.is();
            PresentPage opened =
                    new PresentPage(workbench, PresentStage.of(workbench, own), acts, own);
            page = opened;
            window.accept(Optional.of(opened));
            opened.requestFocus();
            fullScreen.set(true, true);
        } else if (page != null) {
            PresentPage closed = page;
            page = null;
            window.accept(Optional.empty());
            closed.close();
            fullScreen.set(wasFull, false);
        }
    }

    void restyle(Look next) {
        own = next;
        if (page != null) {
            page.restyle(next);
        }
    }
}
