package org.gradientlab.bench.initialization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradientlab.experiment.Frame;
import org.gradientlab.words.Word;
import org.jspecify.annotations.Nullable;

/**
 * How signals and gradients fare in each layer, as far as the pass has come.
 *
 * @param layers there are
 * @param rows that went through
 * @param forward of the layers the signal has come to, the first one first
 * @param backward of the layers the gradient has come back to, the last one first
 */
public record InitializationFrame(
        long step,
        int layers,
        int rows,
        List<Forward> forward,
        List<Backward> backward,
        Theory theory)
        implements Frame {
    public InitializationFrame {
        forward = List.copyOf(forward);
        backward = List.copyOf(backward);
    }

    @Override
    public boolean isUnfinished() {
        return backward.size() < layers;
    }

    /** Layers are counted from 0. */
    public Optional<Forward> forward(int layer) {
        return layer < forward.size() ? Optional.of(forward.get(layer)) : Optional.empty();
    }

    public Optional<Backward> backward(int layer) {
        int fromLast = layers - 1 - layer;
        return fromLast < backward.size() ? Optional.of(backward.get(fromLast)) : Optional.empty();
    }

    /** What becomes of the signal; known when the pass is done. */
    public Optional<Verdict> verdict() {
        return isUnfinished() ? Optional.empty() : Optional.of(Verdict.of(forward, backward));
    }

    @Override
    public @Nullable Word outcome() {
        return verdict().map(Verdict::word).orElse(null);
    }

    /** A row for each layer. */
    @Override
    public List<List<Number>> table() {
        List<List<Number>> rowsOfTable = new ArrayList<>();
        for (int layer = 0; layer < backward.size(); layer++) {
            Forward at = forward.get(layer);
            double gradient = backward(layer).map(Backward::variance).orElse(Double.NaN);
            rowsOfTable.add(
                    List.of(
                            layer + 1,
                            at.mean(),
                            at.variance(),
                            at.saturated(),
                            at.dead(),
                            gradient));
        }
        return rowsOfTable;
    }
}
