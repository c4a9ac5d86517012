package org.gradientlab.bench.activation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.gradientlab.experiment.Shot;
import org.gradientlab.plot.Chart;
import org.gradientlab.plot.ChartPainter;
import org.gradientlab.plot.Ink;
import org.gradientlab.plot.Look;
import org.gradientlab.view.BenchView;
import org.gradientlab.view.Hand;
import org.gradientlab.view.KnobMark;
import org.jspecify.annotations.Nullable;

/** The stage of the microscope: the pane of whatever lies under it. */
public final class ActivationView implements BenchView {
    private static final Pattern WEIGHT = Pattern.compile("show\\.links\\.([0-9])\\.w");

    /** A weight that would make up for less than this is beyond the knob. */
    private static final double LEAST_MARKED = 0.01;

    private final CurvesPane curves;
    private final OutputsPane outputs = new OutputsPane();
    private final ChainPane chain;
    private final SoftmaxPane softmax;
    private final StackPane stage;
    private Look look = Look.standard();
    private @Nullable Shot shot;

    public ActivationView(Hand hand) {
        curves = new CurvesPane(hand);
        chain = new ChainPane(hand);
        softmax = new SoftmaxPane(hand);
        stage = new StackPane(curves, outputs, chain, softmax);
        stage.getStyleClass().add("stage");
    }

    @Override
    public Node stage() {
        return stage;
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
        switch (newShot.lane().frame()) {
            case CurvesFrame frame -> {
                lay(curves);
                curves.show(frame, look);
            }
            case OutputsFrame frame -> {
                lay(outputs);
                outputs.show(newShot, frame, look);
            }
            case ChainFrame frame -> {
                lay(chain);
                chain.show(frame, look);
            }
            case SoftmaxFrame frame -> {
                lay(softmax);
                softmax.show(newShot, frame, look);
            }
            default -> throw notOurs(newShot);
        }
    }

    private static IllegalArgumentException notOurs(Shot shot) {
        return new IllegalArgumentException("no frame of this bench: " + shot.lane().frame());
    }

    private void lay(Node shown) {
        for (Node pane : stage.getChildren()) {
            pane.setVisible(pane.equals(shown));
            pane.setManaged(pane.equals(shown));
        }
    }

    /** The weight at which a product of many layers keeps its size. */
    @Override
    public List<KnobMark> marks(String knobPath) {
        Matcher weight = WEIGHT.matcher(knobPath);
        if (shot == null
                || !(shot.lane().frame() instanceof ChainFrame frame)
                || !weight.matches()
                || Integer.parseInt(weight.group(1)) >= frame.links().size()) {
            return List.of();
        }
        double slope = frame.links().get(Integer.parseInt(weight.group(1))).slope();
        if (!(Math.abs(slope) > LEAST_MARKED)) {
            return List.of();
        }
        return List.of(new KnobMark(1 / slope, look.words().say("activation.keeps"), ""));
    }

    @Override
    public void thumbnail(Ink canvas, double width, double height, Shot newShot, Look newLook) {
        Chart chart =
                switch (newShot.lane().frame()) {
                    case CurvesFrame frame -> new CurvesCharts(frame, newLook, false).values(false);
                    case OutputsFrame frame -> new OutputsCharts(frame, newLook).ridges();
                    case ChainFrame frame -> ChainChart.of(frame, newLook);
                    case SoftmaxFrame frame -> new SoftmaxCharts(frame, newLook).probabilities();
                    default -> throw notOurs(newShot);
                };
        new ChartPainter(canvas, chart.asThumbnail(), newLook.scaled(0.8)).paint(width, height);
    }
}
