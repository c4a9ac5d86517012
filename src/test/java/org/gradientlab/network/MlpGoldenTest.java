package org.gradientlab.network;

import static org.gradientlab.network.GoldenNetwork.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gradientlab.golden.Golden;
import org.gradientlab.golden.GoldenFolder;
import org.gradientlab.golden.ReadsGolden;
import org.gradientlab.optimizer.AdaDelta;
import org.gradientlab.optimizer.AdaGrad;
import org.gradientlab.optimizer.Adam;
import org.gradientlab.optimizer.AdamW;
import org.gradientlab.optimizer.AmsGrad;
import org.gradientlab.optimizer.Momentum;
import org.gradientlab.optimizer.Nadam;
import org.gradientlab.optimizer.Nesterov;
import org.gradientlab.optimizer.NormClipping;
import org.gradientlab.optimizer.Optimizer;
import org.gradientlab.optimizer.RmsProp;
import org.gradientlab.optimizer.Sgd;
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
            network = Network.of(widths[0], layers(config, widths));
            GoldenNetwork.set(network, file.get("initial_params").get(config.get("init").text()));
            Golden data = file.get("datasets").get(config.get("data").text());
            examples =
                    GoldenNetwork.examples(
                            data.get("X"),
                            data.get("y"),
                            config.get("loss").text(),
                            network.outputs());
            training = new Training(network, recipe(config), masks(config));
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

    private static List<Layer> layers(Golden config, int[] widths) {
        Activation hidden = GoldenNetwork.activation(config.get("hidden").text());
        List<Layer> layers = new ArrayList<>(GoldenNetwork.layers(widths, hidden));
        for (int i = 0; i < layers.size() - 1; i++) {
            Layer layer = layers.get(i);
            if (config.has("batchnorm")) {
                Golden norm = config.get("batchnorm").knowing("eps", "momentum");
                layer =
                        layer.withNormalization(
                                new BatchNorm(
                                        norm.get("eps").number(), norm.get("momentum").number()));
            }
            if (config.has("dropout")) {
                layer = layer.withDropout(config.get("dropout").get("p").number());
            }
            if (config.has("residual") && config.get("residual").yes() && i > 0) {
                layer = layer.withResidual(true);
            }
            layers.set(i, layer);
        }
        return layers;
    }

    private static Recipe recipe(Golden config) {
        Recipe recipe =
                Recipe.of(
                        GoldenNetwork.loss(config.get("loss").text()),
                        optimizer(config.get("optimizer")));
        if (config.has("l1") && config.has("l2")) {
            return fail(config.path() + " has two penalties");
        }
        if (config.has("l2")) {
            recipe = recipe.withPenalty(new L2Penalty(config.get("l2").number()));
        }
        if (config.has("l1")) {
            recipe = recipe.withPenalty(new L1Penalty(config.get("l1").number()));
        }
        if (config.has("clip")) {
            Golden clip = config.get("clip").knowing("form", "max_norm", "rule");
            NormClipping.Form form =
                    switch (clip.get("form").text()) {
                        case "torch" -> NormClipping.Form.TORCH;
                        case "exact" -> NormClipping.Form.EXACT;
                        default -> fail(clip.path());
                    };
            recipe = recipe.withClipping(new NormClipping(clip.get("max_norm").number(), form));
        }
        return recipe;
    }

    private static Optimizer optimizer(Golden o) {
        double eta = o.get("lr").number();
        double b1 = o.number("beta1", 0.9);
        double b2 = o.number("beta2", 0.999);
        double eps = o.number("eps", 1e-8);
        double mu = o.number("momentum", 0);
        return switch (o.get("name").text()) {
            case "sgd" -> {
                o.knowing("name", "lr", "momentum", "nesterov");
                yield o.has("nesterov") && o.get("nesterov").yes()
                        ? new Nesterov(eta, mu, Nesterov.Form.TORCH)
                        : mu == 0 ? new Sgd(eta) : new Momentum(eta, mu, Momentum.Form.TORCH);
            }
            case "adam" -> {
                o.knowing("name", "lr", "beta1", "beta2", "eps", "amsgrad");
                yield o.has("amsgrad") && o.get("amsgrad").yes()
                        ? new AmsGrad(eta, b1, b2, eps)
                        : new Adam(eta, b1, b2, eps);
            }
            case "amsgrad" -> {
                o.knowing("name", "lr", "beta1", "beta2", "eps");
                yield new AmsGrad(eta, b1, b2, eps);
            }
            case "nadam" -> {
                o.knowing("name", "lr", "beta1", "beta2", "eps", "psi");
                yield new Nadam(eta, b1, b2, eps, o.number("psi", 0.004));
            }
            case "adamw" -> {
                o.knowing("name", "lr", "beta1", "beta2", "eps", "weight_decay_weights");
                yield new AdamW(eta, b1, b2, eps, o.get("weight_decay_weights").number());
            }
            case "rmsprop" -> {
                o.knowing("name", "lr", "alpha", "eps", "momentum", "centered");
                boolean centered = o.has("centered") && o.get("centered").yes();
                yield new RmsProp(eta, o.number("alpha", 0.99), eps, mu, centered);
            }
            case "adagrad" -> {
                o.knowing("name", "lr", "eps");
                yield new AdaGrad(eta, o.number("eps", 1e-10));
            }
            case "adadelta" -> {
                o.knowing("name", "lr", "rho", "eps");
                yield new AdaDelta(eta, o.number("rho", 0.9), o.number("eps", 1e-6));
            }
            default -> fail("unknown optimizer " + o.path());
        };
    }

    private static DropoutMasks masks(Golden config) {
        if (!config.has("dropout")) {
            return (step, layer, dropout, mask, count) -> fail("no dropout in " + config.path());
        }
        Golden dropout = config.get("dropout").knowing("p", "n_masks", "masks");
        List<Golden> masks = dropout.get("masks").items();
        assertEquals(dropout.get("n_masks").whole(), masks.size());
        double kept = 1 / (1 - dropout.get("p").number());
        return (step, layer, p, mask, count) -> {
            List<Golden> rows = masks.get((int) (step % masks.size())).items().get(layer).items();
            assertEquals(1 - 1 / kept, p, 1e-15);
            for (int row = 0; row < rows.size(); row++) {
                String units = rows.get(row).text();
                for (int unit = 0; unit < units.length(); unit++) {
                    mask[unit * rows.size() + row] = units.charAt(unit) == '1' ? kept : 0;
                }
            }
        };
    }
}
