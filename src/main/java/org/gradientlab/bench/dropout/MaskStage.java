package org.gradientlab.bench.dropout;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.gradientlab.plot.Axis;
import org.gradientlab.plot.Chart;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.NetworkDiagram;
import org.gradientlab.plot.NetworkPlace;
import org.gradientlab.plot.Plot;
import org.gradientlab.plot.Scale;
import org.gradientlab.plot.Topic;
import org.gradientlab.plot.TopicEvent;
import org.gradientlab.view.Hand;
import org.jspecify.annotations.Nullable;

/**
 * The microscope: the network with the strip of masks under it, beside them the mean of the chosen
 * neuron and the ensemble. Where it is narrow, network and mean stand alone.
 */
final class MaskStage extends Pane {
    private static final double NARROW = 720;
    private static final double LEFT = 0.583;
    private static final double LEAST_STRIP = 120;
    private static final double MOST_STRIP = 230;
    private static final double LEAST_NETWORK = 250;
    private static final double LEAST_ENSEMBLE = 160;
    private static final double TALL = 800;
    private static final double ENSEMBLE = 0.33;

    /** There is room for its maps as well. */
    private static final double ENSEMBLE_OF_TALL = 0.45;

    private final Hand hand;
    private final NetworkDiagram network;
    private final MaskStrip strip;
    private final Plot mean;
    private final EnsemblePane ensemble = new EnsemblePane();
    private final Region upright = divider();
    private final Region underNetwork = divider();
    private final Region underMean = divider();
    private final Region edge = divider();
    private @Nullable MaskScene scene;
    private Look look = Look.standard();

    MaskStage(Hand hand) {
        this.hand = hand;
        network = new NetworkDiagram(look);
        Axis axis = new Axis(Scale.linear(0, 1), "");
        mean = new Plot(look, Chart.of(axis, axis));
        network.setId("network");
        network.setTopics(DropoutExplained::inNetwork);
        mean.setId("mean");
        network.setReader(this::read);
        network.setOnAct(this::follow);
        strip = new MaskStrip(hand);
        getStyleClass().add("stage");
        getChildren()
                .addAll(network, strip, mean, ensemble, upright, underNetwork, underMean, edge);
    }

    private static Region divider() {
        Region divider = new Region();
        divider.getStyleClass().add("stage-divider");
        return divider;
    }

    void show(MaskScene newScene) {
        scene = newScene;
        look = newScene.look();
        network.show(MaskDrawing.of(newScene), look);
        mean.show(MeanChart.of(newScene), look);
        strip.show(newScene);
        ensemble.show(newScene);
        requestLayout();
    }

    private List<String> read(NetworkPlace place) {
        MaskScene shown = scene;
        return shown == null ? List.of() : MaskDrawing.read(shown, place);
    }

    /** The mean of a hidden neuron is followed once it is clicked. */
    private void follow(NetworkPlace place) {
        MaskScene shown = scene;
        if (shown != null
                && place instanceof NetworkPlace.Node node
                && node.column() > 0
                && node.column() <= shown.frame().kept().size()) {
            // Both numbers at once, so that one undo takes them back.
            hand.turn(
                    shown.lane(),
                    "experiment",
                    shown.knobs().following(node.column(), node.row() + 1),
                    false);
            TopicEvent.ask(
                    network,
                    Topic.shown(
                            shown.lane(), DropoutExplained.neuron(node.column() - 1, node.row())));
        }
    }

    EnsemblePane ensemble() {
        return ensemble;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        place(edge, scene != null && scene.lane() % 2 == 1, 0, 0, 1, height);
        if (width < look.size(NARROW)) {
            layoutNarrow(width, height);
            return;
        }
        double left = Math.rint(width * LEFT);
        double strips = room(height, LEAST_NETWORK, LEAST_STRIP, MOST_STRIP, ENSEMBLE);
        place(network, true, 0, 0, left, height - strips);
        place(strip, strips > 0, 0, height - strips, left, strips);
        double share = height > look.size(TALL) ? ENSEMBLE_OF_TALL : ENSEMBLE;
        double lower = room(height, LEAST_NETWORK, LEAST_ENSEMBLE, Double.MAX_VALUE, share);
        place(mean, true, left + 1, 0, width - left - 1, height - lower);
        place(ensemble, lower > 0, left + 1, height - lower, width - left - 1, lower);
        place(upright, true, left, 0, 1, height);
        place(underNetwork, strips > 0, 0, height - strips, left, 1);
        place(underMean, lower > 0, left, height - lower, width - left, 1);
    }

    /** The height of what lies below, none where the network would become too small. */
    private double room(double height, double above, double least, double most, double share) {
        double wanted = Math.clamp(height * share, look.size(least), look.size(most));
        return height - wanted >= look.size(above) ? Math.rint(wanted) : 0;
    }

    private void layoutNarrow(double width, double height) {
        double lower = room(height, LEAST_NETWORK, LEAST_ENSEMBLE, Double.MAX_VALUE, 0.42);
        place(network, true, 0, 0, width, height - lower);
        place(mean, lower > 0, 0, height - lower, width, lower);
        place(underNetwork, lower > 0, 0, height - lower, width, 1);
        for (Node part : List.of(strip, ensemble, upright, underMean)) {
            part.setVisible(false);
        }
    }

    private static void place(
            Node part, boolean shown, double x, double y, double width, double height) {
        part.setVisible(shown);
        if (shown) {
            part.resizeRelocate(x, y, Math.max(0, width), Math.max(0, height));
        }
    }
}
