package org.gradientlab.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.gradientlab.plot.Plot;
import org.gradientlab.plot.PlotArea;
import org.gradientlab.plot.Topic;
import org.gradientlab.plot.TopicPlace;
import org.gradientlab.shell.session.BuiltInScene;
import org.gradientlab.shell.session.Presentation;
import org.gradientlab.shell.session.Whiteboard;
import org.gradientlab.shell.stage.LaneStages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The lab before an audience, with the keys of a keyboard and of a clicker. */
class PresentTest {
    @RegisterExtension final LabOnScreen lab = new LabOnScreen();

    private Presentation presentation() {
        return lab.workbench().presentation();
    }

    private Whiteboard board() {
        return presentation().board();
    }

    private void presents(String scene) {
        lab.opens(scene);
        lab.looksAtTheStage();
        lab.presses(KeyCode.F5);
        lab.waitFor(() -> lab.isShown("#present-page"));
        lab.settle();
    }

    private Color paper() {
        return LabOnScreen.fx(() -> (Color) lab.scene().getFill());
    }

    @Test
    void f5ShowsStageAndCaptionOnlyAndEscapeGivesTheLabBack() {
        lab.opens("oscillates-in");
        LabOnScreen.fx(() -> {
            lab.workbench().preferences().theme(org.gradientlab.plot.Theme.DARK);
            return true;
        });
        Color dark = paper();
        lab.looksAtTheStage();
        lab.presses(KeyCode.RIGHT);
        lab.waitFor(() -> lab.step() == 5);
        lab.presses(KeyCode.F5);
        assertTrue(lab.isShown("#present-page"));
        assertFalse(lab.isShown("#timeline"));
        assertFalse(lab.isShown("#knob-optimizer-eta"));
        assertEquals(Color.WHITE, paper());
        assertEquals("step 5 of 60", lab.textOf("#present-step"));
        lab.presses(KeyCode.ESCAPE);
        assertFalse(lab.isShown("#present-page"));
        assertTrue(lab.isShown("#timeline"));
        assertEquals(dark, paper());
        assertEquals(5, lab.step());
    }

    @Test
    void aRunGoesOnPlayingWhenTheTalkBeginsAndEnds() {
        lab.opens("small-step");
        LabOnScreen.fx(() -> {
            lab.workbench().session().speed(4);
            return true;
        });
        lab.looksAtTheStage();
        lab.presses(KeyCode.SPACE);
        lab.waitFor(() -> lab.workbench().session().playingProperty().get());
        lab.presses(KeyCode.F5);
        long begun = lab.step();
        lab.waitFor(() -> lab.shot().step() > begun);
        lab.presses(KeyCode.ESCAPE);
        long ended = lab.step();
        lab.waitFor(() -> lab.shot().step() > ended);
        assertTrue(LabOnScreen.fx(() -> lab.workbench().session().playingProperty().get()));
    }

    @Test
    void thePeriodDarkensTheScreenAndTheClickerLightsIt() {
        presents("oscillates-in");
        lab.presses(KeyCode.PERIOD);
        assertTrue(lab.isShown("#present-blank"));
        lab.presses(KeyCode.PAGE_DOWN);
        assertFalse(lab.isShown("#present-blank"));
        assertEquals(4, lab.step(), "the first press only lights the screen");
    }

    @Test
    void theClickerPlaysToTheEndAndBack() {
        presents("oscillates-in");
        lab.presses(KeyCode.PAGE_DOWN);
        lab.waitFor(() -> lab.workbench().session().playingProperty().get());
        lab.presses(KeyCode.PAGE_DOWN);
        lab.waitFor(() -> lab.shot().step() == 60);
        lab.presses(KeyCode.PAGE_UP);
        lab.waitFor(() -> lab.shot().step() == 4);
        lab.presses(KeyCode.END);
        lab.waitFor(() -> lab.shot().step() == 60);
        lab.presses(KeyCode.HOME);
        lab.waitFor(() -> lab.shot().step() == 0);
    }

    @Test
    void playingStopsAtAMarkOfTheTimeline() {
        lab.opens("small-step");
        LabOnScreen.fx(() -> {
            lab.workbench().session().seek(8);
            return true;
        });
        lab.waitFor(() -> lab.shot().step() == 8);
        lab.types("#knob-optimizer-eta", "0.3");
        lab.looksAtTheStage();
        lab.presses(KeyCode.HOME);
        lab.presses(KeyCode.F5);
        lab.waitFor(() -> lab.shot().step() == 0);
        LabOnScreen.fx(() -> {
            lab.workbench().session().speed(200);
            return true;
        });
        lab.presses(KeyCode.PAGE_DOWN);
        lab.waitFor(
                () -> lab.shot().step() == 3 && !lab.workbench().session().playingProperty().get());
        lab.presses(KeyCode.PAGE_DOWN);
        lab.waitFor(
                () -> lab.shot().step() == 8 && !lab.workbench().session().playingProperty().get());
    }

