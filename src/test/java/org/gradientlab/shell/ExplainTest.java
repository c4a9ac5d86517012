package org.gradientlab.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyCode;
import org.gradientlab.bench.classify.ClassifyFrame;
import org.gradientlab.bench.classify.ClassifySetup;
import org.gradientlab.bench.descent.DescentFrame;
import org.gradientlab.bench.dropout.TrainingFrame;
import org.gradientlab.bench.initialization.InitializationBench;
import org.gradientlab.bench.race.KnobMap;
import org.gradientlab.bench.race.KnobMapPicture;
import org.gradientlab.bench.race.MapCell;
import org.gradientlab.bench.race.MapKnob;
import org.gradientlab.bench.race.RaceFrame;
import org.gradientlab.bench.race.RaceSetup;
import org.gradientlab.bench.surface.RegressionPicture;
import org.gradientlab.bench.surface.SurfaceFrame;
import org.gradientlab.experiment.Shot.LaneShot;
import org.gradientlab.plot.Topic;
import org.gradientlab.plot.TopicPlace;
import org.gradientlab.shell.session.Explaining;
import org.gradientlab.shell.stage.LaneStages;
import org.gradientlab.view.SmallChoice;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are explained where they stand, by the mouse and by the keyboard. */
class ExplainTest {
    @RegisterExtension final LabOnScreen lab = new LabOnScreen();

    private Explaining.Asked asked() {
        return LabOnScreen.fx(() -> lab.workbench().session().explaining().askedProperty().get());
    }

    private String said() {
        return LabOnScreen.fx(() -> lab.find("#explain-card").getAccessibleText());
    }

    @Test
    void theKeyGoesThroughTheNumbersAndEscapeCloses() {
        lab.opens("small-step");
        lab.presses(KeyCode.E);
        lab.waitFor(() -> lab.isShown("#explain-card"));
        assertEquals("x", asked().topic().key());
        lab.presses(KeyCode.E);
        DescentFrame frame = (DescentFrame) lab.shot().lane().frame();
        assertTrue(said().endsWith(Figures.shown(frame.here().f())), said());
        lab.presses(KeyCode.SHIFT, KeyCode.E);
        assertEquals("x", asked().topic().key());
        lab.presses(KeyCode.ESCAPE);
        assertFalse(lab.isShown("#explain-card"));
    }

    @Test
    void theCardFollowsTheRun() {
        lab.opens("small-step");
        lab.presses(KeyCode.E);
        lab.presses(KeyCode.E);
        lab.waitFor(() -> lab.isShown("#explain-card"));
        long before = lab.shot().step();
        lab.presses(KeyCode.RIGHT);
        lab.waitFor(() -> lab.shot().step() == before + 1);
        assertEquals("step " + (before + 1), lab.textOf("#explain-step"));
    }

    @Test
    void aClickOnAPointExplainsIt() {
        lab.opens("small-step");
        DescentFrame frame = (DescentFrame) lab.shot().lane().frame();
        lab.clicksOnPlot(0, frame.here().x(), frame.here().f());
        lab.waitFor(() -> lab.isShown("#explain-card"));
        assertTrue(said().contains(Figures.shown(frame.here().f())), said());
        assertEquals("step " + frame.step(), lab.textOf("#explain-step"));
    }

    @Test
    void aPointOfThePastIsExplainedByItsOwnStep() {
        lab.opens("small-step");
        DescentFrame frame = (DescentFrame) lab.shot().lane().frame();
        double start = frame.trail().getFirst();
        lab.clicksOnPlot(0, start, frame.f().at(start).f());
        lab.waitFor(() -> lab.isShown("#explain-card"));
        assertEquals("step 0", lab.textOf("#explain-step"));
        assertEquals(frame.step(), lab.step(), "the playhead stays");
        lab.presses(KeyCode.RIGHT);
        lab.waitFor(() -> lab.step() == frame.step() + 1);
        assertEquals("step 0", lab.textOf("#explain-step"), "and the card too");
    }

    @Test
    void aPointOfTheMapIsLookedInto() {
        lab.opens("spiral");
        ClassifyFrame frame = (ClassifyFrame) lab.shot().lane().frame();
        int point = 17;
        lab.clicksOnPlot(0, frame.points().x(point), frame.points().y(point));
        lab.waitFor(() -> lab.isShown("#explain-card"));
        assertTrue(said().startsWith("The point"), said());
        int asked = Integer.parseInt(asked().topic().key().split(" ", -1)[1]);
        lab.waitFor(() -> ((ClassifySetup) lab.shot().lane().setup()).example() == asked + 1);
    }

