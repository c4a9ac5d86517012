package org.gradientlab.bench.race;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.gradientlab.experiment.Shot;
import org.gradientlab.plot.Axis;
import org.gradientlab.plot.Chart;
import org.gradientlab.plot.ChartPainter;
import org.gradientlab.plot.Ink;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Plot;
import org.gradientlab.plot.Scale;
import org.gradientlab.plot.Terrain;
import org.gradientlab.plot.TerrainPlot;
import org.gradientlab.plot.Topic;
import org.gradientlab.plot.TopicEvent;
import org.gradientlab.plot.TopicPlace;
import org.gradientlab.view.BenchView;
import org.gradientlab.view.Hand;
import org.gradientlab.view.SmallChoice;
import org.gradientlab.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The stage of a race: all racers on the map, their heights against the step, the table of how they
 * stand, and of the chosen one what goes on inside and a map over its knobs.
 */
public final class RaceView implements BenchView {
    private static final int PERSPECTIVE = 0;
    private static final int HOOD = 1;
    private static final int KNOB_MAP = 2;

    private final Hand hand;
    private final Plot map;
    private final Plot curves;
    private final SmallChoice upward = new SmallChoice(2, this::showAgain);
    private final SmallChoice across = new SmallChoice(2, this::showAgain);
    private final SmallChoice tabs = new SmallChoice(3, this::showAgain);
    private final StandingTable table;
    private final TerrainPlot terrain;
    private final UnderTheHood hood = new UnderTheHood();
    private final KnobMapPane knobMap;
    private final RaceStage stage;
    private Look look = Look.standard();
    private @Nullable Shot shot;
    private @Nullable CourseRelief ground;
    private boolean mapWasThere;

    public RaceView(Hand hand) {
        this.hand = hand;
        Axis axis = new Axis(Scale.linear(0, 1), "");
        map = new Plot(look, Chart.of(axis, axis));
        curves = new Plot(look, Chart.of(axis, axis));
        table = new StandingTable(hand);
        terrain = new TerrainPlot(look);
        terrain.setId("terrain");
        knobMap = new KnobMapPane(hand);
        hood.setOnMouseClicked(event -> TopicEvent.ask(hood, Topic.shown(0, RaceExplained.NEXT)));
        TopicPlace.mark(hood, RaceExplained.NEXT);
        TopicPlace.mark(table, RaceExplained.NEXT, RaceExplained.distance(0));
        stage = new RaceStage(map, curves, upward, across, table, tabs, terrain, hood, knobMap);
    }

    @Override
    public Node stage() {
        return stage;
    }

    @Override
    public void restyle(Look newLook) {
        look = newLook;
        Words words = look.words();
        upward.name(List.of(words.say("race.choice.f"), words.say("race.choice.distance")));
        across.name(List.of(words.say("race.choice.steps"), words.say("race.choice.gradients")));
        tabs.name(
                List.of(
                        words.say("race.choice.perspective"),
                        words.say("race.choice.hood"),
                        words.say("race.choice.map")));
        showAgain();
    }

    private void showAgain() {
        if (shot != null) {
            show(shot);
        }
    }

    @Override
    public void show(Shot newShot) {
        shot = newShot;
        RaceScene scene = RaceScene.of(newShot, look);
        CourseRelief relief = relief(scene);
        chooseTab(scene);
        map.show(RaceMapChart.of(scene, relief, tabs.chosen() == HOOD), look);
        map.setGrip(new RaceGrip(map, hand, scene));
        curves.show(
                RaceCurves.of(
                        scene,
                        List.of(RaceCurves.Upward.values()).get(upward.chosen()),
                        List.of(RaceCurves.Across.values()).get(across.chosen())),
                look);
        table.show(scene);
        switch (tabs.chosen()) {
            case PERSPECTIVE -> showTerrain(scene, relief);
            case HOOD -> hood.show(scene);
            default -> knobMap.show(scene);
        }
        stage.show(look);
    }

    /** Shows one of perspective, numbers and knob map. */
    void chooseTab(int tab) {
        tabs.choose(tab);
    }

    /** A curve has no perspective; a map that was just asked for is shown. */
    private void chooseTab(RaceScene scene) {
        boolean mapIsThere = scene.frame().knobMap() != null;
        boolean asked = mapIsThere && !mapWasThere;
        mapWasThere = mapIsThere;
        Shot kept = shot;
        shot = null;
        if (asked) {
            tabs.choose(KNOB_MAP);
        }
        if (scene.frame().curve() && tabs.chosen() == PERSPECTIVE) {
            tabs.choose(HOOD);
        }
        upward.offer(1, !Double.isNaN(scene.frame().floor()) && !scene.frame().minima().isEmpty());
        shot = kept;
    }

    private CourseRelief relief(RaceScene scene) {
        CourseRelief known = ground;
        if (known == null || !known.heights().equals(scene.frame().map())) {
            known = CourseRelief.of(scene.frame().map());
            ground = known;
        }
        return known;
    }

    private void showTerrain(RaceScene scene, CourseRelief relief) {
        List<Terrain.Way> ways = new ArrayList<>();
        for (int racer : scene.drawn()) {
            long stride = scene.track().stride();
            ways.add(
                    new Terrain.Way(
                            scene.route(racer),
                            scene.series(racer),
                            scene.now(),
                            i -> new Topic(0, RaceExplained.value(racer), i * stride)));
        }
        String hint = scene.words().say("race.terrain.hint");
        boolean log = relief.relief().isTerrainLogarithmic();
        terrain.show(
                Terrain.of(
                                relief.relief().terrain(),
                                ways,
                                "*" + scene.words().say("race.terrain") + "*",
                                log ? hint + " · " + scene.words().say("race.terrain.log") : hint)
                        .spokenAs(RaceSpoken.ofTerrain(scene)),
                look);
    }

    @Override
    public void thumbnail(Ink canvas, double width, double height, Shot newShot, Look newLook) {
        RaceScene scene = RaceScene.of(newShot, newLook);
        Chart chart =
                RaceMapChart.of(scene, CourseRelief.of(scene.frame().map()), false).asThumbnail();
        new ChartPainter(canvas, chart, newLook.scaled(0.8)).paint(width, height);
    }
}
