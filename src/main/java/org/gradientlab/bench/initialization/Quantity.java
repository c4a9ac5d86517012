package org.gradientlab.bench.initialization;

import java.util.ArrayList;
import java.util.List;

/** What a plot against the layers can show. */
enum Quantity {
    VARIANCE(true, false),
    MEAN(false, false),
    SATURATED(false, false),
    DEAD(false, false),
    GRADIENT(true, true),
    DISTANCE(false, false);

    private final boolean log;
    private final boolean backwards;

    Quantity(boolean log, boolean backwards) {
        this.log = log;
        this.backwards = backwards;
    }

    boolean isLog() {
        return log;
    }

    /** Whether the axis runs from the last layer to the first, as the gradient does. */
    boolean runsBackwards() {
        return backwards;
    }

    boolean isShare() {
        return this == SATURATED || this == DEAD;
    }

    /** Of each layer; NaN where the pass has not come to. */
    List<Double> values(InitializationFrame frame) {
        List<Double> values = new ArrayList<>();
        for (int layer = 0; layer < frame.layers(); layer++) {
            values.add(value(frame, layer));
        }
        return values;
    }

    private double value(InitializationFrame frame, int layer) {
        return this == GRADIENT
                ? frame.backward(layer).map(Backward::variance).orElse(Double.NaN)
                : frame.forward(layer).map(this::of).orElse(Double.NaN);
    }

    private double of(Forward at) {
        return switch (this) {
            case VARIANCE -> at.variance();
            case MEAN -> at.mean();
            case SATURATED -> at.saturated();
            case DEAD -> at.dead();
            case DISTANCE -> at.distance();
            case GRADIENT -> Double.NaN;
        };
    }

    /** What the theory says of it; nothing for most. */
    List<Double> theory(InitializationFrame frame) {
        return switch (this) {
            case VARIANCE -> frame.theory().variance();
            case GRADIENT -> frame.theory().gradient();
            default -> List.of();
        };
    }

    String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
