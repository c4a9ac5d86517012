package org.gradientlab.shell;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.gradientlab.experiment.Shot;
import org.gradientlab.plot.Look;
import org.gradientlab.shell.code.CodePane;
import org.gradientlab.shell.control.Voice;
import org.gradientlab.shell.explain.ExplainLayer;
import org.gradientlab.shell.lesson.LessonPane;
import org.gradientlab.shell.lesson.LessonRail;
import org.gradientlab.shell.panel.KnobPanel;
import org.gradientlab.shell.session.Workbench;
import org.gradientlab.shell.stage.LaneStages;
import org.gradientlab.shell.transport.TransportBar;
import org.jspecify.annotations.Nullable;

/**
 * Where experiments are done: the bench's view, the knobs beside it, the transport bar below. In a
 * small window the knobs fold away and come over the view when called.
 */
final class StagePage extends BorderPane {
    /** Below this many px at scale 1 the knobs fold. */
    private static final double ROOM_FOR_KNOBS = 1100;

    private static final double LESSON = 320;

    private static final double CODE_SHARE = 0.4;
    private static final double LEAST_CODE = 320;
    private static final double MOST_CODE = 560;

    /** Below this the lesson folds away when it has sent one to a scene. */
    private static final double ROOM_FOR_LESSON = 1100;

    /** Beside a lesson the stage may be narrower before the knobs fold. */
    private static final double ROOM_BESIDE_LESSON = 920;

    private static final PseudoClass COVERED = PseudoClass.getPseudoClass("covered");

    private final Workbench workbench;
    private final LaneStages stages;
    private final LessonPane lesson;
    private final LessonRail rail;
    private final StackPane middle;
    private final HBox content;
    private final CodePane code;
    private final ExplainLayer explain;
    private final KnobPanel knobs;
    private final TransportBar transport;
    private Look look;
    private boolean lessonFolded;
    private boolean folded;
    private boolean called;
    private @Nullable Region notes;
    private Runnable foldChanged = () -> {};

    /** {@code notes} shows what the teacher is to know of the lesson. */
    StagePage(Workbench workbench, Voice voice, Look look, Runnable notes) {
        this.workbench = workbench;
        this.look = look;
        stages =
                new LaneStages(
                        new SessionHand(workbench),
                        workbench.session().lanes()::chosen,
                        workbench.session().lanes()::choose,
                        look,
                        workbench.session().scene().bench());
        middle = new StackPane(stages);
        explain = new ExplainLayer(middle, stages::find, workbench.session(), voice, look);
        knobs = new KnobPanel(workbench.session(), look);
        transport = new TransportBar(workbench, voice, look);
        LessonPane.Hands hands =
                new LessonPane.Hands(this::focusKnob, this::giveWay, () -> foldLesson(true), notes);
        lesson = new LessonPane(workbench, look, hands);
        rail = new LessonRail(workbench.lessons(), look, () -> foldLesson(false));
        code = new CodePane(workbench.code(), workbench.session(), voice, look);
        content = new HBox(middle);
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.setMinWidth(0);
        setCenter(content);
        setRight(knobs);
        setBottom(transport);
        workbench.session().shotProperty().subscribe(this::show);
        workbench
                .session()
                .lanes()
                .chosenProperty()
                .subscribe(lane -> show(workbench.session().shotProperty().get()));
        workbench.session().cover().onProperty().subscribe(this::cover);
        workbench.lessons().lessonProperty().subscribe(open -> foldLesson(false));
        workbench.code().shownProperty().subscribe(this::showCode);
        widthProperty().subscribe(width -> fit());
        sceneProperty().subscribe(scene -> show(workbench.session().shotProperty().get()));
    }

    /** A chip says what becomes of the run, and must not while it is covered. */
    private void cover(boolean on) {
        stages.pseudoClassStateChanged(COVERED, on);
    }

    private void show(@Nullable Shot shot) {
        // What is drawn off the screen would be kept for ever.
        if (shot == null || getScene() == null) {
            return;
        }
        stages.show(shot);
        // A bound tells what will become of the run as well as the run does.
        boolean covered = workbench.session().cover().isOn();
        knobs.mark(covered ? path -> List.of() : stages::marks);
    }

    void restyle(Look next) {
        look = next;
        stages.restyle(next);
        explain.restyle(next);
        lesson.restyle(next);
        code.restyle(next);
        rail.restyle(next);
        knobs.restyle(next);
        transport.restyle(next);
        show(workbench.session().shotProperty().get());
        fit();
    }

    // --- the lesson

    /** The lesson stands left of the stage while one is open, or is folded to a rail. */
    void foldLesson(boolean wanted) {
        lessonFolded = wanted;
        showLesson();
    }

    private void showLesson() {
        boolean inLesson = workbench.lessons().lessonProperty().get() != null;
        Region shown = lessonFolded ? rail : lesson;
        setLeft(notes != null ? notes : inLesson ? shown : null);
        fit();
    }

    /** The code stands right of the stage while it is shown. */
    private void showCode(boolean wanted) {
        content.getChildren().remove(code);
        if (wanted) {
            content.getChildren().add(code);
        }
        fit();
        if (wanted) {
            code.focusLines();
        }
    }

    /** Less than half of what the stage would have alone. */
    private double codeWidth() {
        double room = getWidth() - (lesson.equals(getLeft()) ? look.size(LESSON) : 0);
        return Math.clamp(CODE_SHARE * room, look.size(LEAST_CODE), look.size(MOST_CODE));
    }

    /** Puts notes in place of the lesson; null for the lesson again. */
    void takeNotes(@Nullable Region pane) {
        notes = pane;
        showLesson();
    }

    void toggleLesson() {
        foldLesson(!lessonFolded);
    }

    /** Where there is little room, the lesson makes place for a scene that it sends one to. */
    private void giveWay() {
        if (getWidth() > 0 && getWidth() < look.size(ROOM_FOR_LESSON)) {
            foldLesson(true);
        }
    }

    private void focusKnob(String path) {
        callKnobs(true);
        knobs.focus(path);
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
        boolean lessonBeside = lesson.equals(getLeft());
        boolean coded = content.getChildren().contains(code);
        code.setMinWidth(codeWidth());
        code.setMaxWidth(codeWidth());
        double beside = (lessonBeside ? look.size(LESSON) : 0) + (coded ? codeWidth() : 0);
        double room = getWidth() - beside;
        double needed = lessonBeside ? ROOM_BESIDE_LESSON : ROOM_FOR_KNOBS;
        boolean next = getWidth() > 0 && room < look.size(needed);
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

    /** The lanes as they are shown now. */
    LaneStages lanes() {
        return stages;
    }

    /** Explains the first number of the chosen lane, or the next or previous one. */
    void explain(int by) {
        explain.go(by);
    }

    void focusTimeline() {
        transport.focusTimeline();
    }
}
