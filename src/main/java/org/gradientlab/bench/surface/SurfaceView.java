package org.gradientlab.bench.surface;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.gradientlab.experiment.Shot;
import org.gradientlab.experiment.Shot.LaneShot;
import org.gradientlab.landscape.Verdict;
import org.gradientlab.plot.Axis;
import org.gradientlab.plot.Chart;
import org.gradientlab.plot.ChartPainter;
import org.gradientlab.plot.Ink;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Plot;
import org.gradientlab.plot.Scale;
import org.gradientlab.plot.Series;
import org.gradientlab.plot.Terrain;
import org.gradientlab.plot.TerrainPlot;
import org.gradientlab.plot.Topic;
import org.gradientlab.plot.TopicEvent;
import org.gradientlab.plot.TopicPlace;
import org.gradientlab.view.BenchView;
import org.gradientlab.view.EquationLine;
import org.gradientlab.view.Hand;
import org.gradientlab.view.KnobMark;
import org.gradientlab.view.ReadingCard;
import org.gradientlab.view.VerdictChip;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The stage of a descent on a surface: the ground from above and in perspective with the way on
 * both, one step taken apart in arrows and arithmetic, f against step, and the curvature.
 */
public final class SurfaceView implements BenchView {
    private static final int LINES_OF_ARITHMETIC = 2;

    private final Hand hand;
    private final List<Plot> maps = new ArrayList<>();
    private final TerrainPlot terrain;
    private final Plot heights;
    private final Plot line;
    private final ReadingCard curvature = new ReadingCard();
    private final CurvatureGlyph glyph = new CurvatureGlyph();
    private final VerdictChip chip = new VerdictChip();
    private final VBox arithmetic = new VBox();
    private final List<EquationLine> lines = new ArrayList<>();
    private final SurfaceStage stage;
    private List<GroundGroup> groups = List.of();
    private Look look = Look.standard();
    private @Nullable Shot shot;

    public SurfaceView(Hand hand) {
        this.hand = hand;
        terrain = new TerrainPlot(look);
        heights = new Plot(look, nothing());
        line = new Plot(look, nothing());
        line.setId("regression-line");
        curvature.setOnMouseClicked(
                event -> TopicEvent.ask(curvature, Topic.shown(0, SurfaceExplained.CURVATURE)));
        TopicPlace.mark(curvature, SurfaceExplained.CURVATURE);
        TopicPlace.mark(arithmetic, SurfaceExplained.NEXT);
        stage = new SurfaceStage(terrain, heights, line, curvature, glyph, chip, arithmetic);
    }

    private static Chart nothing() {
        Axis axis = new Axis(Scale.linear(0, 1), "");
        return Chart.of(axis, axis);
    }

    @Override
    public Node stage() {
        return stage;
    }

    @Override
    public boolean showsAllLanes() {
        return true;
    }

    @Override
    public void restyle(Look newLook) {
        look = newLook;
        if (shot != null) {
            show(shot);
        }
    }

    @Override
    public void show(Shot newShot) {
        shot = newShot;
        groups = GroundGroup.of(newShot, groups);
        SurfaceFrame frame = GroundGroup.frame(newShot.lane());
        showVerdict(newShot, frame);
        showArithmetic(newShot);
        showMaps(newShot);
        showTerrain(newShot);
        heights.show(HeightChart.of(newShot, look), look);
        RegressionPicture regression = frame.regression();
        if (regression != null) {
            line.show(RegressionChart.of(newShot, regression, look), look);
        }
        curvature.show(CurvatureReading.of(newShot, look), look);
        glyph.show(frame.curvature(), look);
        stage.show(
                maps.subList(0, groups.size()),
                regression != null,
                newShot.lanes().size() == 1,
                look);
    }

    private void showVerdict(Shot newShot, SurfaceFrame frame) {
        Verdict verdict = frame.verdict();
        Words words = look.words();
        String whose =
                newShot.lanes().size() == 1 ? "" : LaneNames.of(newShot, words).getFirst() + ": ";
        chip.show(
                VerdictChip.Tone.valueOf(verdict.kind().tone().name()),
                whose + verdict.kind().word().in(words),
                verdict.why().in(words),
                look);
        if (Double.isFinite(verdict.remedy())) {
            chip.offer(
                    words.say("surface.try", Figures.shown(verdict.remedy())),
                    () -> hand.turn(0, "optimizer.eta", verdict.remedy(), false));
        } else {
            chip.offerNothing();
        }
    }

