package org.gradientlab.code;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.gradientlab.network.Activation;
import org.gradientlab.network.BatchNorm;
import org.gradientlab.network.Layer;

/** Writes the shape of a network, as all dialects share it. */
final class NetworkShape {
    private NetworkShape() {}

    /** The widths of all layers, and how weights begin. */
    static void write(Page page, NetworkProgram program) {
        String widths =
                program.layers().stream()
                        .map(layer -> ", " + layer.units())
                        .collect(Collectors.joining());
        page.apart().comment("", "code.network");
        page.add("sizes = [" + program.data().inputs() + widths + "]");
        WeightsText.write(page, program.initialization(), program.seed());
        page.apart();
    }

    /**
     * The network as a list of arrays by their names, with what each layer does.
     *
     * @param initial the weights that the layer l begins with
     * @param filled an array as long as the layer l has units, of zeros or of ones
     * @param activation how one is written in the list
     */
    static void arrays(
            Page page,
            NetworkProgram program,
            String initial,
            UnaryOperator<String> filled,
            Function<Activation, String> activation) {
        NetworkFeatures has = NetworkFeatures.of(program);
        write(page, program);
        String biases = program.biases() ? ", \"b\": " + filled.apply("zeros") : "";
        int layers = program.layers().size();
        page.add("net = [{\"W\": " + initial + biases + "} for l in range(" + layers + ")]");
        page.during(Moment.START);
        if (has.normalizes() && program.biases()) {
            page.add("for l in " + has.normalized() + ":", "code.batch-norm");
            page.add("    net[l][\"scale\"] = " + filled.apply("ones"));
            page.add("    net[l][\"shift\"] = " + filled.apply("zeros"));
        }
        if (has.normalizes() && !has.keepsRunning()) {
            page.add("normalized = " + has.normalized());
        }
        if (has.keepsRunning()) {
            page.add(
                    "running = {l: (np.zeros(sizes[l + 1]), np.ones(sizes[l + 1])) for l in "
                            + has.normalized()
                            + "}");
        }
        page.add(
                "activations = "
                        + program.layers().stream()
                                .map(layer -> activation.apply(layer.activation()))
                                .collect(Collectors.joining(", ", "[", "]")));
        knobs(page, program);
    }

    /** The line that gives ε, and the momentum where it is of use, of the layer l in hand. */
    static String batchNorm(NetworkProgram program) {
        boolean learns = NetworkFeatures.of(program).keepsRunning();
        Map<Integer, String> knobs = new TreeMap<>();
        for (int l : NetworkFeatures.of(program).normalized()) {
            BatchNorm rule = (BatchNorm) program.layers().get(l).normalization();
            String momentum = learns ? ", " + PythonNumber.of(rule.momentum()) : "";
            knobs.put(l, PythonNumber.of(rule.eps()) + momentum);
        }
        String names = learns ? "eps, m = " : "eps = ";
        if (Set.copyOf(knobs.values()).size() == 1) {
            return names + knobs.values().iterator().next();
        }
        return knobs.entrySet().stream()
                .map(each -> each.getKey() + ": (" + each.getValue() + ")")
                .collect(Collectors.joining(", ", names + "{", "}[l]"));
    }

    /** Lists with an entry for each layer, where there is anything to say. */
    private static void knobs(Page page, NetworkProgram program) {
        NetworkFeatures has = NetworkFeatures.of(program);
        if (has.drops()) {
            page.add("dropout = " + rates(program.layers()));
        }
        if (has.skips()) {
            page.add(
                    "residual = "
                            + program.layers().stream()
                                    .map(layer -> PythonNumber.truth(layer.residual()))
                                    .collect(Collectors.joining(", ", "[", "]")));
        }
    }

    static String rates(List<Layer> layers) {
        return PythonNumber.list(layers.stream().mapToDouble(Layer::dropout).toArray());
    }

    /** def kept(step, l, shape): the mask of a layer at a step. */
    static void dropout(Page page, long seed) {
        page.apart().add("def kept(step, l, shape):", "code.dropout");
        page.add("    rows, units = shape");
        page.add("    draws = uniform(chance(" + seed + ", \"dropout\", step, l), rows * units)");
        page.add(
                "    return np.where(draws < dropout[l], 0, 1 / (1 - dropout[l]))"
                        + ".reshape(units, rows).T");
    }
}
