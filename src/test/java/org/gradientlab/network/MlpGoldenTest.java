package org.gradientlab.network;

import static org.gradientlab.network.GoldenNetwork.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gradientlab.golden.Golden;
import org.gradientlab.golden.GoldenFolder;
import org.gradientlab.golden.ReadsGolden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ReadsGolden(
        value = "mlp_training",
        sections = {"datasets", "initial_params", "configs"})
class MlpGoldenTest {
    private static final double TOLERANCE = 1e-11;

    record Case(Golden file, Golden config) {
        @Override
        public String toString() {
            return config.toString();
        }
    }

    static Stream<Case> configs() {
        return GoldenFolder.family("mlp_training").stream()
                .flatMap(file ->
                        file.get("configs").items().stream().map(config -> new Case(file, config)));
    }

    @ParameterizedTest
    @MethodSource("configs")
    void trainingIsThatOfTorch(Case golden) {
        Golden config =
                golden.config.knowing(
                        "name",
                        "data",
                        "layers",
                        "hidden",
                        "loss",
                        "optimizer",
                        "init",
                        "batches",
                        "l1",
                        "l2",
                        "clip",
                        "batchnorm",
                        "dropout",
                        "residual",
                        "logits_step0",
                        "loss_per_step",
                        "data_loss_per_step",
                        "grad_norm_per_step",
                        "grads_step0",
                        "params_after",
                        "running_stats_after",
                        "eval_outputs_after_100",
                        "eval_data_loss_after_100",
                        "ramp100");
        new Comparison(golden.file, config).run();
    }

    /** One configuration and the network that follows it. */
    private static final class Comparison {
        private final Golden config;
        private final Network network;
        private final Examples examples;
        private final Training training;

        Comparison(Golden file, Golden config) {
            this.config = config;
            int[] widths = config.get("layers").wholes();
            network = Network.of(widths[0], GoldenTraining.layers(config, widths));
            GoldenNetwork.set(network, file.get("initial_params").get(config.get("init").text()));
            Golden data = file.get("datasets").get(config.get("data").text());
            examples =
                    GoldenNetwork.examples(
                            data.get("X"),
                            data.get("y"),
                            config.get("loss").text(),
                            network.outputs());
            training =
                    new Training(
                            network, GoldenTraining.recipe(config), GoldenTraining.masks(config));
        }

        void run() {
            double[] losses = config.get("loss_per_step").vector();
            double[] norms = config.get("grad_norm_per_step").vector();
            for (int step = 0; step < losses.length; step++) {
                step(step);
                String where = config.path() + " step " + step;
                double objective = training.loss() + training.penalty();
                assertClose(losses[step], objective, TOLERANCE, where);
                assertClose(norms[step], training.gradientNorm(), TOLERANCE, where);
                if (config.has("data_loss_per_step")) {
                    double loss = config.get("data_loss_per_step").vector()[step];
                    assertClose(loss, training.loss(), TOLERANCE, where);
                }
                compareGradients(step);
                compareState(Integer.toString(step + 1));
            }
            compareEvaluation();
        }

        private void step(int step) {
            if (!config.has("batches")) {
                training.step(examples);
                return;
            }
            List<Golden> batches = config.get("batches").items();
            int[] batch = batches.get(step % batches.size()).wholes();
            training.step(examples, batch, 0, batch.length);
        }

        private void compareFirstLogits() {
            Pass pass = Objects.requireNonNull(training.lastPass());
            double[][] logits = config.get("logits_step0").matrix();
            assertEquals(logits.length, pass.rows());
            for (int row = 0; row < logits.length; row++) {
                for (int output = 0; output < network.outputs(); output++) {
                    double actual = pass.predictions().prediction(output, row);
                    assertClose(logits[row][output], actual, TOLERANCE, config.path());
                }
            }
        }

        private void compareGradients(int step) {
            if (step == 0) {
                compareFirstLogits();
                GoldenNetwork.visit(
                        network,
                        config.get("grads_step0"),
                        (i, g) -> assertClose(g, training.gradient(i), TOLERANCE, "gradient " + i));
            }
        }

        private void compareState(String steps) {
            if (config.get("params_after").has(steps)) {
                GoldenNetwork.visit(
                        network,
                        config.get("params_after").get(steps),
                        (i, p) ->
                                assertClose(p, network.parameter(i), TOLERANCE, "after " + steps));
            }
            if (config.has("running_stats_after") && config.get("running_stats_after").has(steps)) {
                compareRunning(config.get("running_stats_after").get(steps));
            }
        }

        private void compareRunning(Golden running) {
            running.entries()
                    .forEach((key, golden) -> {
                        int layer = Integer.parseInt(key.substring(2)) - 1;
                        double[] values = golden.vector();
                        for (int unit = 0; unit < values.length; unit++) {
                            double actual =
                                    key.startsWith("rm")
                                            ? network.runningMean(layer, unit)
                                            : network.runningVariance(layer, unit);
                            assertClose(values[unit], actual, TOLERANCE, golden.path());
                        }
                    });
        }

        private void compareEvaluation() {
            double[][] outputs = config.get("eval_outputs_after_100").matrix();
            Inference inference = new Inference(network, examples.rows());
            double[][] columns = new double[examples.inputs()][examples.rows()];
            for (int column = 0; column < columns.length; column++) {
                for (int row = 0; row < examples.rows(); row++) {
                    columns[column][row] = examples.input(row, column);
                }
            }
            double[][] actual = new double[network.outputs()][examples.rows()];
            inference.outputs(columns, actual);
            for (int row = 0; row < outputs.length; row++) {
                for (int output = 0; output < network.outputs(); output++) {
                    assertClose(
                            outputs[row][output], actual[output][row], TOLERANCE, config.path());
                }
            }
            double loss = inference.score(examples, training.recipe().loss()).loss();
            double expected = config.get("eval_data_loss_after_100").number();
            assertClose(expected, loss, TOLERANCE, config.path());
        }
    }
}
