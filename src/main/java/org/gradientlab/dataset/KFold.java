package org.gradientlab.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Whole;
import org.gradientlab.knob.YesNo;
import org.gradientlab.tensor.Randomness;
import org.gradientlab.words.Fault;

/** k models, each tried on another k-th of the rows; the first folds take what does not divide. */
@Kind("k_fold")
public record KFold(
        @Whole(value = 10, min = 2, max = 100_000, to = 20) int k, @YesNo(true) boolean shuffled)
        implements Resampling {
    public KFold {
        Legal.check(KFold.class, k, shuffled);
    }

    @Override
    public List<Fold> folds(int examples, long seed) {
        if (k > examples) {
            throw new Fault("dataset.too-many-folds", k, examples);
        }
        int[] order =
                shuffled
                        ? Randomness.of(seed, "folds").permutation(examples)
                        : IntStream.range(0, examples).toArray();
        List<Fold> folds = new ArrayList<>();
        int from = 0;
        for (int fold = 0; fold < k; fold++) {
            int to = from + examples / k + (fold < examples % k ? 1 : 0);
            folds.add(Fold.holding(order, from, to));
            from = to;
        }
        return folds;
    }
}
