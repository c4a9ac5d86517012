package org.gradientlab.bench.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.gradientlab.experiment.Shot;
import org.gradientlab.optimizer.Coordinate;
import org.gradientlab.plot.FxThread;
import org.gradientlab.plot.Gestures;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Picture;
import org.gradientlab.plot.Plot;
import org.gradientlab.plot.PlotArea;
import org.gradientlab.plot.Theme;
import org.gradientlab.view.LaidOut;
import org.gradientlab.view.RecordingHand;
import org.gradientlab.view.StageFit;
import org.gradientlab.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The stage of a race in its states, and what a person does to it. */
class RaceViewTest {
    private static final String GRID = "map.kind=grid";
    private static final Shot BEALE = RaceShots.at(60, 200);

    private final RecordingHand hand = new RecordingHand();

    @ParameterizedTest
    @EnumSource
    void fiveRulesOnBealesValley(Theme theme) {
        Look look = Look.standard().with(theme);
        Picture picture = draw("race-stage-" + theme.id(), BEALE, look, 1016, 608, 0);
        for (int racer = 0; racer < 5; racer++) {
            int drawn = picture.count(RacerLook.series(racer, look).line());
            assertTrue(drawn > 150, "racer " + racer + ": " + drawn);
        }
    }

    @Test
    void everyStateFitsTheStage() {
        Look light = Look.standard();
        Look chinese = light.with(Language.CHINESE).with(Theme.DARK);
        Shot adam = RaceShots.at(60, 200, "chosen=2");
        Shot grid = RaceShots.at(60, 200, GRID);
        Shot out = RaceShots.hiding(60, List.of(5), "racers.0.eta=0.3", "racers.2.eta=0.2");
        tab(0).draws("race-out", out, light, 976, 656)
                .draws("race-lesson", BEALE, light, 696, 608)
                .draws("race-far", BEALE, light.with(Theme.PROJECTOR).scaled(2), 1024, 592)
                .shows("race", BEALE)
                .shows("network", RaceShots.at(60, 120, "ground.kind=network", "chosen=2"))
                .shows("out", out)
                .holds();
        tab(1).draws("race-hood-adam", adam, light, 1016, 608)
                .shows("hood", BEALE)
                .shows("hood adam", adam)
                .shows("curve", RaceShots.at(30, 100, "f=x sin(x)", "x0=2.5"))
                .holds();
        tab(2).draws("race-map-dark", grid, chinese, 1016, 608)
                .shows("map", grid)
                .shows("no map", BEALE)
                .holds();
        assertEquals(List.of(), hand.acts());
    }

    private StageFit tab(int tab) {
        return new StageFit(() -> {
            RaceView view = new RaceView(hand);
            view.chooseTab(tab);
            return view;
        });
    }

    @Test
    void eightRacersHaveEightLooks() {
        Look look = Look.standard();
        Set<Object> looks =
                Set.copyOf(
                        IntStream.range(0, 8)
                                .mapToObj(i -> RacerLook.series(i, look))
                                .map(s -> List.of(s.line(), s.dash(), s.marker()))
                                .toList());
        assertEquals(8, looks.size());
    }

    @Test
    void aRowChoosesItsRacerAndItsEyeHidesIt() {
        FxThread.call(() -> {
            RaceView view = open(BEALE, 0);
            Node adam = row(view, 1);
            Gestures.click(adam, 60, 10);
            Gestures.key(adam, KeyCode.ENTER);
            Gestures.key(adam, KeyCode.H);
            ((ToggleButton) adam.lookup(".eye")).fire();
            return null;
        });
        assertEquals(
                List.of("0 chosen = 2", "0 chosen = 2", "0 hidden = [2]", "0 hidden = [2]"),
                hand.acts());
    }

    @Test
    void aHiddenRacerIsShownAgain() {
        FxThread.call(() -> {
            RaceView view = open(RaceShots.hiding(60, List.of(2, 3)), 0);
            Gestures.key(row(view, 1), KeyCode.H);
            return null;
        });
        assertEquals(List.of("0 hidden = [3]"), hand.acts());
    }