    @Test
    void aNumberOfTheStepTableIsExplainedByItsOwnStep() {
        lab.opens("small-step");
        TableCell<?, ?> cell =
                LabOnScreen.fx(() ->
                        lab.find("#step-table").lookupAll(".table-cell").stream()
                                .map(node -> (TableCell<?, ?>) node)
                                .filter(node ->
                                        !node.isEmpty() && node.getTableRow().getIndex() == 1)
                                .filter(node ->
                                        node.getTableView()
                                                        .getColumns()
                                                        .indexOf(node.getTableColumn())
                                                == 2)
                                .findFirst()
                                .orElseThrow());
        LabOnScreen.fx(() -> {
            cell.setId("asked-cell");
            return true;
        });
        lab.clicks("#asked-cell");
        lab.waitFor(() -> lab.isShown("#explain-card"));
        assertEquals(new Topic(0, "f", 1), asked().topic());
        assertEquals("step 1", lab.textOf("#explain-step"));
        lab.waitFor(() -> lab.step() == 1);
    }

    @Test
    void aCellOfTheKnobMapIsLoadedAndExplained() {
        lab.opens("five-rules");
        LabOnScreen.fx(() -> {
            lab.workbench()
                    .session()
                    .turn(0, "map", new KnobMap.Grid(MapKnob.ETA, MapKnob.MU), false);
            return true;
        });
        lab.waitFor(() -> knobMap() != null && knobMap().done() > 100);
        lab.waitFor(() -> lab.isShown("#knob-map"));
        lab.settle();
        KnobMapPicture map = Objects.requireNonNull(knobMap());
        double eta = map.across().values().get(8);
        lab.clicksOnPlot("#knob-map", eta, map.up().values().get(16));
        lab.waitFor(() -> lab.isShown("#explain-card"));
        assertEquals("cell 8 16", asked().topic().key());
        MapCell cell = map.cell(8, 16).orElseThrow();
        assertTrue(said().contains(Figures.shown((double) cell.steps())), said());
        lab.waitFor(() -> chosenEta() == eta);
        assertTrue(
                Objects.requireNonNull(knobMap()).done() >= map.done(),
                "the same map is gone on with");
    }

    private @Nullable KnobMapPicture knobMap() {
        return ((RaceFrame) lab.shot().lane().frame()).knobMap();
    }

    private double chosenEta() {
        RaceSetup setup = (RaceSetup) lab.shot().lane().setup();
        return setup.racers().get(setup.shownRacer()).eta();
    }

    @Test
    void theCardLiesBesideThePictureThatItExplains() {
        lab.opens("spiral");
        ClassifyFrame frame = (ClassifyFrame) lab.shot().lane().frame();
        lab.clicksOnPlot("#map", frame.points().x(17), frame.points().y(17));
        lab.waitFor(() -> asked().topic().key().startsWith("point "));
        Point2D mouse = lab.mouse();
        Bounds card = LabOnScreen.fx(() -> onScreen("#explain-card"));
        assertFalse(card.contains(mouse), card + " covers " + mouse);
        Bounds map = LabOnScreen.fx(() -> onScreen("#map"));
        assertFalse(card.intersects(map), card + " lies over " + map);
    }

    private Bounds onScreen(String query) {
        return lab.find(query).localToScreen(lab.find(query).getLayoutBounds());
    }

    @Test
    void aBarOfTheWeightsIsExplained() {
        lab.opens("spiral");
        LabOnScreen.fx(() -> {
            ((SmallChoice) lab.find("#second-content")).choose(3);
            return true;
        });
        lab.settle();
        ClassifyFrame frame = (ClassifyFrame) lab.shot().lane().frame();
        lab.clicksOnPlot(
                "#second-curves", 1.02, frame.layers().getFirst().weights().edge(12) + 1e-6);
        lab.waitFor(() -> lab.isShown("#explain-card"));
        assertEquals("weights 0 12", asked().topic().key());
    }

    @Test
    void theRidgesAndTheLossOfABeginningAreExplained() {
        lab.opens("four-beginnings-learn");
        lab.clicks("#ridges-1");
        lab.waitFor(() -> lab.isShown("#explain-card"));
        assertEquals(1, asked().topic().lane());
        assertTrue(asked().topic().key().startsWith("layer "), asked().topic().key());
        LaneShot lane = lab.shot().lanes().getLast();
        double loss = lane.track().at(InitializationBench.LOSS, 100);
        lab.clicksOnPlot("#losses", 100, loss);
        lab.waitFor(() -> asked().topic().key().equals("loss"));
        assertEquals(100, asked().topic().step());
        assertTrue(said().contains(Figures.shown(loss)), said());
    }

    @Test
    void theMapAndTheCorrelationsOfALearningNetworkAreExplained() {
        lab.opens("with-and-without");
        lab.clicksOnPlot("#correlation", 2, 3);
        lab.waitFor(() -> lab.isShown("#explain-card"));
        assertEquals("correlation 2 1", asked().topic().key());
        lab.presses(KeyCode.ESCAPE);
        TrainingFrame frame = (TrainingFrame) lab.shot().lane().frame();
        lab.clicksOnPlot("#learning-map", frame.train().feature(0, 0), frame.train().feature(0, 1));
        lab.waitFor(() -> lab.isShown("#explain-card"));
        assertTrue(asked().topic().key().startsWith("point "), asked().topic().key());
    }

