package org.gradientlab.bench.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gradientlab.network.Activation;
import org.gradientlab.network.Inference;
import org.gradientlab.network.Network;
import org.jspecify.annotations.Nullable;

/** Makes the frames of one run, and keeps what is the same in all of them. */
final class Camera {
    /** Cells along a side of the decision map. */
    static final int MAP_SIDE = 100;

    /** Of a neuron's own map, and of the grid in hidden space: one tile of an inference. */
    static final int SMALL_SIDE = 22;

    /** Points shown in hidden space. */
    private static final int MOST_IN_SPACE = 2000;

    private final Material material;
    private final Network network;
    private final Output output;
    private final Inspection inspection;
    private final Inference places;
    private final Inference smallPlaces;
    private final Inference points;
    private final double[][] mapInputs;
    private final double[][] smallInputs;
    private final double[][] pointInputs;
    private final double[][] spaceInputs;
    private final double[][] plane;
    private final Map<Feature, ResponseMap> features = new EnumMap<>(Feature.class);

    Camera(ClassifySetup setup, Material material, Network network, Inspection inspection) {
        this.material = material;
        this.network = network;
        output = Output.of(setup.loss());
        this.inspection = inspection;
        places = new Inference(network, MAP_SIDE * MAP_SIDE);
        smallPlaces = new Inference(network, SMALL_SIDE * SMALL_SIDE);
        points = new Inference(network, material.points().count());
        Inputs inputs = material.inputs();
        mapInputs = inputs.grid(material.area(), MAP_SIDE);
        smallInputs = inputs.grid(material.area(), SMALL_SIDE);
        plane = new double[][] {first(material.points().xs()), first(material.points().ys())};
        pointInputs = inputs.columns(material.points().xs(), material.points().ys());
        spaceInputs = inputs.columns(plane[0], plane[1]);
        for (Feature feature : Feature.values()) {
            features.put(feature, featureMap(feature));
        }
    }

    private static double[] first(double[] values) {
        return Arrays.copyOf(values, Math.min(MOST_IN_SPACE, values.length));
    }

    private ResponseMap featureMap(Feature feature) {
        Area area = material.area();
        double[] values = new double[SMALL_SIDE * SMALL_SIDE];
        for (int cell = 0; cell < values.length; cell++) {
            double x = area.x(cell % SMALL_SIDE, SMALL_SIDE);
            values[cell] = feature.of(x, area.y(cell / SMALL_SIDE, SMALL_SIDE));
        }
        return unbounded(SMALL_SIDE, values);
    }

    private static ResponseMap unbounded(int side, double[] values) {
        return ResponseMap.of(side, values, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    ClassifyFrame frame(
            ClassifySetup setup, long step, double epochs, Scores scores, Progress progress) {
        int space = Math.clamp(setup.space() - 1L, 0, Math.max(0, network.depth() - 2));
        Responses small = responses(smallPlaces, smallInputs, counts(space));
        Responses large = responses(places, mapInputs, enlargedCounts(setup.map()));
        Decisions decisions = decisions();
        NetworkPicture picture = new NetworkPicture(network, material.inputs());
        List<LayerReport> layers = inspection.layers();
        Map<Part, Confusion> confusions = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            confusions.put(part, decisions.confusion(part, material.classes()));
        }
        Confusion train = decisions.confusion(Part.TRAIN, material.classes());
        Patient patient =
                new Patient(
                        setup,
                        step,
                        epochs,
                        scores,
                        progress,
                        picture,
                        layers,
                        train,
                        material.classNames());
        return new ClassifyFrame(
                step,
                epochs,
                material.classNames(),
                material.area(),
                material.points(),
                decisions,
                new DecisionMap(MAP_SIDE, large.outputs(), output),
                enlarged(setup.map(), large),
                picture,
                maps(small),
                features,
                space(space, small),
                layers,
                inspection.signals(setup.example() - 1),
                scores,
                progress.best(),
                confusions,
                Doctor.examine(patient));
    }

    private Responses responses(Inference inference, double[][] inputs, int[] counts) {
        return Responses.of(network, inference, inputs, counts);
    }

    /** Enough neurons of each layer for their maps, and all of those whose space is shown. */
    private int[] counts(int space) {
        int[] counts = new int[network.depth()];
        for (int layer = 0; layer < counts.length; layer++) {
            int units = network.layout().units(layer);
            counts[layer] = layer == space ? units : Math.min(units, ClassifyFrame.MOST_MAPS);
        }
        return counts;
    }

    private int[] only(int layer, int count) {
        int[] counts = new int[network.depth()];
        counts[network.depth() - 1] = material.classes();
        counts[layer] = Math.max(counts[layer], count);
        return counts;
    }

    private int[] enlargedCounts(MapContent content) {
        return content instanceof MapContent.Neuron neuron && isThere(neuron)
                ? only(neuron.layer() - 1, neuron.unit())
                : only(network.depth() - 1, material.classes());
    }

    private boolean isThere(MapContent.Neuron neuron) {
        int layer = neuron.layer() - 1;
        return layer >= 0
                && layer < network.depth()
                && neuron.unit() <= network.layout().units(layer);
    }

    private @Nullable ResponseMap enlarged(MapContent content, Responses large) {
        if (!(content instanceof MapContent.Neuron neuron)) {
            return null;
        }
        int unit = neuron.unit() - 1;
        if (neuron.layer() == 0) {
            return unit < mapInputs.length ? unbounded(MAP_SIDE, mapInputs[unit]) : null;
        }
        return isThere(neuron) ? map(MAP_SIDE, large, neuron.layer() - 1, unit) : null;
    }

    private ResponseMap map(int side, Responses said, int layer, int unit) {
        boolean last = layer == network.depth() - 1;
        Activation activation = network.layers().get(layer).activation();
        boolean bounded = !last && !network.layers().get(layer).residual();
        return bounded
                ? ResponseMap.of(side, said.layer(layer)[unit], activation.low(), activation.high())
                : unbounded(side, said.layer(layer)[unit]);
    }

    private List<List<ResponseMap>> maps(Responses small) {
        List<List<ResponseMap>> maps = new ArrayList<>();
        for (int layer = 0; layer < network.depth(); layer++) {
            int count = Math.min(small.layer(layer).length, ClassifyFrame.MOST_MAPS);
            List<ResponseMap> row = new ArrayList<>();
            for (int unit = 0; unit < count; unit++) {
                row.add(map(SMALL_SIDE, small, layer, unit));
            }
            maps.add(List.copyOf(row));
        }
        return maps;
    }

    private Decisions decisions() {
        int[] counts = only(network.depth() - 1, material.classes());
        return new Decisions(material.points(), responses(points, pointInputs, counts).outputs());
    }

    private HiddenSpace space(int layer, Responses small) {
        int[] counts = only(layer, network.layout().units(layer));
        Responses of = responses(points, spaceInputs, counts);
        return HiddenSpace.of(layer, SMALL_SIDE, small.layer(layer), of.layer(layer), plane);
    }
}
