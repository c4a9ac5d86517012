package org.gradientlab.bench.classify;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.plot.NetworkPlace;
import org.gradientlab.plot.Tex;
import org.gradientlab.words.Words;

/**
 * What is to be said of each place of a drawn network, with its numbers at one place of the plane.
 */
final class NetworkCards {
    private static final int TERMS = 4;

    private final ClassifyScene scene;
    private final double x;
    private final double y;

    /** The numbers are those at (x, y). */
    NetworkCards(ClassifyScene scene, double x, double y) {
        this.scene = scene;
        this.x = x;
        this.y = y;
    }

    List<String> of(NetworkPlace place) {
        return switch (place) {
            case NetworkPlace.Node(int column, int row) ->
                    column == 0 ? feature(row) : neuron(column, row);
            case NetworkPlace.Link(int column, int from, int row) -> weight(column, from, row);
            case NetworkPlace.Bias(int column, int row) -> bias(column, row);
            case NetworkPlace.Column(int column) -> layer(column);
            default -> List.of();
        };
    }

    private Words words() {
        return scene.words();
    }

    private List<String> feature(int row) {
        Feature feature = Feature.ALL.get(row);
        boolean on = scene.setup().features().has(feature);
        return List.of(
                "$" + feature.latex() + "$  " + words().say(on ? "classify.on" : "classify.off"),
                words().say(on ? "classify.switch-off" : "classify.switch-on"));
    }

    List<String> neuron(int column, int row) {
        NeuronReading reading = scene.frame().network().read(column - 1, row, x, y);
        List<String> lines = new ArrayList<>();
        lines.add("*" + name(column, row) + "*");
        lines.add("$" + reading.latex(TERMS) + "$");
        lines.add(
                "*= "
                        + reading.result()
                        + "*  "
                        + words().say("classify.at", MapChart.place(x, y)));
        return lines;
    }

    /** What a neuron is called: “Layer 2, neuron 3” or “Output for class A”. */
    String name(int column, int row) {
        return column == scene.frame().network().depth()
                ? words().say("classify.output-for", scene.look(row).name())
                : words().say("classify.neuron", column, row + 1);
    }

    private List<String> weight(int column, int from, int row) {
        NetworkPicture network = scene.frame().network();
        int input = column == 1 ? network.features().indexOf(Feature.ALL.get(from)) : from;
        if (input < 0) {
            return List.of();
        }
        return numbers(
                linkName(column, from, row),
                "w",
                network.weight(column - 1, input, row),
                network.isFrozen(column - 1, input, row));
    }

    /** What a weight is called: “from x₁ to neuron 3”. */
    String linkName(int column, int from, int row) {
        String source =
                column == 1
                        ? Feature.ALL.get(from).symbol()
                        : words().say("classify.neuron-short", from + 1);
        boolean last = column == scene.frame().network().depth();
        String target =
                last ? scene.look(row).name() : words().say("classify.neuron-short", row + 1);
        return words().say("classify.weight-from", column, source, target);
    }

    private List<String> bias(int column, int row) {
        NetworkPicture network = scene.frame().network();
        return numbers(
                words().say("classify.bias-of", name(column, row)),
                "b",
                network.bias(column - 1, row),
                network.isBiasFrozen(column - 1, row));
    }

    private List<String> numbers(String name, String symbol, double value, boolean frozen) {
        String state = frozen ? "  " + words().say("classify.frozen") : "";
        return List.of(
                "*" + name + "*",
                "$" + symbol + " = " + Tex.number(value) + "$" + state,
                words().say("classify.click-to-edit"));
    }

    private List<String> layer(int column) {
        NetworkPicture network = scene.frame().network();
        if (column == 0) {
            return List.of();
        }
        LayerReport report = scene.frame().layers().get(column - 1);
        boolean last = column == network.depth();
        List<String> lines = new ArrayList<>();
        lines.add("*" + words().say(last ? "classify.output" : "classify.layer", column) + "*");
        lines.add(
                words().say(
                                "classify.layer-activation",
                                FunctionSign.plain(network.layer(column - 1).activation()).isEmpty()
                                        ? words().say("activation.linear")
                                        : FunctionSign.plain(
                                                network.layer(column - 1).activation())));
        lines.add(
                words().say(
                                "classify.layer-gradient",
                                org.gradientlab.words.Figures.shown(
                                        report.statistics().weightGradientNorm(), 3)));
        if (!last) {
            lines.add(words().say("classify.click-for-space"));
        }
        return lines;
    }
}
