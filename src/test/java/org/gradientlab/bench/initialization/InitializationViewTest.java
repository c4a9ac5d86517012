package org.gradientlab.bench.initialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.gradientlab.experiment.Shot;
import org.gradientlab.plot.FxThread;
import org.gradientlab.plot.Gestures;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Palette;
import org.gradientlab.plot.Picture;
import org.gradientlab.plot.Plot;
import org.gradientlab.plot.Theme;
import org.gradientlab.view.Hand;
import org.gradientlab.view.KnobMark;
import org.gradientlab.view.RecordingHand;
import org.gradientlab.view.StageFit;
import org.gradientlab.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The stage of initialization: what must be on it is, and what a person does to it arrives. */
class InitializationViewTest {
    private static final List<String> NET = List.of("units=64", "batch=200");
    private static final Shot FOUR =
            Initializations.shot(
                    0,
                    plus("scheme=normal"),
                    plus("scheme=normal", "scheme.sigma=1"),
                    plus("scheme=xavier_normal"),
                    plus("scheme=he_normal"));

    private final RecordingHand hand = new RecordingHand();

    private static List<String> plus(String... more) {
        return java.util.stream.Stream.concat(NET.stream(), java.util.stream.Stream.of(more))
                .toList();
    }

    private static Picture draw(String name, Shot shot, Look look, double width, double height) {
        Parent stage =
                FxThread.call(() -> {
                    InitializationView view = new InitializationView(Hand.idle());
                    view.restyle(look);
                    view.show(shot);
                    return (Parent) view.stage();
                });
        return Picture.of(name, stage, look, width, height);
    }

    private InitializationView open(Shot shot, Look look) {
        InitializationView view = new InitializationView(hand);
        view.restyle(look);
        view.show(shot);
        Parent root = (Parent) view.stage();
        look.dress(new Scene(root, 1016, 608));
        root.applyCss();
        root.layout();
        return view;
    }

    private static <T> List<T> parts(InitializationView view, Class<T> kind) {
        return ((Parent) view.stage())
                .getChildrenUnmodifiable().stream()
                        .filter(kind::isInstance)
                        .map(kind::cast)
                        .toList();
    }

    @ParameterizedTest
    @EnumSource
    void fourBeginningsStandSideBySide(Theme theme) {
        Look look = Look.standard().with(theme);
        Picture picture = draw("initialization-" + theme.id(), FOUR, look, 1016, 608);
        Palette palette = look.palette();
        for (int lane = 0; lane < 4; lane++) {
            int left = lane * 254;
            int found = picture.count(palette.series(lane).text(), left, 100, 254, 250);
            assertTrue(found > 100, theme + " lane " + lane + ": " + found);
        }
        assertTrue(picture.count(palette.colour("careful-tint")) > 500, "chip of a bad fate");
        assertTrue(picture.count(palette.colour("good-tint")) > 500, "chip of a good fate");
    }

    @Test
    void everyStateFitsTheStage() {
        Look light = Look.standard();
        Look chinese = light.with(Language.CHINESE).with(Theme.DARK);
        Shot learning =
                Initializations.shot(
                        30,
                        plus("layers=4", "scheme=zeros"),
                        plus("layers=4", "scheme=xavier_normal"));
        Shot unfinished = Initializations.shot(0, List.of("layers=50", "units=500", "batch=2000"));
        new StageFit(() -> new InitializationView(Hand.idle()))
                .draws("initialization-chinese", FOUR, chinese, 1656, 968)
                .draws("initialization-narrow", FOUR, light, 696, 608)
                .draws("initialization-far", FOUR, light.with(Theme.PROJECTOR).scaled(2), 1024, 592)
                .draws("initialization-unfinished", unfinished, light, 1016, 608)
                .draws("initialization-learning", learning, light, 1016, 608)
                .shows("four", FOUR)
                .shows("one", Initializations.shot(0, plus()))
                .shows("deep", Initializations.shot(0, plus("layers=50")))
                .shows("shallow", Initializations.shot(0, plus("layers=1")))
                .shows("unfinished", unfinished)
                .shows("learning", learning)
                .holds();
    }

    @Test
    void draggingTheSliderOfALaneTurnsItsWidth() {
        FxThread.call(() -> {
            InitializationView view = open(FOUR, Look.standard());
            Slider slider = (Slider) view.stage().lookup("#width-1");
            slider.setValueChanging(true);
            slider.setValue(-1);
            slider.setValueChanging(false);
            return null;
        });
        assertEquals(List.of("1 scheme.sigma = 0.1 …", "1 scheme.sigma = 0.1"), hand.acts());
    }

