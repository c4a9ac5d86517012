package org.gradientlab.shell.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import org.gradientlab.experiment.BuiltInScenes;
import org.gradientlab.experiment.Rehearsal;
import org.gradientlab.experiment.Shot;
import org.gradientlab.plot.Fonts;
import org.gradientlab.plot.FxThread;
import org.gradientlab.plot.Look;
import org.gradientlab.view.BenchView;
import org.gradientlab.view.Hand;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Mere progress takes no control of a stage away: one that is pressed while a run hurries on would
 * be gone before it is let go.
 */
class ControlsStayTest {
    private static final int WARM = 3000;
    private static final int PICTURES = 8;

    /** One of each bench, and one in which the doctor finds something at every step. */
    static Set<String> scenes() {
        Map<String, String> ofBench = new TreeMap<>();
        BuiltInScenes.names()
                .forEach(name -> ofBench.putIfAbsent(BuiltInScenes.benchOf(name), name));
        Set<String> scenes = new TreeSet<>(ofBench.values());
        scenes.add("learning-the-noise");
        return scenes;
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void whileARunGoesOnItsControlsAreTheSame(String name) {
        Rehearsal rehearsal = new Rehearsal(BuiltInScenes.named(name));
        advance(rehearsal, WARM);
        FxThread.call(() -> {
            Fonts.load();
            BenchView view = BenchViews.open(rehearsal.scene().bench(), Hand.idle());
            view.restyle(Look.standard());
            Parent stage = (Parent) view.stage();
            Look.standard().dress(new Scene(stage, 1016, 608));
            List<Node> before = shown(view, stage, shot(rehearsal));
            assertTrue(stage.getScene().getWidth() > 1000);
            for (int picture = 0; picture < PICTURES; picture++) {
                advance(rehearsal, 1 + picture * 3);
                List<Node> now = shown(view, stage, shot(rehearsal));
                now.removeIf(control -> !before.contains(control));
                assertEquals(before, now, name + " at step " + rehearsal.reach());
            }
            view.dispose();
            return true;
        });
    }

    private static void advance(Rehearsal rehearsal, int steps) {
        for (int i = 0; i < steps && rehearsal.advance(); i++) {
            // Each turn of the loop brings the lanes one step on.
        }
    }

    private static Shot shot(Rehearsal rehearsal) {
        long step = rehearsal.reach();
        return new Shot(0, rehearsal.scene(), step, rehearsal.last(), true, rehearsal.shots(step));
    }

    private static List<Node> shown(BenchView view, Parent stage, Shot shot) {
        view.show(shot);
        stage.applyCss();
        stage.layout();
        List<Node> controls = new ArrayList<>();
        collect(stage, controls);
        return controls;
    }

    private static void collect(Node node, List<Node> controls) {
        // The rows of a table are lent to whatever number comes next.
        if (node instanceof Control && !(node instanceof Label || node instanceof IndexedCell<?>)) {
            controls.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, controls));
        }
    }
}
