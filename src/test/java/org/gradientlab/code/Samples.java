package org.gradientlab.code;

import java.util.ArrayList;
import java.util.List;

/** The runs whose scripts are compared with the lab. */
final class Samples {
    private static final List<String> RULES =
            List.of(
                    "{kind: sgd, eta: 0.05}",
                    "{kind: momentum, eta: 0.02, mu: 0.8}",
                    "{kind: momentum, eta: 0.02, mu: 0.8, form: classical}",
                    "{kind: nesterov, eta: 0.02, mu: 0.8}",
                    "{kind: nesterov, eta: 0.02, mu: 0.8, form: lookahead}",
                    "{kind: adagrad, eta: 0.3}",
                    "{kind: adadelta, rho: 0.8}",
                    "{kind: rmsprop, eta: 0.05}",
                    "{kind: rmsprop, eta: 0.02, mu: 0.5, centered: true}",
                    "{kind: adam, eta: 0.1, beta1: 0.8}",
                    "{kind: adamw, eta: 0.1, decay: 0.1}",
                    "{kind: amsgrad, eta: 0.1}",
                    "{kind: nadam, eta: 0.1}");

    private static final List<String> FORMULAS =
            List.of(
                    "x^3/3-2x+exp(-x^2)",
                    "tan(x/4)^2+log(x+9)",
                    "sqrt(x^2+1)/(2-cos(x))",
                    "-x^2*-3+(-x)^3/-7",
                    "max(x, -2x)+min(sin(x), 0.5)",
                    "relu(x-1)+abs(x-2)+tanh(2x)",
                    "sigmoid(3-x)^2 exp(-1/(x^2+1))",
                    "(x+9)^(x/9)+2^x+(x+9)^-1.5",
                    "sqrt(abs(x-1)^3)+pi x/e+10^2/x^-2",
                    "exp(-1/x)-1/log(x+9)");

    private Samples() {}

    static List<Sample> descents() {
        List<Sample> all = new ArrayList<>();
        for (int i = 0; i < RULES.size(); i++) {
            String rule = "optimizer: " + RULES.get(i);
            all.addAll(
                    Sample.written(
                            "rule" + i, "descent", 60, "{f: x sin(x), x0: 3, " + rule + "}"));
            all.addAll(
                    Sample.written(
                            "batch" + i,
                            "surface",
                            60,
                            "{ground: {kind: regression, batch: {kind: mini, size: 5}}, x0: -2, y0: 3, "
                                    + rule
                                    + "}"));
        }
        for (String ground :
                List.of(
                        "",
                        ", source: {kind: rings}, activation: {kind: silu}, batch: {kind: mini, size: 9}")) {
            all.addAll(
                    Sample.written(
                            "weights" + ground.length(),
                            "race",
                            30,
                            "{ground: {kind: network"
                                    + ground
                                    + "}, racers: ["
                                    + String.join(", ", RULES.subList(0, 8))
                                    + "]}"));
        }
        for (int i = 0; i < FORMULAS.size(); i++) {
            all.addAll(
                    Sample.written(
                            "formula" + i,
                            "descent",
                            40,
                            "{f: '"
                                    + FORMULAS.get(i)
                                    + "', x0: 2.5, optimizer: {kind: sgd, eta: 0.03}}"));
        }
        return all;
    }

    static final String POINTS = "points: 60, noise: 0.4, ";
    static final String DATA = "data: {kind: moons}, ";
    static final String LAYERS = "layers: [{units: 5}, {units: 4}], ";

