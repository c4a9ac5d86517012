package org.gradientlab.bench.classify;

import org.gradientlab.network.Examples;
import org.gradientlab.network.Inference;
import org.gradientlab.network.Loss;
import org.gradientlab.network.Network;
import org.gradientlab.network.Penalty;
import org.gradientlab.network.Score;
import org.jspecify.annotations.Nullable;

/** Measures how a network does on each part of the points. */
final class Measuring {
    private final Network network;
    private final Material material;
    private final Loss loss;
    private final Inference train;
    private final @Nullable Inference validation;
    private final @Nullable Inference test;
    private final long answers;

    Measuring(Network network, Material material, Loss loss) {
        this.network = network;
        this.material = material;
        this.loss = loss;
        train = new Inference(network, material.measured().rows());
        validation = inference(material.validation());
        test = inference(material.test());
        long neurons = 0;
        for (int layer = 0; layer < network.depth(); layer++) {
            neurons += network.layout().units(layer);
        }
        answers = neurons * material.rows();
    }

    /** Each part its own: an inference computes all the rows it has room for. */
    private @Nullable Inference inference(@Nullable Examples examples) {
        return examples == null ? null : new Inference(network, examples.rows());
    }

    /** How often a neuron is asked about a point in one measurement. */
    long answers() {
        return answers;
    }

    Scores scores(Penalty penalty) {
        return new Scores(
                train.score(material.measured(), loss),
                score(validation, material.validation()),
                score(test, material.test()),
                network.penalty(penalty));
    }

    private @Nullable Score score(@Nullable Inference inference, @Nullable Examples examples) {
        return inference == null || examples == null ? null : inference.score(examples, loss);
    }
}
