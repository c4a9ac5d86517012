package org.gradientlab.bench.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gradientlab.network.NoNormalization;
import org.gradientlab.network.Tanh;
import org.gradientlab.view.Hand;

/**
 * What a person does to the network with the drawing's own buttons. It knows the layers as the last
 * click left them, for the next may come before the picture of it, on a button of a layer that is
 * gone.
 */
final class NetworkHands {
    private static final int FRESH = 4;

    private final Hand hand;
    private List<HiddenLayer> layers = List.of();
    private Features features = new Features(true, true, false, false, false, false, false);
    private MapContent map = new MapContent.Decision();
    private WeightEdits weights = new WeightEdits(List.of());

    NetworkHands(Hand hand) {
        this.hand = hand;
    }

    void show(ClassifySetup setup) {
        layers = setup.layers();
        features = setup.features();
        map = setup.map();
        weights = setup.weights();
    }

    void moreNeurons(int layer, int more) {
        if (layer >= layers.size()) {
            return;
        }
        HiddenLayer its = layers.get(layer);
        int units = Math.clamp(its.units() + more, 1, HiddenLayer.MOST_UNITS);
        HiddenLayer changed =
                new HiddenLayer(
                        units,
                        its.activation(),
                        its.normalization(),
                        its.dropout(),
                        its.residual());
        List<HiddenLayer> all = new ArrayList<>(layers);
        all.set(layer, changed);
        layers = all;
        hand.turn(0, "layers." + layer + ".units", units, false);
    }

    /** A new layer is like its neighbour, only small. */
    void insertLayer(int at) {
        if (layers.size() == ClassifySetup.MOST_LAYERS) {
            return;
        }
        List<HiddenLayer> all = new ArrayList<>(layers);
        int place = Math.min(at, all.size());
        all.add(place, like(Math.max(0, place - 1)));
        turnLayers(all);
    }

    private HiddenLayer like(int neighbour) {
        return neighbour < layers.size()
                ? new HiddenLayer(
                        FRESH,
                        layers.get(neighbour).activation(),
                        layers.get(neighbour).normalization(),
                        0,
                        false)
                : new HiddenLayer(FRESH, new Tanh(), new NoNormalization(), 0, false);
    }

    void removeLayer(int layer) {
        if (layer < layers.size()) {
            List<HiddenLayer> all = new ArrayList<>(layers);
            all.remove(layer);
            turnLayers(all);
        }
    }

    private void turnLayers(List<HiddenLayer> all) {
        layers = List.copyOf(all);
        hand.turn(0, "layers", layers, false);
    }

    void switchFeature(Feature feature) {
        String knob = "features." + feature.name().toLowerCase(Locale.ROOT);
        hand.turn(0, knob, !features.has(feature), false);
    }

    /** Enlarges what a neuron says, or goes back to the decision where it is enlarged already. */
    void enlarge(int layer, int unit) {
        MapContent wanted = new MapContent.Neuron(layer, unit);
        map = map.equals(wanted) ? new MapContent.Decision() : wanted;
        hand.turn(0, "map", map, false);
    }

    void space(int layer) {
        hand.turn(0, "space", layer, false);
    }

    /** Throws a fault where too many weights are set by hand. */
    void set(WeightEdit edit) {
        WeightEdits more = weights.and(edit);
        weights = more;
        hand.turn(0, "weights", more, false);
    }
}