    /** Networks with whatever a network can have, and with knobs turned on the way. */
    static List<Sample> networks() {
        List<Sample> all = new ArrayList<>();
        for (String activation :
                List.of(
                        "linear",
                        "sigmoid",
                        "tanh",
                        "relu",
                        "leaky_relu",
                        "elu",
                        "gelu",
                        "{kind: gelu, form: tanh}",
                        "silu",
                        "softplus",
                        "softsign",
                        "selu",
                        "hard_tanh")) {
            String kind = activation.startsWith("{") ? activation : "{kind: " + activation + "}";
            add(
                    all,
                    "layers: [{units: 6, activation: "
                            + kind
                            + "}, {units: 3, activation: "
                            + kind
                            + "}], optimizer: {kind: momentum, eta: 0.05}");
        }
        for (String loss :
                List.of(
                        "mse",
                        "half_square",
                        "mae",
                        "huber, delta: 0.4",
                        "bce",
                        "bce_logits",
                        "softmax_ce, smoothing: 0.2",
                        "ce_probabilities",
                        "hinge")) {
            add(all, "loss: {kind: " + loss + "}, optimizer: {kind: sgd, eta: 0.1}");
        }
        for (String scheme :
                List.of(
                        "zeros",
                        "constant, value: 0.1",
                        "normal, sigma: 0.5",
                        "uniform, limit: 0.6",
                        "xavier_uniform",
                        "he_normal",
                        "he_uniform",
                        "lecun_normal",
                        "lecun_uniform")) {
            add(all, "initialization: {kind: " + scheme + "}, seed: 3");
        }
        for (String rule : RULES) {
            add(all, "optimizer: " + rule + ", schedule: {kind: exponential, gamma: 0.99}");
        }
        for (String schedule :
                List.of(
                        "step, every: 7",
                        "drop, at: 9",
                        "inverse_time",
                        "cosine, over: 20, floor: 0.1",
                        "warmup, over: 5, then: {kind: cosine, over: 9}")) {
            add(all, "schedule: {kind: " + schedule + "}, batch: 7");
        }
        for (String penalty : List.of("l1", "l2", "lq, q: 1.5", "lq, q: 3")) {
            add(all, "penalty: {kind: " + penalty + "}, initialization: {kind: zeros}");
            add(
                    all,
                    "penalty: {kind: "
                            + penalty
                            + "}, optimizer: {kind: nesterov, form: lookahead}");
        }
        for (String clipping :
                List.of(
                        "value, limit: 0.05",
                        "norm, limit: 0.1",
                        "norm, limit: 0.1, form: torch")) {
            add(all, "clipping: {kind: " + clipping + "}, optimizer: {kind: sgd, eta: 0.2}");
        }
        add(
                all,
                "layers: [{units: 4, normalization: {kind: batch}}, {units: 4, normalization: {kind: batch}, residual: true, dropout: 0.3}], batch: 7");
        add(
                all,
                "layers: [{units: 9, dropout: 0.4, activation: {kind: relu}}, {units: 9, residual: true}], optimizer: {kind: adamw, decay: 0.2}");
        add(
                all,
                "layers: [{units: 4, normalization: {kind: batch, momentum: 0.3}}, {units: 3, normalization: {kind: batch, eps: 0.01}}], batch: 12");
        add(all, "layers: []");
        add(
                all,
                "weights: '1 1 2 0.7 frozen; 1 0 3 -0.5; 2 1 1 0.2; 3 0 1 0.1 frozen', optimizer: {kind: adam}, clipping: {kind: norm, limit: 0.01}");
        add(all, "weights: '1 1 2 0.7 frozen', optimizer: {kind: nesterov, form: lookahead}");
        add(
                all,
                "early: {kind: patience, epochs: 1}, optimizer: {kind: sgd, eta: 2}, layers: [{units: 4, normalization: {kind: batch}}]");
        add(all, "stop: {kind: epochs, count: 6}");
        add(all, "stop: {kind: accuracy, share: 0.8}, validation: 0");
        add(all, "stop: {kind: loss, below: 0.3}, batch: 1000");
        add(
                all,
                "augmentation: {flip: true}, features: {square1: true, product: true, sine2: true}, scaling: {kind: min_max}");
        add(all, "optimizer: {kind: sgd, eta: 100000}, loss: {kind: mse}");
        add(all, "data: {kind: blobs, classes: 4}, test: 0, validation: 0");
        all.addAll(seldomMeasured());
        return all;
    }

    /** So many points and neurons that most steps, or most gradients, are not measured. */
    private static List<Sample> seldomMeasured() {
        List<Sample> all = new ArrayList<>();
        String wide =
                "noise: 0.4, data: {kind: moons}, initialization: {kind: he_normal},"
                        + " layers: [{units: 60, activation: {kind: relu}}, {units: 60}], ";
        for (String knobs :
                List.of(
                        "points: 1000, batch: 300",
                        "points: 1000, batch: 1000, penalty: {kind: l2}",
                        "points: 400, augmentation: {flip: true}, batch: 60",
                        "points: 1000, batch: 200, early: {kind: patience, epochs: 1}, optimizer: {kind: sgd, eta: 0.5}",
                        "points: 1000, batch: 1000, stop: {kind: loss, below: 0.2}",
                        "points: 1000, batch: 300, turns: [{from: 24, stop: {kind: accuracy, share: 0.9}}]")) {
            String name = "seldom" + all.size();
            all.addAll(Sample.written(name, "classify", 60, "{" + wide + knobs + "}"));
        }
        all.addAll(
                Sample.written(
                        "ever-more-seldom",
                        "classify",
                        600,
                        "{points: 50, noise: 0.4, data: {kind: moons}, batch: 1000, layers: [{units: 64}, {units: 64}], optimizer: {kind: sgd, eta: 0.05}}"));
        return all;
    }

    private static void add(List<Sample> all, String knobs) {
        String name = "network" + all.size();
        String rest =
                POINTS
                        + (knobs.contains("data: ") ? "" : DATA)
                        + (knobs.contains("layers: ") ? "" : LAYERS);
        all.addAll(Sample.written(name, "classify", 20, "{" + rest + knobs + "}"));
    }
}
