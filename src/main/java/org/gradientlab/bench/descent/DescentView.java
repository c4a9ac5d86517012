package org.gradientlab.bench.descent;

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
import org.gradientlab.plot.Topic;
import org.gradientlab.plot.TopicEvent;
import org.gradientlab.plot.TopicPlace;
import org.gradientlab.view.BenchView;
import org.gradientlab.view.EquationLine;
import org.gradientlab.view.Hand;
import org.gradientlab.view.KnobMark;
import org.gradientlab.view.ShareBar;
import org.gradientlab.view.StepTable;
import org.gradientlab.view.VerdictChip;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The stage of a descent: one step taken apart on the curve, in arithmetic, and against the step.
 */
public final class DescentView implements BenchView {
    private final Hand hand;
    private final Plot curve;
    private final Plot values;
    private final Plot slopes;
    private final StepTable table;
    private final VerdictChip chip = new VerdictChip();
    private final ShareBar starts = new ShareBar();
    private final VBox arithmetic = new VBox();
    private final List<EquationLine> lines = new ArrayList<>();
    private final StepHistory history = new StepHistory();
    private final DescentStage stage;

    private Look look = Look.standard();
    private @Nullable Shot shot;

    public DescentView(Hand hand) {
        this.hand = hand;
        Chart nothing = Chart.of(emptyAxis(), emptyAxis());
        curve = new Plot(look, nothing);
        values = new Plot(look, nothing);
        slopes = new Plot(look, nothing);
        table = new StepTable(hand);
        table.setId("step-table");
        TopicPlace.mark(arithmetic, DescentExplained.NEXT);
        TopicPlace.mark(chip, DescentExplained.LIMIT);
        stage = new DescentStage(curve, values, slopes, table, chip, starts, arithmetic);
        starts.setVisible(false);
    }

    private static Axis emptyAxis() {
        return new Axis(Scale.linear(0, 1), "");
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
        stage.restyle(look);
        Words words = look.words();
        table.name(
                words.say("descent.step"),
                List.of(
                        column("x", DescentBench.X, DescentExplained.PLACE),
                        column("f", DescentBench.F, DescentExplained.VALUE),
                        column("gradient", DescentBench.GRADIENT, DescentExplained.SLOPE)),
                words.say("descent.copy"));
        if (shot != null) {
            show(shot);
        }
    }

    private StepTable.Column column(String name, int scalar, String topic) {
        return new StepTable.Column(look.words().say("descent.scalar." + name), scalar, topic);
    }

    @Override
    public void show(Shot newShot) {
        shot = newShot;
        LaneShot lane = newShot.lane();
        DescentFrame frame = CurveChart.frame(lane);
        showVerdict(frame);
        showStarts(frame);
        showArithmetic(newShot);
        curve.show(CurveChart.of(newShot, look, List.of(stage.chipRoom())), look);
        curve.setGrip(new StartGrip(curve, hand, frame, ((DescentSetup) lane.setup()).x0()));
        StepCharts small = new StepCharts(newShot, history, look);
        values.show(small.values(), look);
        slopes.show(small.slopes(), look);
        table.show(lane.track(), lane.step());
        stage.requestLayout();
    }

    private void showVerdict(DescentFrame frame) {
        Verdict verdict = frame.verdict();
        Words words = look.words();
        chip.show(
                VerdictChip.Tone.valueOf(verdict.kind().tone().name()),
                verdict.kind().word().in(words),
                verdict.why().in(words),
                look);
        if (Double.isFinite(verdict.remedy())) {
            chip.offer(
                    words.say("descent.try", Figures.shown(verdict.remedy())),
                    () -> hand.turn(0, "optimizer.eta", verdict.remedy(), false));
        } else {
            chip.offerNothing();
        }
    }

    private void showStarts(DescentFrame frame) {
        starts.setVisible(frame.starts().size() > 1);
        starts.show(
                look.words().say("descent.starts-title", frame.starts().size()),
                StartsChart.shares(frame, look),
                look);
    }

    private void showArithmetic(Shot newShot) {
        List<LaneShot> lanes = newShot.lanes();
        while (lines.size() < lanes.size()) {
            EquationLine line = new EquationLine();
            int lane = lines.size();
            line.setOnMouseClicked(event -> askForLastStep(lane));
            lines.add(line);
        }
        arithmetic.getChildren().setAll(lines.subList(0, lanes.size()));
        for (int i = 0; i < lanes.size(); i++) {
            lines.get(i)
                    .show(
                            ArithmeticOfStep.of(
                                    CurveChart.frame(lanes.get(i)),
                                    look,
                                    look.palette().series(i).text()),
                            ArithmeticOfStep.spoken(CurveChart.frame(lanes.get(i))),
                            look);
        }
    }

    /** The line tells how the point came here: what was computed at the step before. */
    private void askForLastStep(int lane) {
        Shot now = shot;
        if (now != null && lane < now.lanes().size()) {
            long before = Math.max(0, now.lanes().get(lane).step() - 1);
            TopicEvent.ask(arithmetic, new Topic(lane, DescentExplained.NEXT, before));
        }
    }

    @Override
    public void thumbnail(Ink canvas, double width, double height, Shot newShot, Look newLook) {
        Chart chart = CurveChart.of(newShot, newLook, List.of()).asThumbnail();
        new ChartPainter(canvas, chart, newLook.scaled(0.8)).paint(width, height);
    }

    @Override
    public List<KnobMark> marks(String knobPath) {
        if (shot == null || !knobPath.equals("optimizer.eta")) {
            return List.of();
        }
        double limit = EtaLimit.of(CurveChart.frame(shot.lane()));
        if (!Double.isFinite(limit)) {
            return List.of();
        }
        String shown = Figures.shown(limit, 3);
        Words words = look.words();
        return List.of(
                new KnobMark(
                        limit,
                        words.say("descent.limit", shown),
                        words.say("descent.limit.help", shown)));
    }
}
