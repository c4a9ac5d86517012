package org.gradientlab.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.gradientlab.lesson.LessonProgress;
import org.gradientlab.words.Figures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A curve is sketched before it is seen; the run is drawn over it and the distance told. */
class SketchInWindowTest {
    private static final int STEPS = 60;
    private static final String PAD = "#sketch-sketch";

    @RegisterExtension final LabOnScreen lab = new LabOnScreen();

    /** From 6 towards 1 with step size 0.05 on (x-1)²+1, by hand. */
    private static double course(int step) {
        return 1 + 5 * Math.pow(0.9, step);
    }

    @BeforeEach
    void openTheQuestion() {
        LabOnScreen.fx(() -> {
            lab.workbench().lessons().open("gradient-descent");
            lab.workbench().lessons().goTo(2);
            return true;
        });
        lab.settle();
        LabOnScreen.fx(() -> {
            ((ScrollPane) lab.find("#lesson-pane .page-scroll")).setVvalue(1);
            return true;
        });
        lab.settle();
    }

    private LessonProgress.Answer answer() {
        return LabOnScreen.fx(() ->
                Objects.requireNonNull(
                        lab.workbench()
                                .lessons()
                                .progressProperty()
                                .get()
                                .answers()
                                .get("sketch")));
    }

    private String told() {
        return LabOnScreen.fx(() -> ((Label) lab.find(".lesson-distance")).getText());
    }

    private String spoken() {
        return LabOnScreen.fx(() -> lab.find(PAD).getAccessibleText());
    }

    /** What was drawn at each step, as it was kept; steps left out are not counted. */
    private double distanceOfWhatWasDrawn() {
        String[] drawn = answer().given().split(" ", -1);
        return IntStream.range(0, drawn.length)
                .filter(step -> !drawn[step].equals("-"))
                .mapToDouble(step -> Math.abs(Double.parseDouble(drawn[step]) - course(step)))
                .average()
                .orElseThrow();
    }

    @Test
    void aStraightLineIsFarAndTheDistanceIsTold() {
        lab.drawsOn(PAD, List.of(new Point2D(0, 6), new Point2D(STEPS, 1)));
        assertFalse(spoken().contains("run, on average"), "the run shows before it is asked for");
        lab.clicks("#check-sketch");
        assertFalse(answer().right());
        assertEquals(STEPS + 1, answer().given().split(" ", -1).length);
        String distance = Figures.shown(distanceOfWhatWasDrawn(), 3);
        assertTrue(told().contains(distance), told() + " wants " + distance);
        assertTrue(spoken().contains(distance), spoken());
    }

    @Test
    void theCurveAsItWillBeIsNearAndDrawingOnHidesTheRunAgain() {
        List<Point2D> stroke =
                IntStream.rangeClosed(0, STEPS)
                        .mapToObj(step -> new Point2D(step, course(step)))
                        .toList();
        lab.drawsOn(PAD, stroke);
        lab.clicks("#check-sketch");
        assertTrue(answer().right(), told());
        assertTrue(distanceOfWhatWasDrawn() < 0.05, told());
        lab.drawsOn(PAD, List.of(new Point2D(30, 3), new Point2D(31, 3)));
        assertEquals("", told());
    }

    @Test
    void theArrowKeysDrawToo() {
        LabOnScreen.fx(() -> {
            lab.find(PAD).requestFocus();
            return true;
        });
        lab.presses(KeyCode.ENTER);
        assertTrue(told().contains("arrow keys"), told());
        lab.presses(KeyCode.UP);
        lab.presses(KeyCode.RIGHT);
        lab.presses(KeyCode.DOWN);
        lab.presses(KeyCode.DOWN);
        lab.presses(KeyCode.ENTER);
        assertEquals(2, answer().given().replace(" -", "").split(" ", -1).length);
        assertTrue(told().contains(Figures.shown(distanceOfWhatWasDrawn(), 3)), told());
    }
}
