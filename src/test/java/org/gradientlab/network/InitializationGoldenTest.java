package org.gradientlab.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gradientlab.golden.Golden;
import org.gradientlab.golden.GoldenFolder;
import org.gradientlab.golden.ReadsGolden;
import org.gradientlab.tensor.Randomness;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One run of a deep network beside what twenty runs of PyTorch gave: within five deviations. */
@ReadsGolden(
        value = "init_statistics",
        sections = {"layers", "width", "batch", "seeds", "results"})
class InitializationGoldenTest {
    private static final long SEED = 20;
    private static final double DEVIATIONS = 5;

    record Case(Golden file, Golden result) {
        @Override
        public String toString() {
            return result.get("activation").text() + " " + result.get("init").text();
        }
    }

    static Stream<Case> results() {
        return GoldenFolder.family("init_statistics").stream()
                .flatMap(file ->
                        file.get("results").items().stream().map(result -> new Case(file, result)));
    }

    @ParameterizedTest
    @MethodSource("results")
    void everyLayerFaresAsInTorch(Case golden) {
        Golden result =
                golden.result.knowing(
                        "activation", "init", "weight_std", "distribution", "meanfield", "stats");
        int depth = golden.file.get("layers").whole();
        int width = golden.file.get("width").whole();
        int batch = golden.file.get("batch").whole();
        Initialization initialization = initialization(result.get("init").text());
        double deviation = initialization.deviation(width, width);
        assertEquals(result.get("weight_std").number(), deviation, 1e-12);
        Pass pass = pass(result, initialization, depth, width, batch);
        for (int layer = 0; layer < depth; layer++) {
            compare(result, pass.statistics(layer), layer, width, batch);
        }
    }

    private static Pass pass(
            Golden result, Initialization initialization, int depth, int width, int batch) {
        Activation activation = GoldenNetwork.activation(result.get("activation").text());
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < depth; i++) {
            layers.add(Layer.of(width, activation));
        }
        Network network = Network.of(width, layers);
        network.initialize(initialization, 0, SEED);
        Pass pass = new Pass(network, batch);
        pass.load(examples(width, batch), null, 0);
        pass.forward(DropoutMasks.of(SEED), 0);
        // the derivatives by the last outputs are drawn at random instead of coming from a loss
        Randomness random = Randomness.of(SEED, "upstream");
        double[] gradients = pass.predictions().gradients();
        for (int i = 0; i < gradients.length; i++) {
            gradients[i] = random.normal(i);
        }
        pass.backward();
        return pass;
    }

    private static Examples examples(int width, int batch) {
        Randomness random = Randomness.of(SEED, "inputs");
        double[][] x = new double[batch][width];
        for (int row = 0; row < batch; row++) {
            for (int i = 0; i < width; i++) {
                x[row][i] = random.at(row).normal(i);
            }
        }
        return Examples.of(x, new double[batch][width]);
    }

    private static void compare(
            Golden result, LayerStatistics layer, int index, int width, int batch) {
        double squares = layer.variance() + layer.mean() * layer.mean();
        double outputs = (double) width * batch;
        double weights = (double) width * width;
        for (Golden statistic : result.get("stats").entries().values()) {
            statistic.knowing("mean", "std", "min", "max");
            String name = statistic.path().substring(statistic.path().lastIndexOf('.') + 1);
            double actual =
                    switch (name) {
                        case "act_mean" -> layer.mean();
                        case "act_var" -> layer.variance();
                        case "act_ms" -> squares;
                        case "frac_saturated" -> layer.saturatedShare();
                        case "frac_zero" -> layer.zeroShare();
                        case "frac_dead_units" -> layer.deadShare();
                        case "grad_act_ms" -> square(layer.outputGradientNorm()) / outputs;
                        // the file averages over the batch
                        case "grad_w_ms" -> square(layer.weightGradientNorm() / batch) / weights;
                        default -> fail("unknown statistic " + statistic.path());
                    };
            double mean = statistic.get("mean").vector()[index];
            double deviation = statistic.get("std").vector()[index];
            assertWithin(mean, deviation, actual, statistic.path() + " layer " + (index + 1));
        }
    }

    /** On a logarithmic scale where a quantity spreads over a good part of its own size. */
    private static void assertWithin(double mean, double deviation, double actual, String where) {
        boolean spreads = mean > 0 && actual > 0 && deviation > 0.15 * mean;
        double distance = spreads ? Math.log(actual / mean) : actual - mean;
        double limit = DEVIATIONS * (spreads ? deviation / mean : deviation);
        // seven digits are given, and a handful of units in 256,000 has a skewed spread
        double digits = 1e-6 * Math.abs(mean) + 1e-5;
        assertTrue(
                Math.abs(distance) <= limit + (spreads ? 0 : Math.min(digits, digitsOf(mean))),
                () -> where + ": " + actual + ", expected " + mean + " ± " + deviation);
    }

    private static double digitsOf(double mean) {
        return mean == 0 ? 1e-15 : 1e-5 * Math.abs(mean) + 1e-300;
    }

    private static double square(double x) {
        return x * x;
    }

    private static Initialization initialization(String name) {
        if (name.startsWith("normal_")) {
            return new NormalWeights(Double.parseDouble(name.substring("normal_".length())));
        }
        if (name.startsWith("uniform_")) {
            return new UniformWeights(Double.parseDouble(name.substring("uniform_".length())));
        }
        return switch (name) {
            case "zeros" -> new ZeroWeights();
            case "xavier_uniform" -> new XavierUniform();
            case "xavier_normal" -> new XavierNormal();
            case "he_uniform" -> new HeUniform();
            case "he_normal" -> new HeNormal();
            case "lecun_uniform" -> new LecunUniform();
            case "lecun_normal" -> new LecunNormal();
            default -> fail("unknown initialization " + name);
        };
    }
}
