package org.gradientlab.bench.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gradientlab.plot.NetworkColumn;
import org.gradientlab.plot.NetworkColumn.Counter;
import org.gradientlab.plot.NetworkDrawing;
import org.gradientlab.plot.NetworkLegend;
import org.gradientlab.plot.NetworkLinks;
import org.gradientlab.plot.NetworkNode;
import org.gradientlab.plot.NetworkPlace;
import org.gradientlab.plot.NodeMap;
import org.gradientlab.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The network as it is drawn: a column of features, one for each layer, each neuron with what it
 * says of the plane. Column 0 holds the features, so that column and layer as a person counts them
 * are the same.
 */
final class NetworkChart {
    private final ClassifyScene scene;
    private final NetworkPicture network;
    private final Words words;

    private NetworkChart(ClassifyScene scene) {
        this.scene = scene;
        network = scene.frame().network();
        words = scene.words();
    }

    static NetworkDrawing of(ClassifyScene scene, @Nullable Finding finding) {
        return new NetworkChart(scene).drawing(finding);
    }

    private NetworkDrawing drawing(@Nullable Finding finding) {
        List<NetworkColumn> columns = new ArrayList<>(List.of(features()));
        List<NetworkLinks> links = new ArrayList<>();
        for (int layer = 0; layer < network.depth(); layer++) {
            columns.add(layer == network.depth() - 1 ? output(layer) : hidden(layer));
            links.add(links(layer, columns.get(layer).nodes().size()));
        }
        NetworkLegend legend =
                new NetworkLegend(
                        words.say("classify.positive"), words.say("classify.negative"), "");
        NetworkPlace.Node chosen = chosen();
        return NetworkDrawing.of(columns, links)
                .choosing(chosen, chosen != null)
                .pointingAt(pointedAt(finding))
                .with(legend)
                .spokenAs(spoken());
    }

    private String spoken() {
        List<String> sizes = new ArrayList<>(List.of(Integer.toString(network.features().size())));
        for (int layer = 0; layer < network.depth(); layer++) {
            sizes.add(Integer.toString(network.units(layer)));
        }
        return words.say("classify.spoken-network", String.join("–", sizes), network.parameters());
    }

    private NetworkColumn features() {
        List<NetworkNode> nodes = new ArrayList<>();
        for (Feature feature : Feature.ALL) {
            boolean on = scene.setup().features().has(feature);
            nodes.add(
                    NetworkNode.of(face(scene.frame().feature(feature)))
                            .named("$" + feature.latex() + "$")
                            .in(on ? NetworkNode.State.ON : NetworkNode.State.OFF));
        }
        String title = words.say("classify.features-column");
        String subtitle =
                words.say("classify.features-on", network.features().size(), Feature.ALL.size());
        return NetworkColumn.of(title, title, nodes).subtitled(subtitle);
    }

    private static NodeMap face(ResponseMap map) {
        return new NodeMap(map.side(), map::value, map.low(), map.high());
    }

    private NetworkColumn hidden(int layer) {
        int units = network.units(layer);
        int number = layer + 1;
        Counter counter =
                new Counter(
                        units,
                        units > 1,
                        units < HiddenLayer.MOST_UNITS,
                        words.say("classify.fewer", number),
                        words.say("classify.more", number));
        return insertable(
                NetworkColumn.of(
                                words.say("classify.layer", number),
                                Integer.toString(number),
                                nodes(layer))
                        .summedUp(summary(layer))
                        .counted(counter)
                        .removable(words.say("classify.remove-layer", number)),
                number);
    }

    private NetworkColumn output(int layer) {
        String title = words.say("classify.output");
        NetworkColumn column =
                NetworkColumn.of(title, title, nodes(layer))
                        .subtitled(words.say("classify.output-of", loss()));
        return insertable(column, layer + 1);
    }

    private String loss() {
        return words.say(
                "classify.end."
                        + Output.of(scene.setup().loss())
                                .reading()
                                .name()
                                .toLowerCase(Locale.ROOT));
    }

    private NetworkColumn insertable(NetworkColumn column, int number) {
        boolean room = scene.setup().layers().size() < ClassifySetup.MOST_LAYERS;
        return room ? column.insertable(words.say("classify.insert-layer", number)) : column;
    }

    private String summary(int layer) {
        int more = network.units(layer) - scene.frame().responses().get(layer).size();
        return more > 0 ? words.say("classify.more-neurons", more) : "";
    }

    private List<NetworkNode> nodes(int layer) {
        List<NetworkNode> nodes = new ArrayList<>();
        List<ResponseMap> maps = scene.frame().responses().get(layer);
        boolean last = layer == network.depth() - 1;
        for (int unit = 0; unit < maps.size(); unit++) {
            NetworkNode node =
                    NetworkNode.of(face(maps.get(unit)))
                            .withBias(network.bias(layer, unit), network.isBiasFrozen(layer, unit));
            nodes.add(last ? node.marked(scene.look(unit).series()) : node);
        }
        return nodes;
    }

    private NetworkLinks links(int layer, int froms) {
        int rows = scene.frame().responses().get(layer).size();
        return NetworkLinks.of(
                froms,
                rows,
                (from, row) -> {
                    int input = input(layer, from);
                    return input < 0 ? Double.NaN : network.weight(layer, input, row);
                },
                (from, row) -> {
                    int input = input(layer, from);
                    return input >= 0 && network.isFrozen(layer, input, row);
                },
                largest(layer));
    }

    /** The input of a layer that comes from a node drawn; −1 where a feature is off. */
    private int input(int layer, int from) {
        return layer == 0 ? network.features().indexOf(Feature.ALL.get(from)) : from;
    }

    private double largest(int layer) {
        double largest = 0;
        for (int unit = 0; unit < network.units(layer); unit++) {
            for (int from = 0; from < network.inputs(layer); from++) {
                double size = Math.abs(network.weight(layer, from, unit));
                largest = Double.isFinite(size) ? Math.max(largest, size) : largest;
            }
        }
        return largest;
    }

    private NetworkPlace.@Nullable Node chosen() {
        if (!(scene.setup().map() instanceof MapContent.Neuron(int layer, int unit))
                || scene.frame().enlarged() == null) {
            return null;
        }
        if (layer == 0) {
            return new NetworkPlace.Node(0, Feature.ALL.indexOf(network.features().get(unit - 1)));
        }
        boolean drawn = unit <= scene.frame().responses().get(layer - 1).size();
        return drawn ? new NetworkPlace.Node(layer, unit - 1) : null;
    }

    private List<NetworkPlace> pointedAt(@Nullable Finding finding) {
        if (finding == null) {
            return List.of();
        }
        Place place = finding.place();
        if (place.label() != Place.NONE) {
            return List.of(new NetworkPlace.Node(network.depth(), place.label()));
        }
        if (place.layer() == Place.NONE || place.layer() >= network.depth()) {
            return List.of();
        }
        int column = place.layer() + 1;
        int drawn = scene.frame().responses().get(place.layer()).size();
        return place.unit() != Place.NONE && place.unit() < drawn
                ? List.of(new NetworkPlace.Node(column, place.unit()))
                : List.of(new NetworkPlace.Column(column));
    }
}
