package org.gradientlab.code;

import java.util.List;
import java.util.stream.IntStream;
import org.gradientlab.network.BatchNorm;
import org.gradientlab.network.Layer;
import org.gradientlab.network.NoPenalty;
import org.gradientlab.optimizer.NoClipping;

/** What a network and its training have: the rest is not written. */
record NetworkFeatures(
        boolean drops,
        boolean skips,
        List<Integer> normalized,
        boolean penalizes,
        boolean clips,
        boolean freezes,
        NetworkProgram program) {
    static NetworkFeatures of(NetworkProgram program) {
        List<Layer> layers = program.layers();
        return new NetworkFeatures(
                program.phases().stream()
                        .flatMap(phase -> phase.layers().stream())
                        .anyMatch(layer -> layer.dropout() > 0),
                layers.stream().anyMatch(Layer::residual),
                IntStream.range(0, layers.size())
                        .filter(l -> layers.get(l).normalization() instanceof BatchNorm)
                        .boxed()
                        .toList(),
                program.phases().stream()
                        .anyMatch(phase -> !(phase.recipe().penalty() instanceof NoPenalty)),
                program.phases().stream()
                        .anyMatch(phase -> !(phase.recipe().clipping() instanceof NoClipping)),
                program.phases().stream()
                        .flatMap(phase -> phase.edits().stream())
                        .anyMatch(NetworkProgram.Edit::frozen),
                program);
    }

    boolean normalizes() {
        return !normalized.isEmpty();
    }

    /** Whether running means and variances are kept, for points it does not train on. */
    boolean keepsRunning() {
        return normalizes() && !(program.report() instanceof NetworkProgram.Report.OfUpdate);
    }
}
