package org.gradientlab.bench.classify;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.gradientlab.bench.classify.PointSketch.Place;
import org.gradientlab.plot.Box;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.NetworkDiagram;
import org.gradientlab.plot.NetworkDrawing;
import org.gradientlab.plot.NetworkPlace;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.plot.Topic;
import org.gradientlab.plot.TopicEvent;
import org.gradientlab.plot.Writing;
import org.gradientlab.view.Hand;
import org.jspecify.annotations.Nullable;

/**
 * The network: drawn, shaped by its own buttons, its numbers read under the mouse and set by hand.
 */
final class NetworkPane extends Pane {
    private static final double PAD = 16;

    private final NetworkDiagram diagram;
    private final VBox neuron = new VBox();
    private final WeightCard weight = new WeightCard();
    private final Label empty = new Label();
    private final NetworkHands hands;
    private IntConsumer showingSpace = layer -> {};
    private @Nullable ClassifyScene scene;
    private @Nullable Finding finding;
    private @Nullable Place mouse;
    private Look look = Look.standard();
    private List<String> written = List.of();

    NetworkPane(Hand hand) {
        hands = new NetworkHands(hand);
        diagram = new NetworkDiagram(look);
        diagram.setId("network");
        diagram.setReader(this::read);
        diagram.setOnAct(this::act);
        diagram.setTopics(ClassifyExplained::inNetwork);
        neuron.getStyleClass().add("hover-card");
        neuron.setId("neuron-card");
        neuron.setMouseTransparent(true);
        neuron.setManaged(false);
        neuron.setVisible(false);
        empty.getStyleClass().add("muted");
        empty.setWrapText(true);
        weight.onClosed(diagram::requestFocus);
        visibleProperty()
                .addListener((visible, was, is) -> diagram.setVisible(is && scene != null));
        getChildren().addAll(diagram, empty, neuron, weight);
    }

    void restyle(Look newLook) {
        look = newLook;
        weight.restyle(look);
        written = List.of();
    }

    /** What to do where the space of a layer, counted from 1, is asked for. */
    void onSpace(IntConsumer newShowingSpace) {
        showingSpace = newShowingSpace;
    }

    void show(ClassifyScene newScene, @Nullable Finding newFinding) {
        ClassifyScene before = scene;
        if (before != null
                && before.frame().network().depth() != newScene.frame().network().depth()) {
            weight.close();
        }
        scene = newScene;
        finding = newFinding;
        hands.show(newScene.setup());
        empty.setVisible(false);
        diagram.setVisible(isVisible());
        diagram.show(NetworkChart.of(newScene, finding), look);
        showNeuron();
    }

    /** There is no network where there are no points to learn from. */
    void showUnready() {
        scene = null;
        weight.close();
        neuron.setVisible(false);
        diagram.show(NetworkDrawing.EMPTY, look);
        diagram.setVisible(false);
        empty.setText(look.words().say("classify.no-network"));
        empty.setVisible(true);
        requestLayout();
    }

    /** The numbers are those at the place under the mouse; where there is none, as before. */
    void placeUnderMouse(@Nullable Place place) {
        if (place != null) {
            mouse = place;
            showNeuron();
        }
    }

    private NetworkCards cards(ClassifyScene its) {
        Place at = mouse;
        Points points = its.frame().points();
        return at == null
                ? new NetworkCards(its, points.x(0), points.y(0))
                : new NetworkCards(its, at.x(), at.y());
    }

    private List<String> read(NetworkPlace place) {
        ClassifyScene now = scene;
        return now == null ? List.of() : cards(now).of(place);
    }

    /** The neuron whose map is enlarged, with its formula at the place under the mouse. */
    private void showNeuron() {
        ClassifyScene now = scene;
        boolean shown = false;
        if (now != null
                && now.frame().enlarged() != null
                && now.setup().map() instanceof MapContent.Neuron(int layer, int unit)
                && layer > 0) {
            write(cards(now).neuron(layer, unit - 1));
            shown = true;
        }
        neuron.setVisible(shown);
    }

