package org.gradientlab.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.golden.Golden;
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

/** Reads how a golden run was set up: its layers, its recipe, and the dropout masks it drew. */
final class GoldenTraining {
    private GoldenTraining() {}

    static List<Layer> layers(Golden config, int[] widths) {
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

    static Recipe recipe(Golden config) {
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

    static DropoutMasks masks(Golden config) {
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