    @Test
    void theMapsOfTheEnsembleAreExplained() {
        lab.opens("small-ensemble");
        if (!lab.isShown("#whole-map")) {
            LabOnScreen.fx(() -> {
                ((SmallChoice) lab.find("#ensemble-content")).choose(1);
                return true;
            });
            lab.settle();
        }
        lab.clicksOnPlot("#whole-map", 0.5, -0.5);
        lab.waitFor(() -> lab.isShown("#explain-card"));
        assertTrue(asked().topic().key().startsWith("place "), asked().topic().key());
    }

    @Test
    void theExamplesAndTheLineOfARegressionAreExplained() {
        lab.opens("raw-against-scaled");
        SurfaceFrame frame = (SurfaceFrame) lab.shot().lane().frame();
        RegressionPicture picture = Objects.requireNonNull(frame.regression());
        double x = picture.examples().feature(4, 0);
        lab.clicksOnPlot("#regression-line", x, picture.examples().target(4));
        lab.waitFor(() -> lab.isShown("#explain-card"));
        assertEquals("example 4", asked().topic().key());
        assertTrue(said().contains(Figures.shown(picture.line().at(x))), said());
    }

    @Test
    void whereAWayHasComeToOnTheTerrainIsExplained() {
        lab.opens("five-rules");
        LabOnScreen.fx(() -> {
            lab.find("#terrain").requestFocus();
            return true;
        });
        lab.presses(KeyCode.ENTER);
        lab.waitFor(() -> lab.isShown("#explain-card"));
        assertTrue(asked().topic().key().startsWith("f "), asked().topic().key());
        assertEquals("step " + lab.step(), lab.textOf("#explain-step"));
    }

    /** In large type, where there is least room beside anything. */
    @ParameterizedTest
    @ValueSource(strings = {"small-step", "with-and-without"})
    void aCardAskedForByKeyLeavesFreeWhatItExplains(String scene) {
        lab.opens(scene);
        LabOnScreen.fx(() -> {
            lab.workbench().preferences().scale(1.4);
            return true;
        });
        lab.settle();
        int found = 0;
        for (int i = 0; i < 3; i++) {
            lab.presses(KeyCode.E);
            lab.waitFor(() -> lab.isShown("#explain-card"));
            Topic topic = asked().topic();
            Topic here = new Topic(topic.lane(), topic.key(), lab.step());
            TopicPlace place = LabOnScreen.fx(() -> stages().find(here).orElse(null));
            if (place != null && place.exact()) {
                found++;
                Bounds card = LabOnScreen.fx(() -> onScreen("#explain-card"));
                Bounds number = LabOnScreen.fx(() -> place.picture().localToScreen(place.about()));
                assertFalse(card.intersects(number), topic + ": " + card + " over " + number);
            }
        }
        assertTrue(found > 1, "numbers found on the stage: " + found);
    }

    @ParameterizedTest
    @CsvSource({
        "small-step, limit, false",
        "five-rules, distance 0, false",
        "spiral, neuron 1 3, true",
        "spiral, layer 1, true",
        "spiral, weights 0 3, true",
        "new-mask, neuron 0 2, true",
        "ten-tanh-layers, weights, false"
    })
    void numbersThatAreDrawnNowhereLieBesideWhatTheyBelongTo(
            String scene, String number, boolean exact) {
        lab.opens(scene);
        Topic topic = new Topic(0, number, lab.step());
        TopicPlace place = LabOnScreen.fx(() -> stages().find(topic).orElseThrow());
        assertEquals(exact, place.exact());
        LabOnScreen.fx(() -> {
            Explaining explaining = lab.workbench().session().explaining();
            explaining.ask(Topic.shown(0, number), lab.workbench().session().shotProperty().get());
            return true;
        });
        lab.waitFor(() -> lab.isShown("#explain-card"));
        Bounds card = LabOnScreen.fx(() -> onScreen("#explain-card"));
        Bounds about = LabOnScreen.fx(() -> place.picture().localToScreen(place.about()));
        assertFalse(card.intersects(about), card + " over " + about);
    }

    private LaneStages stages() {
        return (LaneStages) lab.find(".lane-stages");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "small-step",
                "zig-zag",
                "five-rules",
                "spiral",
                "four-activations",
                "logits-to-probabilities",
                "ten-tanh-layers",
                "small-ensemble"
            })
    void everyBenchExplainsItsNumbersInBothLanguages(String scene) {
        lab.opens(scene);
        lab.presses(KeyCode.E);
        lab.waitFor(() -> lab.isShown("#explain-card"));
        String english = said();
        LabOnScreen.fx(() -> {
            lab.workbench().preferences().language(Language.CHINESE);
            return true;
        });
        lab.settle();
        assertTrue(lab.isShown("#explain-card"));
        assertNotEquals(english, said());
        int topics = lab.shot().scene().bench().topics(lab.shot().lane()).size();
        for (int i = 0; i < Math.min(12, topics); i++) {
            lab.presses(KeyCode.E);
            assertFalse(said().contains("⟨"), said());
        }
    }
}
