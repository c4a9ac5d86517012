package org.gradientlab.bench.initialization;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.gradientlab.experiment.Shot;
import org.gradientlab.experiment.Shot.LaneShot;
import org.gradientlab.plot.Axis;
import org.gradientlab.plot.Chart;
import org.gradientlab.plot.Ink;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Plot;
import org.gradientlab.plot.Scale;
import org.gradientlab.view.BenchView;
import org.gradientlab.view.Hand;
import org.gradientlab.view.KnobMark;
import org.gradientlab.view.SmallChoice;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The stage of initialization: a column of ridges for each beginning, and below one quantity
 * against the layer, the gradient on its way back, and the loss.
 */
public final class InitializationView implements BenchView {
    /** One to read knobs with. */
    static final InitializationBench BENCH = new InitializationBench();

    private static final List<Quantity> LEFT =
            List.of(Quantity.VARIANCE, Quantity.MEAN, Quantity.SATURATED, Quantity.DEAD);
    private static final int GRADIENT = 0;
    private static final int LOSS = 1;
    private static final int TWINS = 2;

    private final Hand hand;
    private final StageBar bar;
    private final PassProgress progress;
    private final Plot left;
    private final Plot right;
    private final SmallChoice leftChoice = new SmallChoice(LEFT.size(), this::showAgain);
    private final SmallChoice rightChoice = new SmallChoice(3, this::showAgain);
    private final List<LaneHead> heads = new ArrayList<>();
    private final List<RidgeColumn> columns = new ArrayList<>();
    private final InitializationStage stage;
    private Look look = Look.standard();
    private int chosen = Integer.MAX_VALUE;
    private boolean learning;
    private @Nullable Shot shot;

    public InitializationView(Hand hand) {
        this.hand = hand;
        bar = new StageBar(hand, this::showAgain);
        progress = new PassProgress(hand);
        Axis axis = new Axis(Scale.linear(0, 1), "");
        left = new Plot(look, Chart.of(axis, axis));
        right = new Plot(look, Chart.of(axis, axis));
        right.setId("losses");
        stage = new InitializationStage(bar, progress, left, right, leftChoice, rightChoice);
        stage.widthProperty().subscribe(width -> showAgain());
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
        Words words = look.words();
        bar.name(words);
        leftChoice.name(
                LEFT.stream().map(one -> words.say("initialization.choice." + one.key())).toList());
        rightChoice.name(
                List.of(
                        words.say("initialization.choice.gradient"),
                        words.say("initialization.choice.loss"),
                        words.say("initialization.choice.distance")));
        showAgain();
    }

    private void showAgain() {
        if (shot != null) {
            show(shot);
        }
    }

    @Override
    public void show(Shot newShot) {
        shot = null;
        turnToLoss(newShot.step() > 0);
        shot = newShot;
        int lanes = newShot.lanes().size();
        int shown = lanes == 1 ? 2 : lanes;
        while (heads.size() < lanes) {
            heads.add(new LaneHead(hand, heads.size()));
        }
        while (columns.size() < shown) {
            RidgeColumn column = new RidgeColumn(this::choose);
            column.setId("ridges-" + columns.size());
            columns.add(column);
        }
        bar.show(lanes);
        progress.show(newShot, look);
        showLanes(newShot);
        left.show(leftChart(newShot), look);
        right.show(rightChart(newShot), look);
        stage.show(heads.subList(0, lanes), columns.subList(0, shown), look);
    }

    /** Whoever starts the training wants to see what comes of it. */
    private void turnToLoss(boolean learns) {
        if (learns != learning) {
            learning = learns;
            if (rightChoice.chosen() != TWINS) {
                rightChoice.choose(learns ? LOSS : GRADIENT);
            }
        }
    }

    private Chart leftChart(Shot newShot) {
        Quantity quantity = LEFT.get(leftChoice.chosen());
        return LayerChart.of(newShot, look, quantity, stage.hasRoomForTitles());
    }

    private Chart rightChart(Shot newShot) {
        boolean titled = stage.hasRoomForTitles();
        return switch (rightChoice.chosen()) {
            case LOSS -> LossChart.of(newShot, look, titled);
            case TWINS -> LayerChart.of(newShot, look, Quantity.DISTANCE, titled);
            default -> LayerChart.of(newShot, look, Quantity.GRADIENT, titled);
        };
    }

    private void choose(int layer) {
        chosen = layer;
        showAgain();
    }

    private void showLanes(Shot newShot) {
        List<String> names = LaneNames.of(newShot, look.words());
        int lanes = newShot.lanes().size();
        for (int i = 0; i < lanes; i++) {
            LaneShot lane = newShot.lanes().get(i);
            InitializationSetup setup = (InitializationSetup) lane.setup();
            InitializationFrame frame = (InitializationFrame) lane.frame();
            heads.get(i).show(setup, lane, names.get(i), look.palette().series(i), lanes > 1, look);
            if (lanes == 1) {
                column(0, i, setup, frame, Flow.ACTIVATIONS, names.get(i));
                column(1, i, setup, frame, Flow.GRADIENTS, names.get(i));
            } else {
                column(i, i, setup, frame, bar.flow(), names.get(i));
            }
        }
    }

    private void column(
            int column,
            int lane,
            InitializationSetup setup,
            InitializationFrame frame,
            Flow flow,
            String name) {
        columns.get(column)
                .show(
                        Ridges.of(
                                setup,
                                frame,
                                flow,
                                chosen,
                                column == 0,
                                look.palette().series(lane),
                                name,
                                look),
                        lane,
                        look);
    }

    @Override
    public void thumbnail(Ink canvas, double width, double height, Shot newShot, Look newLook) {
        new RidgeThumbnail(newShot, newLook).draw(canvas, width, height);
    }

    /** Where on the slider of σ the known schemes lie for layers as wide as these. */
    @Override
    public List<KnobMark> marks(String knobPath) {
        Shot shown = shot;
        if (shown == null || !knobPath.equals("scheme.sigma")) {
            return List.of();
        }
        InitializationSetup setup = (InitializationSetup) shown.lane().setup();
        double xavier = Math.sqrt(1.0 / setup.units());
        String help =
                look.words()
                        .say(
                                "initialization.mark.help",
                                Figures.shown(xavier, 3),
                                Figures.shown(Math.sqrt(2) * xavier, 3));
        return List.of(new KnobMark(xavier, look.words().say("initialization.mark"), help));
    }
}