    private void showArithmetic(Shot newShot) {
        List<LaneShot> lanes = newShot.lanes();
        int shown = lanes.size() <= LINES_OF_ARITHMETIC ? lanes.size() : 0;
        boolean alone = lanes.size() == 1;
        while (lines.size() < shown) {
            int lane = lines.size();
            EquationLine line = new EquationLine();
            line.setOnMouseClicked(event -> askForLastStep(lane));
            lines.add(line);
        }
        arithmetic.getChildren().setAll(lines.subList(0, shown));
        for (int i = 0; i < shown; i++) {
            boolean roomy = alone && stage.isRoomy();
            EquationLine line = lines.get(i);
            line.show(
                    VectorArithmetic.of(
                            GroundGroup.frame(lanes.get(i)),
                            look,
                            look.palette().series(i).text(),
                            roomy),
                    Spoken.ofStep(GroundGroup.frame(lanes.get(i)), look.words()),
                    look);
            line.setCaptioned(roomy);
        }
    }

    /** The line tells how the point came here: what was computed at the step before. */
    private void askForLastStep(int lane) {
        Shot now = shot;
        if (now != null && lane < now.lanes().size()) {
            long before = Math.max(0, now.lanes().get(lane).step() - 1);
            TopicEvent.ask(arithmetic, new Topic(lane, SurfaceExplained.NEXT, before));
        }
    }

    private void showMaps(Shot newShot) {
        while (maps.size() < groups.size()) {
            Plot map = new Plot(look, nothing());
            maps.add(map);
        }
        for (int i = 0; i < groups.size(); i++) {
            GroundGroup group = groups.get(i);
            Plot map = maps.get(i);
            map.show(MapChart.of(newShot, group, look), look);
            SurfaceSetup first =
                    (SurfaceSetup) newShot.lanes().get(group.lanes().getFirst()).setup();
            map.setGrip(
                    new MapGrip(
                            map,
                            hand,
                            group.ground().heights().shown(),
                            sharing(newShot, group, first),
                            first.x0(),
                            first.y0()));
        }
    }

    /** The lanes of a map that start where its first one does. */
    private static List<Integer> sharing(Shot shot, GroundGroup group, SurfaceSetup first) {
        return group.lanes().stream()
                .filter(i -> {
                    SurfaceSetup setup = (SurfaceSetup) shot.lanes().get(i).setup();
                    return setup.x0() == first.x0() && setup.y0() == first.y0();
                })
                .toList();
    }

    private void showTerrain(Shot newShot) {
        GroundGroup group = groups.getFirst();
        Symbols symbols = Symbols.of(GroundGroup.frame(newShot.lane()));
        List<Terrain.Way> ways = new ArrayList<>();
        for (int i : group.lanes()) {
            LaneShot lane = newShot.lanes().get(i);
            Series series = look.palette().series(i);
            boolean drawn = ((SurfaceSetup) lane.setup()).trail();
            int now = MapChart.now(lane);
            ways.add(
                    new Terrain.Way(
                            MapChart.route(lane.track()),
                            group.lanes().size() == 1 ? series.solid() : series,
                            drawn ? now : Math.min(now, 0),
                            entry ->
                                    new Topic(
                                            i,
                                            SurfaceExplained.VALUE,
                                            entry * lane.track().stride())));
        }
        Words words = look.words();
        String hint = words.say("surface.terrain.hint");
        boolean steep = group.ground().relief().isTerrainLogarithmic();
        terrain.show(
                Terrain.of(
                                group.ground().relief().terrain(),
                                ways,
                                "*" + words.say("surface.terrain") + "*",
                                steep ? hint + " · " + words.say("surface.terrain.log") : hint)
                        .named("$" + symbols.x() + "$", "$" + symbols.y() + "$")
                        .spokenAs(Spoken.ofTerrain(newShot, words)),
                look);
    }

    @Override
    public void thumbnail(Ink canvas, double width, double height, Shot newShot, Look newLook) {
        GroundGroup group = GroundGroup.of(newShot, List.of()).getFirst();
        Chart chart = MapChart.of(newShot, group, newLook).asThumbnail();
        new ChartPainter(canvas, chart, newLook.scaled(0.8)).paint(width, height);
    }

    @Override
    public List<KnobMark> marks(String knobPath) {
        if (shot == null || !knobPath.equals("optimizer.eta")) {
            return List.of();
        }
        double limit = GroundGroup.frame(shot.lane()).valley().largestStableEta();
        if (!Double.isFinite(limit)) {
            return List.of();
        }
        String shown = Figures.shown(limit, 3);
        Words words = look.words();
        return List.of(
                new KnobMark(
                        limit,
                        words.say("surface.limit", shown),
                        words.say("surface.limit.help", shown)));
    }
}