    @Test
    void theMouseDrawsAndTheLinesKeepTheirPlaceWhenTheWindowIsResized() {
        presents("oscillates-in");
        lab.presses(KeyCode.D);
        lab.drags("#ink", 0.25, 0.5, 0.75);
        lab.letsGo();
        assertEquals(1, board().strokesProperty().get().size());
        Bounds before = LabOnScreen.fx(() -> ink().getBoundsInParent());
        double share = before.getWidth() / LabOnScreen.fx(() -> width());
        LabOnScreen.fx(() -> {
            lab.scene().getWindow().setWidth(900);
            return true;
        });
        lab.waitFor(() -> ink().getBoundsInParent().getWidth() < before.getWidth() - 100);
        double after = LabOnScreen.fx(() -> ink().getBoundsInParent().getWidth() / width());
        assertEquals(share, after, 0.02);
        assertEquals(
                "Lines drawn on the screen: 1",
                LabOnScreen.fx(() -> lab.find("#ink").getAccessibleText()));
        lab.presses(KeyCode.C);
        assertEquals(0, board().strokesProperty().get().size());
    }

    private Node ink() {
        return lab.find(".ink");
    }

    private double width() {
        return lab.find("#ink").getLayoutBounds().getWidth();
    }

    @Test
    void theKeyboardPointsAndDraws() {
        presents("oscillates-in");
        lab.presses(KeyCode.L);
        Point2D begun = LabOnScreen.fx(() -> board().pointerProperty().get());
        lab.presses(KeyCode.RIGHT);
        lab.presses(KeyCode.UP);
        Point2D moved = LabOnScreen.fx(() -> board().pointerProperty().get());
        assertTrue(moved.getX() > begun.getX() && moved.getY() < begun.getY());
        assertEquals(4, lab.step(), "the arrows are the laser's");
        lab.presses(KeyCode.D);
        lab.presses(KeyCode.ENTER);
        lab.presses(KeyCode.LEFT);
        lab.presses(KeyCode.DOWN);
        lab.presses(KeyCode.ENTER);
        lab.presses(KeyCode.LEFT);
        assertEquals(3, LabOnScreen.fx(() -> board().strokesProperty().get().getFirst().size()));
        lab.presses(KeyCode.D);
        lab.presses(KeyCode.RIGHT);
        lab.waitFor(() -> lab.shot().step() == 5);
    }

    @Test
    void aPlotFillsTheScreenAndStaysUpToDate() {
        presents("five-rules");
        lab.presses(KeyCode.Z);
        assertTrue(lab.isShown("#zoomed"));
        assertTrue(LabOnScreen.fx(() -> lab.find("#zoomed").getLayoutBounds().getWidth()) > 1200);
        String before = LabOnScreen.fx(() -> lab.find("#zoomed").getAccessibleText());
        lab.presses(KeyCode.END);
        lab.waitFor(() -> !before.equals(lab.find("#zoomed").getAccessibleText()));
        lab.presses(KeyCode.ESCAPE);
        assertFalse(lab.isShown("#zoomed"));
        assertTrue(lab.isShown("#present-page"));
    }

    @Test
    void keysAndTurnedKnobsAreShownUnlessTheTeacherDoesNotWantIt() {
        presents("small-step");
        lab.presses(KeyCode.PAGE_DOWN);
        assertEquals("Page Down", ticker());
        LabOnScreen.fx(() -> {
            lab.workbench().session().turn(0, "optimizer.eta", 0.3, false);
            return true;
        });
        assertEquals("eta 0.05 → 0.3", ticker());
        lab.presses(KeyCode.T);
        lab.presses(KeyCode.HOME);
        assertFalse(lab.isShown("#ticker"));
        assertFalse(lab.workbench().preferences().settings().ticker(), "kept for the next talk");
    }

    /** Words in a key's box once stood one under the other, and the band had half the screen. */
    @Test
    void whatTheTeacherDoesLeavesTheBandAsHighAsItWas() {
        presents("logits-to-probabilities");
        double before = LabOnScreen.fx(() -> bandHeight());
        LabOnScreen.fx(() -> {
            lab.workbench().session().turn(0, "show.logits.0", 20.0, false);
            return true;
        });
        lab.settle();
        assertTrue(ticker().contains(" → 20"), ticker());
        assertEquals(before, LabOnScreen.fx(() -> bandHeight()), 0.5);
    }

    @Test
    void numbersAreExplainedInEveryTalkNotOnlyInTheFirst() {
        presents("small-step");
        lab.presses(KeyCode.ESCAPE);
        assertFalse(lab.isShown("#present-page"));
        lab.looksAtTheStage();
        lab.presses(KeyCode.F5);
        lab.waitFor(() -> lab.isShown("#present-page"));
        lab.presses(KeyCode.E);
        lab.waitFor(() -> lab.isShown("#present-page #explain-card"));
        assertTrue(cardIsWithinThePage());
    }

