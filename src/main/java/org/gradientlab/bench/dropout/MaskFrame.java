package org.gradientlab.bench.dropout;

import java.util.List;
import org.gradientlab.experiment.Frame;
import org.jspecify.annotations.Nullable;

/**
 * One mask and what the masks so far come to. Hidden layers and neurons are counted from 0.
 *
 * @param values what the neurons hand on, by layer, the output last
 * @param kept which neurons of the hidden layers take part
 * @param freeNeurons those that may be dropped: there are 2 to the power of it thinned networks
 * @param seen how many different ones there were so far
 * @param averageOutputs over the masks so far; NaN before the first
 * @param wholeOutputs of the network in use
 * @param average what the first thinned networks say on average; null before the first
 * @param averaged how many that average is over
 */
public record MaskFrame(
        long step,
        List<Double> inputs,
        Wiring wiring,
        List<double[]> values,
        List<boolean[]> kept,
        Followed followed,
        int freeNeurons,
        long seen,
        List<Double> averageOutputs,
        List<Double> wholeOutputs,
        RecentMasks recent,
        @Nullable ShareMap average,
        ShareMap whole,
        int averaged,
        boolean isUnfinished)
        implements Frame {
    public MaskFrame {
        inputs = List.copyOf(inputs);
        averageOutputs = List.copyOf(averageOutputs);
        wholeOutputs = List.copyOf(wholeOutputs);
        values = List.copyOf(values);
        kept = List.copyOf(kept);
    }

    /** How many neurons of a hidden layer take part. */
    public int keptOf(int layer) {
        int count = 0;
        for (boolean stays : kept.get(layer)) {
            count += stays ? 1 : 0;
        }
        return count;
    }
}
