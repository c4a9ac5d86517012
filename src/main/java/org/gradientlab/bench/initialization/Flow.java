package org.gradientlab.bench.initialization;

import java.util.Optional;

/** Which way the columns look: at what goes forward or at what comes back. */
enum Flow {
    ACTIVATIONS,
    GRADIENTS;

    Optional<Spread> spread(InitializationFrame frame, int layer) {
        return this == ACTIVATIONS
                ? frame.forward(layer).map(Forward::spread)
                : frame.backward(layer).map(Backward::spread);
    }

    double variance(InitializationFrame frame, int layer) {
        return this == ACTIVATIONS
                ? frame.forward(layer).map(Forward::variance).orElse(Double.NaN)
                : frame.backward(layer).map(Backward::variance).orElse(Double.NaN);
    }

    double mean(InitializationFrame frame, int layer) {
        return this == ACTIVATIONS
                ? frame.forward(layer).map(Forward::mean).orElse(Double.NaN)
                : frame.backward(layer).map(Backward::mean).orElse(Double.NaN);
    }

    String key() {
        return this == ACTIVATIONS ? "activations" : "gradients";
    }
}