    @Test
    void aCardKeepsOffWhatItExplainsOnTheAudiencesOwnStage() {
        presents("small-step");
        for (String number : List.of("x", "f", "slope")) {
            lab.presses(KeyCode.E);
            lab.waitFor(() -> lab.isShown("#present-page #explain-card"));
            Topic topic = new Topic(0, number, lab.step());
            LabOnScreen.fx(() -> {
                LaneStages stages = (LaneStages) lab.find("#present-page .lane-stages");
                TopicPlace place = stages.find(topic).orElseThrow();
                Bounds asked = place.picture().localToScreen(place.about());
                Node card = lab.find("#present-page #explain-card");
                Bounds box = card.localToScreen(card.getLayoutBounds());
                assertTrue(place.exact(), number);
                assertFalse(box.intersects(asked), number + ": " + box + " over " + asked);
                return true;
            });
        }
    }

    @Test
    void aLongExplanationIsNoHigherThanTheStage() {
        presents("spiral");
        for (int i = 0; i < 11; i++) {
            lab.presses(KeyCode.E);
        }
        lab.waitFor(() -> lab.isShown("#present-page #explain-card"));
        lab.settle();
        assertTrue(cardIsWithinThePage());
    }

    private boolean cardIsWithinThePage() {
        return LabOnScreen.fx(() -> {
            Node card = lab.find("#present-page #explain-card");
            Node stage = card.getParent();
            Bounds room = stage.localToScreen(stage.getLayoutBounds());
            return room.contains(card.localToScreen(card.getLayoutBounds()));
        });
    }

    private double bandHeight() {
        return lab.find(".caption-band").getLayoutBounds().getHeight();
    }

    @Test
    void allKnobsThatASceneTurnsAreToldWithWhatTheyWere() {
        presents("small-step");
        LabOnScreen.fx(() -> {
            lab.workbench().documents().lay(BuiltInScene.named("bounces").sheet());
            return true;
        });
        lab.settle();
        assertEquals("x_0 6 → 4, eta 0.05 → 1", ticker());
    }

    @Test
    void aSceneOfNoLessonIsCaptionedByASentence() {
        presents("five-rules");
        assertEquals("Who is down first, and how", caption());
    }

    private String caption() {
        return LabOnScreen.fx(() -> lab.find("#present-caption").getAccessibleText());
    }

    @Test
    void anEnlargedMapStaysSquare() {
        presents("spiral");
        lab.movesTo("#map", 0.5);
        lab.presses(KeyCode.Z);
        lab.settle();
        PlotArea area = LabOnScreen.fx(() -> ((Plot) lab.find("#zoomed")).area().orElseThrow());
        assertEquals(1, area.width() / area.height(), 0.1, area.toString());
    }

    private String ticker() {
        assertTrue(lab.isShown("#ticker"));
        return LabOnScreen.fx(() -> lab.find("#ticker").getAccessibleText());
    }

    @Test
    void knobsAndButtonsComeWithTheMouseOrAKey() {
        presents("small-step");
        lab.movesTo("#present-page", 0.999);
        lab.settle();
        assertTrue(lab.isShown("#knob-optimizer-eta"));
        lab.movesTo("#present-page", 0.3);
        lab.settle();
        assertFalse(lab.isShown("#knob-optimizer-eta"));
        lab.presses(KeyCode.K);
        assertTrue(lab.isShown("#knob-optimizer-eta"));
        lab.types("#knob-optimizer-eta", "0.2");
        lab.presses(KeyCode.ESCAPE);
        assertFalse(lab.isShown("#knob-optimizer-eta"));
        assertTrue(lab.isShown("#present-page"));
        lab.presses(KeyCode.H);
        assertTrue(lab.isShown("#present-help"));
        lab.presses(KeyCode.H);
        assertFalse(lab.isShown("#present-help"));
    }

    @Test
    void theTimelineComesWithTheMouseAtTheLowerEdge() {
        presents("small-step");
        assertFalse(lab.isShown("#present-page #timeline"));
        lab.hand(0.5, 1);
        assertTrue(lab.isShown("#present-page #timeline"));
        lab.movesTo("#present-page #timeline", 0.5);
        long before = lab.step();
        lab.clicks("#present-page #timeline");
        lab.waitFor(() -> lab.step() != before);
        lab.clicks("#present-page #restart");
        lab.waitFor(() -> lab.step() == 0);
        lab.hand(0.5, 0.2);
        assertFalse(lab.isShown("#present-page #timeline"));
        lab.presses(KeyCode.PAGE_DOWN);
        assertEquals("Page Down", ticker(), "the keys belong to the page again");
    }

    @Test
    void theMouseReachesItFromTheBarAndLeavesByAButton() {
        lab.opens("small-step");
        lab.clicks("#present");
        assertTrue(lab.isShown("#present-page"));
        LabOnScreen.fx(() -> {
            lab.find("#present-end").fireEvent(new javafx.event.ActionEvent());
            return true;
        });
        lab.settle();
        assertFalse(lab.isShown("#present-page"));
    }

    @Test
    void anotherLanguageSpeaksAtOnce() {
        presents("small-step");
        String english = lab.textOf("#present-step");
        lab.presses(KeyCode.ALT, KeyCode.G);
        assertNotEquals(english, lab.textOf("#present-step"));
        lab.presses(KeyCode.ALT, KeyCode.H);
        assertFalse(lab.isShown("#present-page"), "going elsewhere ends the talk");
    }
}