    @Test
    void theTableIsSortedByTheStanding() {
        FxThread.call(() -> {
            RaceView view = open(BEALE, 0);
            RaceFrame frame = (RaceFrame) BEALE.lane().frame();
            double above = -1;
            for (int racer : frame.standing()) {
                double y = row(view, racer).getLayoutY();
                assertTrue(y > above, "racer " + racer);
                above = y;
            }
            return null;
        });
    }

    @Test
    void aClickOnTheMapMovesTheStartOfAll() {
        FxThread.call(() -> {
            Plot map = plots(open(BEALE, 0)).getFirst();
            PlotArea area = map.area().orElseThrow();
            Gestures.click(map, area.px(2), area.py(-1));
            return null;
        });
        assertEquals("0 y0 = -1.0", hand.acts().getLast());
        assertEquals(2, hand.acts().size());
    }

    @Test
    void aClickOnACellOfTheKnobMapLoadsThatRun() {
        FxThread.call(() -> {
            Shot shot = RaceShots.at(60, 200, GRID);
            RaceView view = open(shot, 2);
            Plot cells = (Plot) pane(view).getChildrenUnmodifiable().getFirst();
            PlotArea area = cells.area().orElseThrow();
            Gestures.click(cells, area.left() + 2, area.bottom() - 2);
            return null;
        });
        assertEquals(List.of("0 racers.0.eta = 0.001 …", "0 racers.0.mu = 0.0"), hand.acts());
    }

    @Test
    void theKnobMapIsAskedForAndGivenUp() {
        FxThread.call(() -> {
            ((Button) pane(open(BEALE, 2)).lookup("#begin-map")).fire();
            return null;
        });
        assertFalse(hand.acts().isEmpty());
        assertTrue(hand.acts().getFirst().startsWith("0 map = Grid"), hand.acts().getFirst());
    }

    @Test
    void theRuleInNumbersAddsUp() {
        for (String rule :
                List.of(
                        "sgd",
                        "momentum",
                        "nesterov",
                        "adagrad",
                        "adadelta",
                        "rmsprop",
                        "adam",
                        "amsgrad",
                        "adamw",
                        "nadam")) {
            RaceFrame frame = Races.frame(Races.with("f=x^2+y^2", "racers.0=" + rule), 7);
            Coordinate x = frame.racers().getFirst().next().getFirst();
            RaceFrame later = Races.frame(Races.with("f=x^2+y^2", "racers.0=" + rule), 8);
            assertEquals(later.racers().getFirst().x(), x.to(), rule);
            List<String> lines =
                    RuleInNumbers.of(
                            frame.racers().getFirst().optimizer(),
                            x,
                            "x",
                            Look.standard().palette());
            assertTrue(lines.getLast().startsWith("x \\leftarrow"), rule);
        }
    }

    private RaceView open(Shot shot, int tab) {
        RaceView view = LaidOut.open(new RaceView(hand), shot);
        view.chooseTab(tab);
        LaidOut.again((Parent) view.stage());
        return view;
    }

    private static List<Plot> plots(RaceView view) {
        return ((Parent) view.stage())
                .getChildrenUnmodifiable().stream()
                        .filter(Plot.class::isInstance)
                        .map(Plot.class::cast)
                        .toList();
    }

    private static Parent pane(RaceView view) {
        return (Parent)
                ((Parent) view.stage())
                        .getChildrenUnmodifiable().stream()
                                .filter(KnobMapPane.class::isInstance)
                                .findFirst()
                                .orElseThrow();
    }

    /** Rows stand in the order of the racers, wherever they are drawn. */
    private static Node row(RaceView view, int racer) {
        return ((Parent) view.stage())
                .getChildrenUnmodifiable().stream()
                        .filter(StandingTable.class::isInstance)
                        .map(Parent.class::cast)
                        .flatMap(table -> table.getChildrenUnmodifiable().stream())
                        .filter(StandingRow.class::isInstance)
                        .toList()
                        .get(racer);
    }

    private Picture draw(String name, Shot shot, Look look, double width, double height, int tab) {
        Parent stage =
                FxThread.call(() -> {
                    RaceView view = new RaceView(hand);
                    view.restyle(look);
                    view.show(shot);
                    view.chooseTab(tab);
                    return (Parent) view.stage();
                });
        return Picture.of(name, stage, look, width, height);
    }
}
