package org.gradientlab.code;

import java.util.ArrayList;
import java.util.List;

/** Runs in which knobs are turned on the way, whose scripts are compared with the lab. */
final class TurnedSamples {
    private TurnedSamples() {}

    /** Knobs turned on the way: each line is one lane's start and what is turned when. */
    static List<Sample> all() {
        List<Sample> all = new ArrayList<>();
        for (String turns :
                List.of(
                        "{kind: sgd, eta: 0.1}|{from: 5, optimizer: {kind: sgd, eta: 0.02}}, {from: 9, schedule: {kind: exponential, gamma: 0.9}}",
                        "{kind: momentum, mu: 0.5}|{from: 5, optimizer: {kind: momentum, mu: 0.8, form: classical}}, {from: 9, optimizer: {kind: momentum, eta: 0.02}}",
                        "{kind: nesterov, mu: 0.5}|{from: 5, optimizer: {kind: nesterov, mu: 0.8, form: lookahead}}, {from: 9, optimizer: {kind: nesterov, mu: 0.7}}",
                        "{kind: rmsprop, eta: 0.05}|{from: 5, optimizer: {kind: rmsprop, eta: 0.05, centered: true, mu: 0.3}}, {from: 9, optimizer: {kind: rmsprop, eta: 0.05, alpha: 0.5}}, {from: 12, optimizer: {kind: rmsprop, eta: 0.05, centered: true}}",
                        "{kind: adam, eta: 0.1}|{from: 5, optimizer: {kind: adam, eta: 0.2, beta1: 0.5}}, {from: 9, optimizer: {kind: nadam, eta: 0.1}}, {from: 12, optimizer: {kind: nadam, eta: 0.1, psi: 0.02}}",
                        "{kind: adamw, eta: 0.1}|{from: 5, optimizer: {kind: adamw, eta: 0.1, decay: 0.5}}, {from: 9, optimizer: {kind: adadelta, eta: 3}}")) {
            String rule = turns.substring(0, turns.indexOf('|'));
            String later = ", turns: [" + turns.substring(turns.indexOf('|') + 1) + "]}";
            String name = "turn" + all.size();
            all.addAll(
                    Sample.written(
                            name + "x",
                            "descent",
                            20,
                            "{f: x^2+sin(3x), x0: 2, optimizer: " + rule + later));
            all.addAll(
                    Sample.written(
                            name + "p",
                            "surface",
                            20,
                            "{f: x^2+3y^2+x y, optimizer: " + rule + later));
            all.addAll(
                    Sample.written(
                            name + "n",
                            "classify",
                            20,
                            "{"
                                    + Samples.POINTS
                                    + Samples.DATA
                                    + Samples.LAYERS
                                    + "optimizer: "
                                    + rule
                                    + later));
        }
        for (String turns :
                List.of(
                        "layers: [{units: 5, dropout: 0.2}, {units: 4}]|layers: [{units: 5, dropout: 0}, {units: 4, dropout: 0.5}]",
                        "penalty: {kind: l1}|penalty: {kind: l1, lambda: 0.1}",
                        "penalty: {kind: none}|penalty: {kind: lq, q: 3}",
                        "clipping: {kind: none}|clipping: {kind: value, limit: 0.02}",
                        "clipping: {kind: norm, limit: 0.1}|clipping: {kind: norm, limit: 0.01, form: torch}",
                        "batch: 7|batch: 1000",
                        "batch: 1000|batch: 5",
                        "weights: ''|weights: '1 1 2 0.7 frozen; 2 0 1 1'",
                        "weights: '1 1 2 0.7 frozen'|weights: '1 1 2 0.7 frozen; 1 1 2 0.5'",
                        "optimizer: {kind: nesterov, form: lookahead}, weights: ''|optimizer: {kind: nesterov, form: lookahead}, weights: '1 1 2 0.7 frozen'",
                        "early: {kind: off}|early: {kind: patience, epochs: 1}",
                        "early: {kind: patience, epochs: 9}|early: {kind: off}",
                        "stop: {kind: never}|stop: {kind: accuracy, share: 0.5}")) {
            String first = turns.substring(0, turns.indexOf('|'));
            String then = turns.substring(turns.indexOf('|') + 1);
            String rest =
                    Samples.POINTS
                            + Samples.DATA
                            + (first.contains("layers") ? "" : Samples.LAYERS);
            all.addAll(
                    Sample.written(
                            "turn" + all.size(),
                            "classify",
                            20,
                            "{" + rest + first + ", turns: [{from: 5, " + then + "}]}"));
        }
        return all;
    }
}