    @Test
    void aShotThatComesInDoesNotTurnTheKnobItShows() {
        FxThread.call(() -> {
            InitializationView view = open(FOUR, Look.standard());
            view.show(Initializations.shot(0, plus("scheme=normal", "scheme.sigma=0.5")));
            Slider slider = (Slider) view.stage().lookup("#width-0");
            assertEquals(Math.log10(0.5), slider.getValue(), 1e-9);
            return null;
        });
        assertEquals(List.of(), hand.acts());
    }

    @Test
    void theMenuOfALaneOffersSchemesSwitchesAndTheWayOut() {
        FxThread.call(() -> {
            MenuButton menu = (MenuButton) open(FOUR, Look.standard()).stage().lookup("#lane-2");
            menu.getItems().getFirst().fire();
            menu.getItems().stream()
                    .filter(CheckMenuItem.class::isInstance)
                    .findFirst()
                    .orElseThrow()
                    .fire();
            menu.getItems().getLast().fire();
            return null;
        });
        assertEquals(
                List.of("2 scheme = ZeroWeights[]", "2 normalize = true", "remove lane 2"),
                hand.acts());
    }

    @Test
    void oneMoreBeginningIsPutBesideTheOthers() {
        FxThread.call(() -> {
            Shot one = Initializations.shot(0, plus());
            MenuButton add = (MenuButton) open(one, Look.standard()).stage().lookup("#add-lane");
            add.getItems().getFirst().fire();
            return null;
        });
        assertEquals(List.of("copy lane 0", "1 scheme = ZeroWeights[]"), hand.acts());
    }

    @Test
    void fourAreTheMost() {
        FxThread.call(() -> {
            Node add = open(FOUR, Look.standard()).stage().lookup("#add-lane");
            assertFalse(add.isVisible());
            return null;
        });
    }

    @Test
    void theArrowKeysChooseALayer() {
        FxThread.call(() -> {
            InitializationView view = open(FOUR, Look.standard());
            List<RidgeColumn> columns = parts(view, RidgeColumn.class);
            assertTrue(columns.getFirst().getAccessibleText().contains("layer 10: mean"));
            Gestures.key(columns.getFirst(), KeyCode.UP);
            Gestures.key(columns.getFirst(), KeyCode.UP);
            columns.forEach(
                    column -> assertTrue(column.getAccessibleText().contains("layer 8: mean")));
            return null;
        });
    }

    @Test
    void everyPictureSaysWhatItShowsInBothLanguages() {
        for (Language language : Language.values()) {
            FxThread.call(() -> {
                InitializationView view = open(FOUR, Look.standard().with(language));
                for (RidgeColumn column : parts(view, RidgeColumn.class)) {
                    assertTrue(column.getAccessibleText().contains("10"));
                }
                for (Plot plot : parts(view, Plot.class)) {
                    assertTrue(plot.getAccessibleText().contains("N(0, 1)"));
                    assertFalse(plot.getAccessibleText().contains("⟨"));
                }
                return null;
            });
        }
    }

    @Test
    void aLongPassShowsItsProgressAndCanBeCancelled() {
        FxThread.call(() -> {
            InitializationView view = open(Initializations.shot(0, plus()), Look.standard());
            assertFalse(parts(view, PassProgress.class).getFirst().isVisible());
            view.show(Initializations.shot(0, List.of("layers=50", "units=500", "batch=1000")));
            PassProgress progress = parts(view, PassProgress.class).getFirst();
            assertTrue(progress.isVisible());
            Node cancel = progress.lookup("#cancel-pass");
            assertNotNull(cancel);
            ((javafx.scene.control.Button) cancel).fire();
            return null;
        });
        assertEquals(List.of("0 layers = 10", "0 units = 64", "0 batch = 200"), hand.acts());
    }

    @Test
    void theSliderOfSigmaIsMarkedWhereTheSpreadIsKept() {
        FxThread.call(() -> {
            InitializationView view = open(FOUR, Look.standard());
            List<KnobMark> marks = view.marks("scheme.sigma");
            assertEquals(0.125, marks.getFirst().value(), 1e-12);
            assertEquals(List.of(), view.marks("units"));
            return null;
        });
    }
}
