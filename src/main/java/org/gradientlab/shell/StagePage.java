package org.gradientlab.shell;

import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.gradientlab.experiment.Bench;
import org.gradientlab.experiment.Shot;
import org.gradientlab.plot.Look;
import org.gradientlab.shell.control.Voice;
import org.gradientlab.shell.page.BenchViews;
import org.gradientlab.shell.panel.KnobPanel;
import org.gradientlab.shell.session.Workbench;
import org.gradientlab.shell.transport.TransportBar;
import org.gradientlab.view.BenchView;
import org.jspecify.annotations.Nullable;

/**
 * Where experiments are done: the bench's view, the knobs beside it, the transport bar below. In a
 * small window the knobs fold away and come over the view when called.
 */
final class StagePage extends BorderPane {
    /** Below this many px at scale 1 the knobs fold. */
    private static final double ROOM_FOR_KNOBS = 1100;

    private final Workbench workbench;
    private final StackPane stage = new StackPane();
    private final StackPane middle = new StackPane(stage);
    private final KnobPanel knobs;
    private final TransportBar transport;
    private @Nullable BenchView view;
    private @Nullable Bench<?> bench;
    private Look look;
    private boolean folded;
    private boolean called;
    private Runnable foldChanged = () -> {};

    StagePage(Workbench workbench, Voice voice, Look look) {
        this.workbench = workbench;
        this.look = look;
        stage.getStyleClass().add("stage");
        stage.setMinSize(0, 0);
        knobs = new KnobPanel(workbench.session(), look);
        transport = new TransportBar(workbench, voice, look);
        setCenter(middle);
        setRight(knobs);
        setBottom(transport);
        workbench.session().shotProperty().subscribe(this::show);
        widthProperty().subscribe(width -> fit());
    }

    private void show(@Nullable Shot shot) {
        if (shot == null) {
            return;
        }
        if (!shot.scene().bench().equals(bench)) {
            change(shot.scene().bench());
        }
        BenchView present = view;
        if (present != null) {
            present.show(shot);
            knobs.mark(present::marks);
        }
    }

    private void change(Bench<?> next) {
        if (view != null) {
            view.dispose();
        }
        BenchView opened = BenchViews.open(next, new SessionHand(workbench));
        opened.restyle(look);
        stage.getChildren().setAll(opened.stage());
        view = opened;
        bench = next;
    }

    void restyle(Look next) {
        look = next;
        if (view != null) {
            view.restyle(next);
        }
        knobs.restyle(next);
        transport.restyle(next);
        BenchView present = view;
        if (present != null) {
            knobs.mark(present::marks);
        }
        fit();
    }

    // --- folding

    boolean isFolded() {
        return folded;
    }

    boolean isCalled() {
        return called;
    }

    void onFoldChanged(Runnable listener) {
        foldChanged = listener;
    }

    /** Shows the folded knobs over the view, or puts them away again. */
    void callKnobs(boolean wanted) {
        called = folded && wanted;
        arrange();
    }

    private void fit() {
        boolean next = getWidth() > 0 && getWidth() < look.size(ROOM_FOR_KNOBS);
        if (next != folded) {
            folded = next;
            called = false;
            arrange();
        }
    }

    private void arrange() {
        setRight(null);
        middle.getChildren().remove(knobs);
        if (!folded) {
            setRight(knobs);
        } else if (called) {
            StackPane.setAlignment(knobs, javafx.geometry.Pos.CENTER_RIGHT);
            middle.getChildren().add(knobs);
        }
        foldChanged.run();
    }

    void focusKnobs() {
        callKnobs(true);
        knobs.focusFirst();
    }

    void focusTimeline() {
        transport.focusTimeline();
    }
}
