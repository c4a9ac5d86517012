package org.gradientlab.shell;

import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.gradientlab.experiment.Shot;
import org.gradientlab.plot.Look;
import org.gradientlab.shell.control.Voice;
import org.gradientlab.shell.panel.KnobPanel;
import org.gradientlab.shell.session.Workbench;
import org.gradientlab.shell.transport.TransportBar;
import org.jspecify.annotations.Nullable;

/**
 * Where experiments are done: the bench's view, the knobs beside it, the transport bar below. In a
 * small window the knobs fold away and come over the view when called.
 */
final class StagePage extends BorderPane {
    /** Below this many px at scale 1 the knobs fold. */
    private static final double ROOM_FOR_KNOBS = 1100;

    private final Workbench workbench;
    private final LaneStages stages;
    private final StackPane middle;
    private final KnobPanel knobs;
    private final TransportBar transport;
    private Look look;
    private boolean folded;
    private boolean called;
    private Runnable foldChanged = () -> {};

    StagePage(Workbench workbench, Voice voice, Look look) {
        this.workbench = workbench;
        this.look = look;
        stages = new LaneStages(workbench, look, workbench.session().scene().bench());
        stages.getStyleClass().add("stage");
        middle = new StackPane(stages);
        knobs = new KnobPanel(workbench.session(), look);
        transport = new TransportBar(workbench, voice, look);
        setCenter(middle);
        setRight(knobs);
        setBottom(transport);
        workbench.session().shotProperty().subscribe(this::show);
        workbench
                .session()
                .lanes()
                .chosenProperty()
                .subscribe(lane -> show(workbench.session().shotProperty().get()));
        widthProperty().subscribe(width -> fit());
    }

    private void show(@Nullable Shot shot) {
        if (shot == null) {
            return;
        }
        stages.show(shot);
        knobs.mark(stages::marks);
    }

    void restyle(Look next) {
        look = next;
        stages.restyle(next);
        knobs.restyle(next);
        transport.restyle(next);
        show(workbench.session().shotProperty().get());
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
