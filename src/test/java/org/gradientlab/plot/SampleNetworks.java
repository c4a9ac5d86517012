package org.gradientlab.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Drawn networks like those of the benches, for tests and for the gallery. */
final class SampleNetworks {
    static final String[] FEATURES = {
        "$x_1$", "$x_2$", "$x_1^2$", "$x_2^2$", "$x_1 x_2$", "$\\sin x_1$", "$\\sin x_2$"
    };

    private SampleNetworks() {}

    /** Between −1 and 1, the same at every call. */
    static double number(int a, int b, int c) {
        return Math.sin(12.9898 * a + 78.233 * b + 37.719 * c);
    }

    /** Seven features, two of them on, two layers to shape, two classes. */
    static NetworkDrawing classification(Look look) {
        List<NetworkColumn> columns = new ArrayList<>();
        columns.add(NetworkColumn.of("Features", "In", features()).subtitled("2 of 7 on"));
        columns.add(layer(1, 8, 8));
        columns.add(layer(2, 6, 6));
        columns.add(outputs(look, 2).insertable("Add layer 3"));
        return linked(columns)
                .choosing(new NetworkPlace.Node(2, 2), true)
                .with(new NetworkLegend("positive weight", "negative weight", ""))
                .spokenAs("Network with 2 inputs, 8 and 6 neurons");
    }

    private static List<NetworkNode> features() {
        return IntStream.range(0, FEATURES.length)
                .mapToObj(i ->
                        NetworkNode.of(map(0, i))
                                .named(FEATURES[i])
                                .in(i < 2 ? NetworkNode.State.ON : NetworkNode.State.OFF))
                .toList();
    }

    /** All that can be drawn: eight layers of sixteen, and more than that in the last. */
    static NetworkDrawing large(Look look) {
        List<NetworkColumn> columns = new ArrayList<>();
        columns.add(NetworkColumn.of("Features", "In", features()).subtitled("7 of 7 on"));
        for (int i = 1; i <= 8; i++) {
            columns.add(layer(i, 16, i == 8 ? 64 : 16));
        }
        columns.add(outputs(look, 6).insertable("Add layer 9"));
        return linked(columns).with(new NetworkLegend("positive weight", "negative weight", ""));
    }

    private static NetworkColumn layer(int number, int drawn, int count) {
        List<NetworkNode> nodes =
                IntStream.range(0, drawn)
                        .mapToObj(i ->
                                NetworkNode.of(map(number, i))
                                        .withBias(number(number, i, 5), i == 0))
                        .toList();
        NetworkColumn.Counter counter =
                new NetworkColumn.Counter(
                        count,
                        count > 1,
                        count < 64,
                        "One neuron fewer in layer " + number,
                        "One neuron more in layer " + number);
        return NetworkColumn.of("Layer " + number, "" + number, nodes)
                .counted(counter)
                .summedUp(count > drawn ? "… " + (count - drawn) + " more" : "")
                .insertable("Add a layer before layer " + number)
                .removable("Remove layer " + number);
    }

    private static NetworkColumn outputs(Look look, int count) {
        List<NetworkNode> nodes =
                IntStream.range(0, count)
                        .mapToObj(i -> NetworkNode.of(map(9, i)).marked(look.palette().series(i)))
                        .toList();
        return NetworkColumn.of("Output", "Out", nodes).subtitled("softmax");
    }

    private static NodeMap map(int layer, int unit) {
        double a = number(layer, unit, 1) * 4;
        double b = number(layer, unit, 2) * 4;
        double c = number(layer, unit, 3) * 3;
        return new NodeMap(
                20,
                (column, row) -> {
                    double x = column / 10.0 - 1;
                    double y = row / 10.0 - 1;
                    return Math.tanh(a * x + b * y + c * x * y);
                },
                -1,
                1);
    }

    /** Four numbers through two layers with a mask. */
    static NetworkDrawing dropout(int inputs, int hidden) {
        List<NetworkColumn> columns = new ArrayList<>();
        columns.add(discs("Input", 0, inputs, false));
        columns.add(discs("Hidden layer 1", 1, hidden, true).subtitled("5 of 8 kept"));
        columns.add(discs("Hidden layer 2", 2, hidden, true).subtitled("4 of 8 kept"));
        columns.add(discs("Output", 3, 2, false));
        return linked(columns)
                .choosing(new NetworkPlace.Node(1, 2), false)
                .with(
                        new NetworkLegend(
                                "positive weight",
                                "negative weight",
                                "in the circles: $h$ · mask / (1 − $p$)"));
    }

    private static NetworkColumn discs(String title, int layer, int count, boolean dropping) {
        List<NetworkNode> nodes =
                IntStream.range(0, count)
                        .mapToObj(i -> disc(number(layer, i, 7) + 0.6, dropping && i % 3 == 0))
                        .toList();
        return NetworkColumn.of(title, "" + layer, nodes);
    }

    private static NetworkNode disc(double value, boolean dropped) {
        NodeDisc face = new NodeDisc(digits("%.2f", value), digits("%.1f", value), value / 2);
        return NetworkNode.of(face).in(dropped ? NetworkNode.State.DROPPED : NetworkNode.State.ON);
    }

    private static String digits(String format, double value) {
        return format.formatted(value).replace('-', '−');
    }

    static NetworkDrawing linked(List<NetworkColumn> columns) {
        List<NetworkLinks> links = new ArrayList<>();
        for (int i = 1; i < columns.size(); i++) {
            int column = i;
            NetworkColumn from = columns.get(i - 1);
            links.add(
                    NetworkLinks.of(
                            from.nodes().size(),
                            columns.get(i).nodes().size(),
                            (a, b) -> isOff(from, a) ? Double.NaN : number(column, a, b),
                            (a, b) -> column == 1 && a == 0 && b == 3,
                            0));
        }
        return NetworkDrawing.of(columns, links);
    }

    private static boolean isOff(NetworkColumn from, int row) {
        return from.nodes().get(row).state() == NetworkNode.State.OFF;
    }
}