    private void write(List<String> lines) {
        if (!lines.equals(written)) {
            written = lines;
            neuron.getChildren()
                    .setAll(
                            lines.stream()
                                    .map(line -> Writing.of(line, look, TextStyle.CAPTION).node())
                                    .toList());
            neuron.setAccessibleText(String.join(", ", lines).replace("$", "").replace("*", ""));
        }
        requestLayout();
    }

    private void act(NetworkPlace place) {
        ClassifyScene now = scene;
        if (now == null) {
            return;
        }
        switch (place) {
            case NetworkPlace.Node(int column, int row) -> {
                if (column == 0) {
                    hands.switchFeature(Feature.ALL.get(row));
                } else {
                    hands.enlarge(column, row + 1);
                    TopicEvent.ask(this, Topic.shown(0, ClassifyExplained.neuron(column - 1, row)));
                }
            }
            case NetworkPlace.Link link -> editLink(now, link);
            case NetworkPlace.Bias bias -> editBias(now, bias);
            case NetworkPlace.Column(int column) -> {
                if (column > 0 && column < now.frame().network().depth()) {
                    hands.space(column);
                    showingSpace.accept(column);
                }
            }
            case NetworkPlace.Fewer(int column) -> hands.moreNeurons(column - 1, -1);
            case NetworkPlace.More(int column) -> hands.moreNeurons(column - 1, 1);
            case NetworkPlace.Insert(int column) -> hands.insertLayer(column - 1);
            case NetworkPlace.Remove(int column) -> hands.removeLayer(column - 1);
        }
    }

    private void editLink(ClassifyScene now, NetworkPlace.Link link) {
        NetworkPicture network = now.frame().network();
        int layer = link.column() - 1;
        int input =
                layer == 0 ? network.features().indexOf(Feature.ALL.get(link.from())) : link.from();
        if (input < 0) {
            return;
        }
        weight.open(
                cards(now).linkName(link.column(), link.from(), link.row()),
                network.weight(layer, input, link.row()),
                network.isFrozen(layer, input, link.row()),
                (value, hold) -> hands.set(network.edit(layer, input, link.row(), value, hold)));
        beside(new NetworkPlace.Node(link.column(), link.row()));
    }

    private void editBias(ClassifyScene now, NetworkPlace.Bias bias) {
        NetworkPicture network = now.frame().network();
        int layer = bias.column() - 1;
        weight.open(
                now.words().say("classify.bias-of", cards(now).name(bias.column(), bias.row())),
                network.bias(layer, bias.row()),
                network.isBiasFrozen(layer, bias.row()),
                (value, hold) -> hands.set(network.editBias(layer, bias.row(), value, hold)));
        beside(new NetworkPlace.Node(bias.column(), bias.row()));
    }

    /** Below the node where there is room, else above it. */
    private void beside(NetworkPlace.Node node) {
        Box box = diagram.nodeBox(node);
        double gap = look.size(8);
        double left =
                Math.clamp(
                        box.left() - weight.getWidth() - gap,
                        gap,
                        Math.max(gap, getWidth() - weight.getWidth() - gap));
        double top =
                Math.clamp(
                        box.bottom() + gap,
                        gap,
                        Math.max(gap, getHeight() - weight.getHeight() - gap));
        weight.relocate(Math.rint(left), Math.rint(top));
    }

    @Override
    protected void layoutChildren() {
        diagram.resizeRelocate(0, 0, getWidth(), getHeight());
        double pad = look.size(PAD);
        empty.resizeRelocate(
                pad, getHeight() / 3, Math.max(0, getWidth() - 2 * pad), getHeight() / 3);
        neuron.applyCss();
        neuron.autosize();
        neuron.relocate(
                Math.rint(Math.max(pad, getWidth() - neuron.getWidth() - pad)),
                Math.rint(Math.max(pad, getHeight() - neuron.getHeight() - look.size(10))));
    }
}
