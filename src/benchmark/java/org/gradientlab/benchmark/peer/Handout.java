package org.gradientlab.benchmark.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The points, the grid and the first weights as JSON, for peers that are not written in Java. */
public final class Handout {
    private Handout() {}

    public static void write(Path file) throws IOException {
        String nets =
                SharedNet.ALL.stream()
                        .map(net -> "\"" + net.name() + "\":" + layers(net))
                        .collect(Collectors.joining(",\n", "{", "}"));
        String points =
                Arrays.stream(SharedPoints.inputs())
                        .map(Arrays::toString)
                        .collect(Collectors.joining(",", "[", "]"));
        Files.writeString(
                file,
                "{\"eta\":%s,\n\"points\":%s,\n\"labels\":%s,\n\"grid\":%s,\n\"nets\":%s}"
                        .formatted(
                                SharedPoints.ETA,
                                points,
                                Arrays.toString(SharedPoints.labels()),
                                Arrays.toString(SharedPoints.grid()),
                                nets));
    }

    private static String layers(SharedNet net) {
        return IntStream.range(0, net.layers())
                .mapToObj(layer -> units(net, layer))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String units(SharedNet net, int layer) {
        return IntStream.range(0, net.units(layer))
                .mapToObj(unit -> Arrays.toString(net.unit(layer, unit)))
                .collect(Collectors.joining(",", "[", "]"));
    }
}
