package org.gradientlab.bench.classify;

import static org.gradientlab.words.Terms.fraction;
import static org.gradientlab.words.Terms.number;
import static org.gradientlab.words.Terms.whole;

import org.gradientlab.experiment.Explanation;
import org.gradientlab.words.Reckoning;
import org.gradientlab.words.Word;

/** How one bar of the histogram of a layer's weights comes about. */
record WeightsExplained(Histogram weights, int layer, int bin) {
    Explanation explanation() {
        int count = weights.count(bin);
        int total = weights.total();
        Word share = Word.of("classify.explain.share-of-weights");
        return Explanation.of(
                Word.of("classify.explain.weights", layer + 1),
                Reckoning.given(Word.of("classify.explain.count"), "n_w", count),
                edge(Word.of("classify.explain.from"), "w_{from}", bin),
                edge(Word.of("classify.explain.to"), "w_{to}", bin + 1),
                total == 0
                        ? Reckoning.given(share, "s", 0)
                        : new Reckoning(
                                share,
                                "s",
                                fraction("n_w", "n"),
                                fraction(whole(count), whole(total)),
                                (double) count / total));
    }

    /** The stretches reach from minus the largest weight to the largest. */
    private Reckoning edge(Word name, String symbol, int at) {
        String low = number(weights.low());
        String wide = number(weights.high() - weights.low());
        return new Reckoning(
                name,
                symbol,
                "w_{\\min} + k \\cdot " + fraction("w_{\\max} - w_{\\min}", "n_k"),
                low + " + " + at + " \\cdot " + fraction(wide, whole(weights.bins())),
                weights.edge(at));
    }
}
