package org.gradientlab.bench.classify;

/**
 * What a finding points at: a layer, one of its neurons, or a class, each counted from 0, or {@link
 * #NONE}.
 */
public record Place(int layer, int unit, int label) {
    public static final int NONE = -1;

    static Place nowhere() {
        return new Place(NONE, NONE, NONE);
    }

    static Place ofLayer(int layer) {
        return new Place(layer, NONE, NONE);
    }

    static Place ofUnit(int layer, int unit) {
        return new Place(layer, unit, NONE);
    }

    static Place ofClass(int label) {
        return new Place(NONE, NONE, label);
    }
}
