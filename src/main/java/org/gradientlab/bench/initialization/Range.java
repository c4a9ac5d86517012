package org.gradientlab.bench.initialization;

import org.gradientlab.network.Activation;

/**
 * The stretch on which activations are drawn: all the values an activation can have, but nothing
 * beyond ±4, which is the size of the inputs. It is the same for every layer and every scheme, so
 * that a signal that dies is seen to die.
 */
record Range(double low, double high) {
    private static final double FAR = 40;
    private static final int PROBES = 801;

    static Range of(InitializationSetup setup) {
        if (setup.residual()) {
            return new Range(-SignalPass.REACH, SignalPass.REACH);
        }
        Activation activation = setup.activation();
        if (activation.high() - activation.low() < Double.POSITIVE_INFINITY) {
            return new Range(activation.low(), activation.high());
        }
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < PROBES; i++) {
            double value = activation.value(FAR * (2.0 * i / (PROBES - 1) - 1));
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        return new Range(Math.max(low, -SignalPass.REACH), Math.min(high, SignalPass.REACH));
    }

    Spread spread(double[] values) {
        return new Spread(low, high, values, values.length);
    }
}
